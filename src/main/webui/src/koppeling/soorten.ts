import { heeftRol, type Ik } from '../app/sessie';
import type { Soort } from './useKoppelingen';

const VAN_GEMEENTE: readonly Soort[] = [
  'UITNODIGING_STATUS',
  'CASUS_STATUS',
  'AANMELDING_STATUS',
  'PEERREVIEW_STATUS',
  'RONDE_STATUS',
  'RONDE_VERLENGD',
  'SESSIE_VOORGESTELD',
  'SESSIE_STATUS',
  'TIP_STATUS',
  'TOESTEMMING_GEVRAAGD',
  'TOESTEMMING_STATUS',
  'TOEPASSING_STATUS',
];

const VAN_NDSD: readonly Soort[] = ['AANMELDING_INGEDIEND', 'AANMELDING_STATUS', 'LES_STATUS', 'SEIZOEN_STATUS'];

/** What can ever happen to what is theirs. */
export function soortenVan(ik: Ik): readonly Soort[] {
  return heeftRol(ik, 'NDSD_MEDEWERKER') ? VAN_NDSD : VAN_GEMEENTE;
}
