import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { tijdvak } from '../deel/datum';
import { Heading2, Heading3 } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import type { Antwoord, Sessie } from './useSessie';

const ANTWOORDEN: readonly Antwoord[] = ['JA', 'MISSCHIEN', 'NEE'];

/** The proposed dates with who can come. Names, in order of time: nothing is counted. */
export function Voorstellen({ sessie }: { sessie: Sessie }) {
  const { t } = useTranslation('sessie');
  return (
    <section aria-labelledby="sessie-data">
      <Heading2 id="sessie-data" tabIndex={-1}>
        {t('data')}
      </Heading2>
      <ul className="smk-kaarten">
        {sessie.voorstellen.map((voorstel) => (
          <li key={voorstel.beginOp} className="smk-kaart">
            <Heading3>{tijdvak(voorstel.beginOp, voorstel.eindeOp)}</Heading3>
            <WieKan antwoorden={voorstel.antwoorden} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who answered what, by name. */
export function WieKan({ antwoorden }: { antwoorden: Schema<'SessieVoorstel'>['antwoorden'] }) {
  const { t } = useTranslation('sessie');
  if (antwoorden.length === 0) return <p className="smk-zacht">{t('nogNiemand')}</p>;
  return (
    <dl className="smk-sessie-wie">
      {ANTWOORDEN.map((soort) => {
        const namen = antwoorden
          .filter(({ antwoord }) => antwoord === soort)
          .map(({ deelnemer }) => metGemeente(deelnemer));
        return namen.length === 0 ? null : (
          <div key={soort}>
            <dt>{t(`antwoord.${soort}`)}</dt>
            <dd>{namen.join('; ')}</dd>
          </div>
        );
      })}
    </dl>
  );
}
