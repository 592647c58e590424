import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Radiogroep } from '../deel/Velden';

/** Whether the name of the gemeente stands beside what it tells. */
export function Naamkeuze({ waarde, zet }: { waarde: boolean; zet: (waarde: boolean) => void }) {
  const { t } = useTranslation('les');
  const gemeente = useIngelogd().gemeente?.naam;
  return (
    <Radiogroep
      legende={t('naam.legende')}
      keuzes={[
        { code: 'JA', naam: t('naam.ja', { gemeente }) },
        { code: 'NEE', naam: t('naam.nee'), uitleg: t('naam.neeUitleg') },
      ]}
      waarde={waarde ? 'JA' : 'NEE'}
      zet={(keuze) => zet(keuze === 'JA')}
    />
  );
}
