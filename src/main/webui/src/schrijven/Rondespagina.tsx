import { useTranslation } from 'react-i18next';
import { begeleidt, isVoorbij, Reviewmenu, useReview } from '../deel/review';
import { useRondes } from '../deel/reviewdelen';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Mijnwerk } from './Mijnwerk';
import { aannamespad, rondepad, usePad } from './pad';
import { useRondewoorden } from './rondewoorden';
import './schrijven.css';
import { type Peerreview, type Ronde, useAandeel, useIngediend } from './useSchrijven';

/** The way through a review: what each ronde asks, and which one is open now. */
export function Rondespagina() {
  const { id } = usePad();
  const review = useReview(id);
  return <Laden vraag={review}>{({ inhoud }) => <Rondes review={inhoud} />}</Laden>;
}

function Rondes({ review }: { review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  const rondes = useRondes(review.id);
  return (
    <Pagina titel={t('rondes.titel')} boven={<Reviewmenu review={review} />} inleiding={t('rondes.inleiding')}>
      <Laden vraag={rondes}>
        {(alle) => {
          const open = review.status === 'RONDES' ? alle.find((ronde) => ronde.status === 'OPEN') : undefined;
          return (
            <>
              {open ? (
                <section aria-labelledby="nu" className="smk-vlak">
                  <Heading2 id="nu">
                    {t('rondes.nu')} {open.titel}
                  </Heading2>
                  <Mijnwerk review={review} ronde={open} />
                </section>
              ) : (
                <Paragraph>{t(`rondes.${alle.length === 0 ? 'leeg' : zonderOpen(review)}`)}</Paragraph>
              )}
              {alle.length > 0 ? (
                <>
                  <Heading2>{t('rondes.alle')}</Heading2>
                  <ol className="smk-kaarten">
                    {alle.map((ronde) => (
                      <Rondekaart key={ronde.id} review={review} ronde={ronde} />
                    ))}
                  </ol>
                </>
              ) : null}
            </>
          );
        }}
      </Laden>
      <p>
        <Schakel to={aannamespad(review.id)}>{t('rondes.aannames')}</Schakel>
      </p>
      {begeleidt(review) && !isVoorbij(review) ? (
        <p>
          <Schakel to={`/peerreviews/${review.id}/begeleiding`}>{t('rondes.begeleiding')}</Schakel>
        </p>
      ) : null}
    </Pagina>
  );
}

function zonderOpen({ status }: Peerreview) {
  if (status === 'GEPAUZEERD' || status === 'GESTOPT') return status;
  return status === 'TEAMVORMING' || status === 'RONDES' ? 'geenOpen' : 'geweest';
}

function Rondekaart({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  const woorden = useRondewoorden();
  const aandeel = useAandeel(review, ronde);
  const ingediend = useIngediend(review, ronde);
  return (
    <li className="smk-kaart">
      <p className="smk-schrijven-kop">
        <Schakel to={rondepad(review.id, ronde.id)} className="smk-kaart__titel">
          {ronde.volgnummer}. {ronde.titel}
        </Schakel>
        <Status>{t(`status.${ronde.status}`)}</Status>
      </p>
      <Paragraph>{ronde.uitleg}</Paragraph>
      <Paragraph small>
        {woorden.wie(ronde)} {woorden.lezen(ronde, aandeel, ingediend)} {woorden.wanneer(ronde)}
      </Paragraph>
    </li>
  );
}
