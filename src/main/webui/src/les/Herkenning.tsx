import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useHerkenning } from './useLessen';

/** We recognise this: once per gemeente, and not of what one brought in oneself (the service says so when asked). */
export function Herkenning({ les, etag }: { les: Schema<'Les'>; etag: string }) {
  const { t } = useTranslation('les');
  const { gemeente } = useIngelogd();
  const herken = useHerkenning(les.id, etag);
  const meld = useMeld();
  if (!gemeente && les.aantalHerkenningen === 0) return null;
  const anderen = les.aantalHerkenningen - (les.eigenHerkenning ? 1 : 0);

  return (
    <section className="smk-vlak" aria-labelledby="herkenning">
      <Heading2 id="herkenning" className="smk-kop-klein">
        {t('herkenning.kop')}
      </Heading2>
      <Paragraph>
        {les.eigenHerkenning ? `${t('herkenning.wij', { gemeente: gemeente?.naam })} ` : ''}
        {anderen > 0
          ? t(les.eigenHerkenning ? 'herkenning.ookAnderen' : 'herkenning.anderen', { count: anderen })
          : les.eigenHerkenning
            ? ''
            : t('herkenning.nogNiemand')}
      </Paragraph>
      {gemeente && les.status === 'GEPUBLICEERD' ? (
        <Button
          appearance={les.eigenHerkenning ? 'secondary-action-button' : 'primary-action-button'}
          busy={herken.isPending}
          onClick={() =>
            herken.mutate(!les.eigenHerkenning, {
              onSuccess: () => meld(t(les.eigenHerkenning ? 'herkenning.teruggenomen' : 'herkenning.gedaan')),
            })
          }
        >
          {t(les.eigenHerkenning ? 'herkenning.neemTerug' : 'herkenning.herken', { gemeente: gemeente.naam })}
        </Button>
      ) : null}
      {heeftStatus(herken.error, 403) ? (
        <Paragraph role="alert">{t('herkenning.eigen')}</Paragraph>
      ) : herken.error ? (
        <Probleemmelding fout={herken.error} />
      ) : null}
    </section>
  );
}
