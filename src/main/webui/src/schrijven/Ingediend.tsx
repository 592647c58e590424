import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { api, doe, type MetVersie } from '../api/client';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { useMijnSpiegel } from '../spiegel/useSpiegels';
import { rondepad } from './pad';
import { Reflectietekst } from './Reflectiekaart';
import {
  type Peerreview,
  type Reflectie,
  type Ronde,
  useReflectiegeschiedenis,
  useReflectieOvergangen,
  useVernieuwReview,
} from './useSchrijven';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  mijn: MetVersie<Reflectie>;
  /** Handed in on this page just now: the focus goes to what that did. */
  zojuist: boolean;
  heropend: () => void;
}

/** What was handed in, what happens with it now, and what there is to do next. */
export function Ingediend({ review, ronde, mijn, zojuist, heropend }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const vernieuw = useVernieuwReview(review.id);
  const kop = useRef<HTMLHeadingElement>(null);
  const reflectie = mijn.inhoud;
  const overgangen = useReflectieOvergangen(review.id, reflectie.id);
  const geschiedenis = useReflectiegeschiedenis(review.id, reflectie.id);
  const spiegel = useMijnSpiegel(review.id, ronde.soort === 'ADVISEREN');
  const mogelijk = (overgangen.data ?? []).filter((overgang) => overgang.voorwaarden.every((v) => v.voldaan));

  useEffect(() => {
    if (zojuist) kop.current?.focus();
  }, [zojuist]);

  return (
    <>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('ingediend.kop')}
      </Heading2>
      <Paragraph>{t(`ingediend.${ronde.status === 'GESLOTEN' ? 'GESLOTEN' : ronde.onthulling}`)}</Paragraph>
      {spiegel ? <Paragraph>{t('ingediend.spiegel')}</Paragraph> : null}
      <p className="smk-schrijven-acties">
        {spiegel ? (
          <Knopschakel to={`/spiegels/${spiegel.id}`} belangrijk>
            {t('ingediend.naarSpiegel')}
          </Knopschakel>
        ) : null}
        <Knopschakel to={rondepad(review.id, ronde.id)} belangrijk={!spiegel}>
          {t('werk.leesAnderen')}
        </Knopschakel>
        <Schakel to="/">{t('ingediend.naarTaken')}</Schakel>
      </p>
      <Heading2>{t('ingediend.tekst')}</Heading2>
      <Reflectietekst ronde={ronde} reflectie={reflectie} niveau={3} />
      {mogelijk.length > 0 ? (
        <Overgangen
          overgangen={mogelijk}
          naam={() => t('ingediend.heropen')}
          doe={async ({ reden }) => {
            await doe(
              api.POST('/peerreviews/{id}/reflecties/{reflectieId}/overgangen', {
                params: {
                  path: { id: review.id, reflectieId: reflectie.id },
                  header: { 'If-Match': mijn.etag, 'Idempotency-Key': crypto.randomUUID() },
                },
                body: { naar: 'CONCEPT', ...(reden ? { reden } : {}) },
              }),
            );
            heropend();
            await vernieuw();
          }}
        />
      ) : (
        <Paragraph small>{overgangen.data ? t('ingediend.vast') : ''}</Paragraph>
      )}
      <Geschiedenis
        regels={geschiedenis.data ?? []}
        naam={(status) => t(`reflectiestatus.${status as Reflectie['status']}`)}
      />
    </>
  );
}
