import i18n from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';

export type Taal = 'nl' | 'en';

const teksten = import.meta.glob<{ default: Record<string, unknown> }>('/src/*/{nl,en}.json');

/** The texts of a feature are its own `nl.json` and `en.json`, loaded with its first page. */
const laad = (taal: string, naamruimte: string) =>
  teksten[`/src/${naamruimte}/${taal}.json`]?.() ?? Promise.reject(new Error(`geen teksten: ${naamruimte} ${taal}`));

export async function startI18n(taal: Taal): Promise<void> {
  i18n.on('languageChanged', markeer);
  await i18n
    .use(resourcesToBackend(laad))
    .use(initReactI18next)
    .init({
      lng: taal,
      fallbackLng: false,
      supportedLngs: ['nl', 'en'],
      ns: ['deel', 'app'],
      defaultNS: 'deel',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

export async function kiesTaal(taal: Taal): Promise<void> {
  await i18n.changeLanguage(taal);
}

/** A screen reader pronounces by this, and the service answers in it. */
function markeer(taal: string): void {
  document.documentElement.lang = taal;
}

export { i18n };
