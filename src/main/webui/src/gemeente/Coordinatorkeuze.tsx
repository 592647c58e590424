import { useTranslation } from 'react-i18next';
import { Radiogroep } from '../deel/Velden';

export function Coordinatorkeuze({ waarde, zet }: { waarde: boolean; zet: (waarde: boolean) => void }) {
  const { t } = useTranslation('gemeente');
  return (
    <Radiogroep
      legende={t('rol.legende')}
      keuzes={[
        { code: 'DEELNEMER', naam: t('rol.deelnemer'), uitleg: t('rol.deelnemerUitleg') },
        { code: 'COORDINATOR', naam: t('rol.coordinator'), uitleg: t('rol.coordinatorUitleg') },
      ]}
      waarde={waarde ? 'COORDINATOR' : 'DEELNEMER'}
      zet={(keuze) => zet(keuze === 'COORDINATOR')}
    />
  );
}
