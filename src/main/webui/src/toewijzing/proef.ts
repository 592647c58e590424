import type { Ik } from '../app/sessie';
import type { Schema } from '../api/client';
import { type Dienst, stubDienst } from '../test/dienst';
import { NIVEAUBEGRIPPEN } from '../test/mensen';
import type { Team, Toewijzing } from './useToewijzingen';

export const OMAR: Ik = { id: 'n1', naam: 'Omar Haddou', rollen: ['NDSD_MEDEWERKER'] };

export const UTRECHT = { code: 'GM0344', naam: 'Utrecht' };
export const GRONINGEN = { code: 'GM0014', naam: 'Groningen' };
export const ZWOLLE = { code: 'GM0193', naam: 'Zwolle' };
const WEERT = { code: 'GM0988', naam: 'Weert' };
export const SUDWEST = { code: 'GM1900', naam: 'Súdwest-Fryslân' };

/** A proposal, of what scope it does not say yet. */
export const VOORSTEL: Toewijzing = {
  id: 't2',
  status: 'BEREKEND',
  aanleiding: 'VERZOEK',
  gewichten: { EXPERTISE: 8, FRIS: 7 },
  vast: [],
  uitgesloten: [],
  gestartOp: '2026-02-02T09:00:08Z',
  gestartDoor: 'Omar Haddou',
  berekendOp: '2026-02-02T09:00:16Z',
};

export const TOEWIJZING: Toewijzing = {
  ...VOORSTEL,
  seizoen: 's1',
  uitkomst: {
    doel: 1_482_310,
    bovengrens: 1_483_120,
    afstand: 0.05,
    optimaal: false,
    duurSeconden: 7.9,
    aantalCasussen: 342,
    aantalPlaatsen: 1368,
    aantalNieuw: 1360,
    aantalOpen: 2,
  },
};

export const TEAM: Team = {
  peerreview: 'r1',
  gastheer: UTRECHT,
  titel: 'Het wijkteam dat niet mag beslissen',
  plaatsen: [
    {
      gemeente: GRONINGEN,
      herkomst: 'GEKOZEN',
      redenen: [
        { wens: 'EXPERTISE', voor: true, zin: 'Groningen kent toegang en wijkteams.' },
        { wens: 'FRIS', voor: false, zin: 'Groningen was vorig jaar al te gast.' },
      ],
      alternatief: { gemeente: ZWOLLE, zin: 'Het beste alternatief is Zwolle: kijkt met frissere ogen.' },
    },
    { gemeente: WEERT, herkomst: 'BEZET', redenen: [] },
  ],
  redenen: [{ wens: 'NIVEAUS', voor: true, zin: 'Samen kunnen zij alle niveaus sturen.' }],
};

export const TEAM_MET_GEMIS: Team = {
  peerreview: 'r2',
  gastheer: SUDWEST,
  titel: 'Wie belt er terug',
  plaatsen: [],
  redenen: [],
  gemis: {
    aantal: 4,
    zin: 'Vier plaatsen bleven open.',
    uitwegen: [{ regel: 'BELANGENCONFLICT', zin: 'Wordt het conflict als buren opgeheven?', gemeenten: [ZWOLLE] }],
  },
};

export const UITLEG: Schema<'Toewijzingsuitleg'> = {
  gemeente: ZWOLLE,
  inTeam: false,
  zin: 'Zwolle zou in de plaats komen van Groningen: Zwolle kijkt met frissere ogen.',
  redenen: [{ wens: 'FRIS', voor: false, zin: 'Zwolle was onlangs te gast.' }],
  inPlaatsVan: GRONINGEN,
  redenenVanDie: [{ wens: 'EXPERTISE', voor: true, zin: 'Groningen kent de wijkteams.' }],
};

export const MATCHREGELS: Schema<'Matchregels'> = {
  hardeRegels: [{ code: 'EIGEN_GEMEENTE', uitleg: 'Een gemeente is geen peer bij haar eigen casus.' }],
  wensen: [
    { code: 'EXPERTISE', naam: "Kennis van de thema's", uitleg: "Peers kennen de thema's.", gewicht: 8 },
    { code: 'FRIS', naam: 'Niet pas nog samen', uitleg: 'Zij waren niet kortgeleden te gast.', gewicht: 4 },
  ],
};

const INSCHRIJVING: Schema<'Inschrijving'> = {
  peerreview: 'r1',
  gastheer: UTRECHT,
  titel: TEAM.titel,
  sturingsvraag: 'Hoe geven we het wijkteam ruimte?',
  themas: [],
  niveaus: ['BELEID'],
  aantalPeers: 4,
  aantalGevraagd: 2,
  aantalGeaccepteerd: 1,
  vraagtNog: true,
};

export const naar = (status: Toewijzing['status'], uitleg: string): Schema<'Overgang'> => ({
  naar: status,
  uitleg,
  redenVereist: false,
  voorwaarden: [],
});

/** A seizoen with one proposal, for who runs it. */
export function matching(toewijzing: Toewijzing = TOEWIJZING, meer: Dienst = {}) {
  const pad = `/toewijzingen/${toewijzing.id}`;
  return stubDienst({
    'GET /taxonomieen': () => ({ inhoud: NIVEAUBEGRIPPEN }),
    'GET /matchregels': () => ({ inhoud: MATCHREGELS }),
    'GET /gemeenten': () => ({ inhoud: { items: [UTRECHT, GRONINGEN, ZWOLLE, WEERT, SUDWEST] } }),
    'GET /seizoenen/s1': () => ({
      inhoud: {
        id: 's1',
        naam: 'Voorjaar 2026',
        startdatum: '2026-01-01',
        einddatum: '2026-03-31',
        status: 'MATCHING',
      },
      etag: '"1-a"',
    }),
    'GET /seizoenen/s1/inschrijvingen': () => ({ inhoud: { items: [INSCHRIJVING] } }),
    'GET /seizoenen/s1/toewijzingen': () => ({ inhoud: { items: [toewijzing] } }),
    [`GET ${pad}`]: () => ({ inhoud: toewijzing, etag: '"2-a"' }),
    [`GET ${pad}/teams`]: () => ({ inhoud: { items: [TEAM_MET_GEMIS, TEAM] } }),
    [`GET ${pad}/uitleg`]: () => ({ inhoud: UITLEG }),
    [`GET ${pad}/overgangen`]: () => ({
      inhoud: {
        items: [
          naar('VASTGESTELD', 'Alle uitnodigingen worden verstuurd.'),
          naar('VERVALLEN', 'Het voorstel verdwijnt uit beeld.'),
        ],
      },
    }),
    [`GET ${pad}/geschiedenis`]: () => ({ inhoud: { items: [] } }),
    ...meer,
  });
}
