import { useTranslation } from 'react-i18next';
import { Paragraph } from '../deel/nlds';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { rondepad, schrijfpad } from './pad';
import { useRondewoorden } from './rondewoorden';
import { veldenVan } from './velden';
import { type Peerreview, type Ronde, useAandeel, useMijnReflectie } from './useSchrijven';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  /** On the page of the ronde itself: there one need not be led to it. */
  opRondepagina?: boolean;
}

/** What this ronde asks of who is looking, and the one tap to it. */
export function Mijnwerk({ review, ronde, opRondepagina = false }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const woorden = useRondewoorden();
  const aandeel = useAandeel(review, ronde);
  const schrijft = aandeel !== undefined && veldenVan(ronde.soort).length > 0;
  const mijn = useMijnReflectie(review.id, ronde.id, schrijft);
  const reflectie = mijn.data?.inhoud;

  if (!aandeel) {
    return (
      <>
        <Paragraph>{t('werk.nietAanU')}</Paragraph>
        {opRondepagina ? null : (
          <>
            <Paragraph>{woorden.lezen(ronde, undefined)}</Paragraph>
            <Knopschakel to={rondepad(review.id, ronde.id)}>{t('werk.bekijk')}</Knopschakel>
          </>
        )}
      </>
    );
  }
  if (reflectie?.status === 'INGEDIEND') {
    return (
      <>
        <Paragraph>{t('werk.ingediend')}</Paragraph>
        <p className="smk-schrijven-acties">
          {opRondepagina ? null : (
            <Knopschakel to={rondepad(review.id, ronde.id)} belangrijk>
              {t('werk.leesAnderen')}
            </Knopschakel>
          )}
          <Schakel to={schrijfpad(review.id, ronde.id)}>{t('werk.leesTerug')}</Schakel>
        </p>
      </>
    );
  }
  const opdracht = aandeel === 'CASUSHOUDER' && ronde.soort === 'VERHELDEREN' ? 'ANTWOORDEN' : ronde.soort;
  return (
    <>
      <Paragraph>
        <strong>{t('werk.aanU')}</strong> {t(`opdracht.${opdracht}`)}
      </Paragraph>
      <Paragraph>{woorden.wanneer(ronde)}</Paragraph>
      {schrijft ? (
        <Knopschakel to={schrijfpad(review.id, ronde.id)} belangrijk>
          {reflectie ? t('werk.verder') : t('werk.begin')}
        </Knopschakel>
      ) : (
        <Knopschakel to={rondepad(review.id, ronde.id)} belangrijk>
          {t(`doen.${opdracht}`)}
        </Knopschakel>
      )}
    </>
  );
}
