import type { Schema } from '../api/client';

/** A review as the tests of this feature show it: of Amsterdam, without a begeleider, its team forming. */
export const REVIEW: Schema<'Peerreview'> = {
  id: '019e2f95-b1e1-7db2-8a1c-6dc210509f61',
  casusTitel: 'We kochten uren in en we kregen uren',
  gastheer: { code: 'GM0363', naam: 'Amsterdam' },
  rol: ['COORDINATOR'],
  intern: false,
  status: 'TEAMVORMING',
  format: 'STUREN_MET_KWALITEIT',
  minimumGemeenten: 2,
  lezers: [],
  vorigeVoornemens: [],
};

export const PAD = `/peerreviews/${REVIEW.id}`;

export const RONDE: Schema<'Ronde'> = {
  id: '01a11f76-2995-7828-be89-a6c20f6870b4',
  volgnummer: 1,
  soort: 'REFLECTEREN',
  titel: 'Reflecteren',
  uitleg: 'Schrijf wat u herkent.',
  onthulling: 'NA_EIGEN_INZENDING',
  schrijvers: ['PEER'],
  status: 'OPEN',
  opentOp: '2026-11-09T11:00:00Z',
  deadlineOp: '2026-11-25T12:00:00Z',
  respijtUren: 0,
  geopendOp: '2026-11-09T11:00:00Z',
  verlengingen: [],
};

export function persoon(id: string, naam: string): Schema<'PersoonVanGemeente'> {
  return { id, naam, gemeente: { code: 'GM0173', naam: 'Oldenzaal' } };
}
