import type { ParseKeys } from 'i18next';
import { heeftRol, type Ik } from './sessie';

interface Bestemming {
  naar: string;
  naam: ParseKeys<'app'>;
}

/** Where someone goes from every page, by what they are. */
export function navigatie(ik: Ik): Bestemming[] {
  const wegen: Bestemming[] = [{ naar: '/', naam: 'nav.taken' }];
  if (ik.gemeente) {
    wegen.push({ naar: '/casussen', naam: 'nav.casussen' }, { naar: '/peerreviews', naam: 'nav.peerreviews' });
  }
  if (heeftRol(ik, 'COORDINATOR')) wegen.push({ naar: '/uitnodigingen', naam: 'nav.uitnodigingen' });
  if (ik.gemeente) wegen.push({ naar: '/spiegels', naam: 'nav.spiegels' });
  if (heeftRol(ik, 'NDSD_MEDEWERKER')) {
    wegen.push(
      { naar: '/aanmeldingen', naam: 'nav.aanmeldingen' },
      { naar: '/seizoenen', naam: 'nav.seizoenen' },
      { naar: '/redactie', naam: 'nav.redactie' },
      { naar: '/peerreviews', naam: 'nav.begeleiding' },
    );
  }
  wegen.push({ naar: '/lessen', naam: 'nav.lessen' });
  if (ik.gemeente) wegen.push({ naar: `/gemeenten/${ik.gemeente.code}`, naam: 'nav.gemeente' });
  else wegen.push({ naar: '/gemeenten', naam: 'nav.gemeenten' });
  if (heeftRol(ik, 'NDSD_BEHEERDER')) wegen.push({ naar: '/verwerkingen', naam: 'nav.verwerkingen' });
  if (heeftRol(ik, 'NDSD_MEDEWERKER', 'NDSD_BEHEERDER')) {
    wegen.push({ naar: '/abonnementen', naam: 'nav.systemen' });
  }
  return wegen;
}
