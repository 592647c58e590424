import { heeftRol, type Ik } from '../app/sessie';
import type { Berichtsoort } from './useBerichten';

type Groep = 'uitnodiging' | 'ronde' | 'review' | 'gesprek' | 'daarna' | 'systeem' | 'ndsd';

/** What belongs together, and who can ever hear it. A kind that is in none of these would be out of reach: the compiler asks for each. */
const GROEP: Record<Berichtsoort, Groep> = {
  UITGENODIGD: 'uitnodiging',
  UITNODIGING_BEANTWOORD: 'uitnodiging',
  UITNODIGING_INGETROKKEN: 'uitnodiging',
  UITNODIGING_BEEINDIGD: 'uitnodiging',
  PLAATS_OPENGEVALLEN: 'review',
  PEER_GENOEMD: 'review',
  BEGELEIDER_GEVRAAGD: 'review',
  BEGELEIDER_VOORGESTELD: 'review',
  AANMELDING_BEOORDEELD: 'review',
  AAN_ZET: 'ronde',
  DEADLINE_NADERT: 'ronde',
  RONDE_OPEN: 'ronde',
  RONDE_VERLENGD: 'ronde',
  RONDE_GESLOTEN: 'ronde',
  REVIEW_GEPAUZEERD: 'review',
  REVIEW_HERVAT: 'review',
  REVIEW_GESTOPT: 'review',
  OOGST_BEGONNEN: 'review',
  GENOEMD: 'gesprek',
  GEREAGEERD: 'gesprek',
  SESSIE_VOORGESTELD: 'gesprek',
  SESSIE_VASTGESTELD: 'gesprek',
  SESSIE_GEWIJZIGD: 'gesprek',
  SESSIE_AFGELAST: 'gesprek',
  AGENDA_VERVALLEN: 'gesprek',
  TOESTEMMING_GEVRAAGD: 'daarna',
  LES_GEPUBLICEERD: 'daarna',
  ABONNEMENT_GEPAUZEERD: 'systeem',
  VOORNEMEN_KOMT_TERUG: 'daarna',
  OPVOLGMOMENT: 'daarna',
  AANMELDING_INGEDIEND: 'ndsd',
};

const VAN_GEMEENTE: readonly Groep[] = ['ronde', 'review', 'gesprek', 'uitnodiging', 'daarna', 'systeem'];
const VAN_NDSD: readonly Groep[] = ['ndsd', 'ronde', 'review', 'gesprek', 'systeem'];

/** For the page of choices: someone of NDSD guides reviews, and has no gemeente that is invited or asked for consent. */
export function groepenVan(ik: Ik): { naam: Groep; soorten: Berichtsoort[] }[] {
  const groepen = heeftRol(ik, 'NDSD_MEDEWERKER', 'NDSD_BEHEERDER') ? VAN_NDSD : VAN_GEMEENTE;
  const alle = Object.entries(GROEP) as [Berichtsoort, Groep][];
  return groepen.map((naam) => ({
    naam,
    soorten: alle.filter(([, groep]) => groep === naam).map(([soort]) => soort),
  }));
}
