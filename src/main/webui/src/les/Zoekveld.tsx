import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import { Tekstveld } from '../deel/Velden';

/** What to look for. Asked when the reader is ready, not at every key. */
export function Zoekveld({ vraag, zoek }: { vraag: string; zoek: (vraag: string) => void }) {
  const { t } = useTranslation('les');
  const [getypt, zetGetypt] = useState(vraag);
  return (
    <form
      role="search"
      className="smk-zoek"
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zoek(getypt.trim());
      }}
    >
      <Tekstveld
        label={t('zoek.label')}
        uitleg={t('zoek.uitleg')}
        soort="search"
        maximum={500}
        waarde={getypt}
        zet={zetGetypt}
      />
      <Button type="submit" appearance="primary-action-button">
        {t('zoek.knop')}
      </Button>
    </form>
  );
}
