import { useTranslation } from 'react-i18next';
import { EenKeer } from '../deel/EenKeer';
import { Alert, Heading3, Paragraph } from '../deel/nlds';

const PROGRAMMAS = ['outlook', 'google', 'apple'] as const;

/** The address, this once, with how to give it to a calendar. */
export function NieuwAdres({ adres }: { adres: string }) {
  const { t } = useTranslation('agenda');
  return (
    <Alert type="info">
      <Paragraph>{t('nieuw.eenKeer')}</Paragraph>
      <EenKeer
        label={t('nieuw.label')}
        waarde={adres}
        knop={t('nieuw.kopieer')}
        gekopieerd={t('meld.gekopieerd')}
        nietGekopieerd={t('meld.nietGekopieerd')}
      />
      <Heading3>{t('nieuw.hoe')}</Heading3>
      <dl className="smk-agenda-hoe">
        {PROGRAMMAS.map((programma) => (
          <div key={programma}>
            <dt>{t(`programma.${programma}.naam`)}</dt>
            <dd>{t(`programma.${programma}.hoe`)}</dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
}
