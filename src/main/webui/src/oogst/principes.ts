import type { Principe } from './useOogst';

/** The seven of the programme, in its order. */
export const PRINCIPES: readonly Principe[] = [
  'INSPIRERENDE_DOELEN',
  'WAARDEN_EN_GEDRAG',
  'LEER_VAN_DE_PRAKTIJK',
  'GELIJKWAARDIG_PARTNERSCHAP',
  'GEZAMENLIJKE_VERANTWOORDELIJKHEID',
  'PRACTICE_WHAT_YOU_PREACH',
  'BLIJF_LEREN_EN_REFLECTEREN',
];
