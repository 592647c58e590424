import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Lijst, useLijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Gemeentemenu } from '../gemeente/Gemeentemenu';
import { haalToestemmingen } from './useToestemmingen';

/** The questions to our gemeente whether its words may go into a lesson, and what it answered. */
export function Toestemmingenpagina() {
  const { t } = useTranslation('toestemming');
  const lijst = useLijst(['toestemmingen'], haalToestemmingen);
  return (
    <Pagina titel={t('titel')} boven={<Gemeentemenu />} inleiding={t('inleiding')}>
      <Lijst
        lijst={lijst}
        leeg={
          <>
            <Heading2>{t('leeg.kop')}</Heading2>
            <Paragraph>{t('leeg.uitleg')}</Paragraph>
            <Schakel to="/lessen">{t('leeg.lessen')}</Schakel>
          </>
        }
      >
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((toestemming) => (
              <li key={toestemming.id} className="smk-kaart">
                <Schakel to={`/toestemmingen/${toestemming.id}`} className="smk-kaart__titel" lang="nl">
                  {toestemming.titel}
                </Schakel>
                <Paragraph small>
                  {t('vanGastheer', { gemeente: toestemming.gastheer.naam })}
                  {toestemming.status === 'GEVRAAGD'
                    ? ` · ${t('antwoordVoor', { tijdstip: tijdstip(toestemming.antwoordUiterlijkOp) })}`
                    : ''}
                </Paragraph>
                <Status>{t(`status.${toestemming.status}`)}</Status>
              </li>
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}
