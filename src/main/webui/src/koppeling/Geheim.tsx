import { useTranslation } from 'react-i18next';
import { EenKeer } from '../deel/EenKeer';
import { Alert, Paragraph } from '../deel/nlds';

/** What was just made, this once. */
export function Geheim({ soort, waarde }: { soort: 'token' | 'geheim'; waarde: string }) {
  const { t } = useTranslation('koppeling');
  return (
    <Alert type="info">
      <Paragraph>{t(`eenKeer.${soort}`)}</Paragraph>
      <EenKeer
        label={t(`label.${soort}`)}
        waarde={waarde}
        knop={t(`kopieer.${soort}`)}
        gekopieerd={t('gekopieerd')}
        nietGekopieerd={t('nietGekopieerd')}
      />
    </Alert>
  );
}
