import { useTranslation } from 'react-i18next';
import type { Dia } from './useDias';
import './projectie.css';

/** A text longer than this does not fit on one screen in the largest letters. */
const LANG = 280;

/** One thing to look at together, large. */
export function Vel({ dia }: { dia: Dia }) {
  const { t } = useTranslation('review');
  return (
    <section className="smk-projectie__vel" aria-live="polite" aria-atomic="true">
      <h2>
        {t(`projectie.soort.${dia.soort}`)}
        {dia.ronde ? `, ${dia.ronde.titel}` : null}
      </h2>
      <p
        className={dia.tekst.length > LANG ? 'smk-projectie__tekst smk-projectie__tekst--lang' : 'smk-projectie__tekst'}
        lang="nl"
      >
        {dia.tekst}
      </p>
      {dia.wie ? <p className="smk-projectie__wie">{dia.wie}</p> : null}
      {dia.antwoord ? (
        <>
          <h3>{t('projectie.antwoord')}</h3>
          <p className="smk-projectie__tekst smk-projectie__tekst--lang" lang="nl">
            {dia.antwoord}
          </p>
        </>
      ) : null}
    </section>
  );
}
