import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { Overgangen } from '../deel/Overgangen';
import { useDoeOvergang, useSessie } from '../sessie/useSessie';

/** The end of it, by the step of the sessie. */
export function Afronden({ review, sessie }: { review: string; sessie: string }) {
  const { t } = useTranslation('live');
  const stand = useSessie(review, sessie);
  const doe = useDoeOvergang(review, sessie, stand.data?.sessie.etag ?? '');
  const meld = useMeld();
  return (
    <Overgangen
      overgangen={stand.data?.overgangen ?? []}
      kop={t('afronden.kop')}
      naam={() => t('afronden.knop')}
      bijzaak={['GEHOUDEN']}
      doe={async () => {
        await doe.mutateAsync({ naar: 'GEHOUDEN' });
        meld(t('afronden.gedaan'));
      }}
    />
  );
}
