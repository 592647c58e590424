import { useTranslation } from 'react-i18next';
import { Paragraph } from '../deel/nlds';
import { useAdresfilter } from '../deel/adresfilter';
import { Tekstveld } from '../deel/Velden';

interface Eigenschappen {
  label: string;
  /** How many are left, said while one types. */
  gevonden: string;
}

/** Narrows what is on the page to a name; in the address, so that it can be passed on. */
export function Zoekveld({ label, gevonden }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  const filter = useAdresfilter();
  return (
    <div role="search">
      <Tekstveld
        label={label}
        uitleg={t('zoek.uitleg')}
        waarde={filter.van('zoek')}
        zet={(zoek) => filter.zet('zoek', zoek)}
      />
      <Paragraph role="status">{gevonden}</Paragraph>
    </div>
  );
}
