import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import { dag, overHoelang } from '../deel/datum';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Uitnodigingacties } from './Uitnodigingacties';
import { Wanneer } from './Wanneer';
import { Watgevraagd } from './Watgevraagd';
import { isVoorbij, useUitnodiging, useUitnodiginggeschiedenis } from './useUitnodigingen';

/** One invitation: what it asks of whom, and the answer. Before an answer it shows no more of the casus than its question. */
export function Uitnodigingpagina() {
  const { t } = useTranslation('uitnodiging');
  const { id = '' } = useParams();
  const vraag = useUitnodiging(id);
  const geschiedenis = useUitnodiginggeschiedenis(id);
  const ik = useIngelogd();

  return (
    <Laden vraag={vraag}>
      {({ inhoud: uitnodiging }) => {
        const aanOns = uitnodiging.gemeente.code === ik.gemeente?.code;
        return (
          <Pagina
            titel={t('titel', { naam: uitnodiging.gastheer.naam })}
            boven={<Schakel to="/uitnodigingen">{t('lijst.titel')}</Schakel>}
            inleiding={
              aanOns
                ? t(uitnodiging.status === 'VERSTUURD' ? 'inleiding' : 'inleidingBeantwoord')
                : t('inleidingAan', { naam: uitnodiging.gemeente.naam })
            }
          >
            <p>
              <Status>{t(`status.${uitnodiging.status}`)}</Status>
            </p>
            <Waarom regels={geschiedenis.data?.items} status={uitnodiging.status} />
            {uitnodiging.status === 'VERSTUURD' ? (
              <Paragraph>
                {t('antwoordVoor', {
                  dag: dag(uitnodiging.antwoordUiterlijkOp),
                  over: overHoelang(uitnodiging.antwoordUiterlijkOp),
                })}
              </Paragraph>
            ) : null}
            <Heading2 lang="nl">{uitnodiging.titel}</Heading2>
            <blockquote className="smk-citaat" lang="nl">
              {uitnodiging.sturingsvraag}
            </blockquote>
            {uitnodiging.status === 'GEACCEPTEERD' ? (
              <p>
                <Knopschakel to={`/peerreviews/${uitnodiging.peerreview}`} belangrijk>
                  {t('naarReview')}
                </Knopschakel>
              </p>
            ) : null}
            <Watgevraagd uitnodiging={uitnodiging} aanOns={aanOns} />
            <Uitnodigingacties uitnodiging={uitnodiging} etag={vraag.data?.etag ?? ''} aanOns={aanOns} />
            {isVoorbij(uitnodiging) ? null : <Wanneer uitnodiging={uitnodiging} />}
            <Geschiedenis
              regels={geschiedenis.data?.items ?? []}
              naam={(status) => t(`status.${status as typeof uitnodiging.status}`)}
            />
          </Pagina>
        );
      }}
    </Laden>
  );
}
