import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useMatch, useMatches } from 'react-router';
import { Paragraph, SkipLink } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useDeur } from './deur';
import { Kop } from './Kop';
import { OPENBAAR } from './openbaar';
import { SessieVerlopen } from './SessieVerlopen';
import { Voet } from './Voet';

const Welkom = lazy(async () => ({ default: (await import('./Welkom')).Welkom }));

/** The frame of every page, and the door: without a login nothing inside is asked for or shown. */
export function Schil() {
  const { t } = useTranslation('app');
  const voordeur = useMatch('/') !== null;
  const openbaar = useMatches().some(({ handle }) => handle === OPENBAAR);
  const { ik, uitgelogd } = useDeur(voordeur || openbaar);

  return (
    <div className="smk-schil">
      <SkipLink href="#inhoud" className="utrecht-skip-link--visible-on-focus">
        {t('naarInhoud')}
      </SkipLink>
      <Kop ik={ik.data} />
      <main id="inhoud" className="smk-main" tabIndex={-1}>
        {ik.data || openbaar ? (
          <Suspense fallback={<Paragraph className="smk-laden">{t('laden')}</Paragraph>}>
            <Outlet />
          </Suspense>
        ) : uitgelogd ? (
          voordeur && <Welkom />
        ) : ik.error ? (
          <Probleemmelding fout={ik.error} opnieuw={() => void ik.refetch()} />
        ) : (
          <Paragraph className="smk-laden">{t('laden')}</Paragraph>
        )}
      </main>
      <Voet ingelogd={ik.data !== undefined} />
      {ik.data ? <SessieVerlopen /> : null}
      <ScrollRestoration />
    </div>
  );
}
