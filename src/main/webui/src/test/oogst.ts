import type { Ik } from '../app/sessie';
import type { Schema } from '../api/client';
import type { Fragment, Tip } from '../oogst/useOogst';
import { type Dienst, stubDienst } from './dienst';

export const R = '/peerreviews/r1';
export const TEKST = 'De sleutel lag er. Niemand durfde hem te geven. Dat is geen onwil.';
const UTRECHT = { code: 'GM0344', naam: 'Utrecht' };
export const IK: Ik = {
  id: 'd1',
  naam: 'Marloes Brandsma',
  email: 'marloes@amsterdam.example',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  rollen: ['DEELNEMER'],
  niveau: 'BELEID',
};

export function review(wijziging: Partial<Schema<'Peerreview'>> = {}): Schema<'Peerreview'> {
  return {
    id: 'r1',
    casusTitel: 'De sleutel',
    gastheer: { code: 'GM0363', naam: 'Amsterdam' },
    rol: ['CASUSHOUDER'],
    intern: false,
    status: 'OOGST',
    format: 'STUREN_MET_KWALITEIT',
    minimumGemeenten: 2,
    vorigeVoornemens: [],
    ...wijziging,
  };
}

export const FRAGMENT: Fragment = {
  id: 'f1',
  reflectie: 'x1',
  veld: 'handelen',
  begin: 0,
  einde: 18,
  tekst: 'De sleutel lag er.',
  gemeente: UTRECHT,
  door: { id: 'd2', naam: 'Nadia', gemeente: UTRECHT },
};
export const TIP: Tip = {
  id: 't1',
  principe: 'WAARDEN_EN_GEDRAG',
  tekst: 'Durf het eerst zelf.',
  fragmenten: ['f9'],
  spanningen: [],
  status: 'CONCEPT',
};

/** A service that keeps what is done to it. */
export function oogst(
  begin: { fragmenten?: Fragment[]; tips?: Tip[]; review?: Schema<'Peerreview'> } = {},
  meer: Dienst = {},
) {
  const fragmenten = [...(begin.fragmenten ?? [])];
  const tips = [...(begin.tips ?? [])];
  const principes = ['INSPIRERENDE_DOELEN', 'WAARDEN_EN_GEDRAG'].map((code) => ({ code, naam: code, uitleg: 'u' }));
  return stubDienst({
    [`GET ${R}`]: () => ({ inhoud: begin.review ?? review(), etag: '"1"' }),
    [`GET ${R}/rondes`]: () => ({
      inhoud: { items: [{ id: 'ro1', soort: 'REFLECTEREN', titel: 'Reflecteren', status: 'GESLOTEN' }] },
    }),
    [`GET ${R}/rondes/ro1/reflecties`]: () => ({
      inhoud: {
        items: [
          {
            id: 'x1',
            ronde: 'ro1',
            schrijver: { id: 'd2', naam: 'Nadia', gemeente: UTRECHT },
            status: 'INGEDIEND',
            naOnthulling: false,
            handelen: TEKST,
          },
        ],
      },
    }),
    [`GET ${R}/fragmenten`]: () => ({ inhoud: { items: fragmenten } }),
    [`GET ${R}/tips`]: () => ({ inhoud: { items: tips } }),
    [`GET ${R}/tips/t1`]: () => ({ inhoud: tips[0], etag: '"7"' }),
    'GET /taxonomieen': () => ({
      inhoud: { principes, dimensies: [], niveaus: [], arenas: [], levensfasen: [], obstakels: [], themas: [] },
    }),
    'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
    [`POST ${R}/fragmenten`]: ({ inhoud }) => {
      const invoer = inhoud as Schema<'FragmentInvoer'>;
      fragmenten.push({ ...FRAGMENT, ...invoer, id: 'f2', tekst: TEKST.slice(invoer.begin, invoer.einde) });
      return { status: 201, inhoud: { id: 'f2' } };
    },
    [`PATCH ${R}/tips/t1`]: ({ inhoud }) => {
      const { fragmenten: ids = [] } = inhoud as Schema<'TipPatch'>;
      fragmenten.forEach((fragment, plaats) => {
        if (ids.includes(fragment.id)) fragmenten[plaats] = { ...fragment, tip: 't1' };
      });
      return { inhoud: tips[0] };
    },
    ...meer,
  });
}
