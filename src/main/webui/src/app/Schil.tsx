import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useMatch, useMatches } from 'react-router';
import { heeftStatus } from '../api/probleem';
import { Paragraph, SkipLink } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Kop } from './Kop';
import { OPENBAAR } from './openbaar';
import { SessieVerlopen } from './SessieVerlopen';
import { inlogadres, useIk } from './sessie';
import { useThemaStijl } from './themastijl';
import { useVoorkeurstaal } from './voorkeurstaal';
import { Voet } from './Voet';
import { Welkom } from './Welkom';

/** The frame of every page, and the door: without a login nothing inside is asked for or shown. */
export function Schil() {
  const { t } = useTranslation('app');
  const ik = useIk();
  const uitgelogd = heeftStatus(ik.error, 401);
  const voordeur = useMatch('/') !== null;
  const openbaar = useMatches().some(({ handle }) => handle === OPENBAAR);
  useVoorkeurstaal(ik.data !== undefined);
  useThemaStijl(ik.data?.gemeente?.code);

  useEffect(() => {
    // a link from a mail goes on to the page it names, after logging in
    if (uitgelogd && !voordeur && !openbaar) window.location.replace(inlogadres());
  }, [uitgelogd, voordeur, openbaar]);

  return (
    <div className="smk-schil">
      <SkipLink href="#inhoud">{t('naarInhoud')}</SkipLink>
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
      <Voet />
      {ik.data ? <SessieVerlopen /> : null}
      <ScrollRestoration />
    </div>
  );
}
