import type { Schema } from '../api/client';
import type { Dienst } from '../test/dienst';

/** A review as a test shows it: Utrecht reflects on a casus of Amsterdam. */
export const ik: Schema<'Ik'> = {
  id: 'p1',
  naam: 'Thijs Molenaar',
  rollen: ['DEELNEMER'],
  gemeente: { code: 'GM0344', naam: 'Utrecht' },
};

export const review: Schema<'Peerreview'> = {
  id: 'r1',
  casusTitel: 'De wachtlijst die niemand had gemaakt',
  gastheer: { code: 'GM0363', naam: 'Amsterdam' },
  rol: ['PEER'],
  intern: false,
  status: 'RONDES',
  format: 'STUREN_MET_KWALITEIT',
  minimumGemeenten: 2,
  vorigeVoornemens: [],
};

export const ronde: Schema<'Ronde'> = {
  id: 'n4',
  volgnummer: 4,
  soort: 'REFLECTEREN',
  titel: 'Reflecteren',
  uitleg: 'Schrijf over ten minste twee van de vier.',
  onthulling: 'NA_EIGEN_INZENDING',
  schrijvers: ['PEER'],
  status: 'OPEN',
  deadlineOp: '2026-12-02T11:00:00Z',
  respijtUren: 24,
  verlengingen: [],
};

export const reflectie: Schema<'Reflectie'> = {
  id: 'f1',
  ronde: 'n4',
  schrijver: { id: 'p1', naam: 'Thijs Molenaar', gemeente: { code: 'GM0344', naam: 'Utrecht' } },
  status: 'CONCEPT',
  denken: 'Jullie denken in percelen.',
  naOnthulling: false,
};

export const basis: Dienst = {
  'GET /ik': () => ({ inhoud: ik }),
  'GET /peerreviews/r1': () => ({ inhoud: review, etag: '"1-a"' }),
  'GET /peerreviews/r1/rondes/n4': () => ({ inhoud: ronde, etag: '"1-a"' }),
  'GET /peerreviews/r1/rondes/n4/geschiedenis': () => ({ inhoud: { items: [] } }),
  'GET /peerreviews/r1/rondes/n4/reflecties': () => ({ inhoud: { items: [] } }),
  'GET /peerreviews/r1/reflecties/f1/overgangen': () => ({ inhoud: { items: [] } }),
  'GET /peerreviews/r1/reflecties/f1/geschiedenis': () => ({ inhoud: { items: [] } }),
  'GET /peerreviews/r1/vraagversies': () => ({ inhoud: { items: [] } }),
  'POST /privacyscans': () => ({ inhoud: { bevindingen: [] } }),
};
