import type { Schema } from '../api/client';

/** The coordinator of a gemeente, who is logged in. */
export const AMSTERDAM: Schema<'Ik'> = {
  id: '01930000-0363-7000-8000-000000000001',
  naam: 'Fatima El Idrissi',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  niveau: 'BELEID',
  rollen: ['COORDINATOR', 'DEELNEMER'],
};

/** Of all taxonomies the niveaus only. */
export const NIVEAUBEGRIPPEN: Schema<'Taxonomieen'> = {
  principes: [],
  dimensies: [],
  niveaus: [
    { code: 'BESTUURLIJK', naam: 'Bestuurlijk', uitleg: 'College en directie.' },
    { code: 'BELEID', naam: 'Beleid', uitleg: 'Beleid en inkoop.' },
    { code: 'UITVOERING', naam: 'Uitvoering', uitleg: 'Het werk met inwoners.' },
  ],
  arenas: [],
  levensfasen: [],
  obstakels: [],
  themas: [],
};
