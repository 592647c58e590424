import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Leskaart } from '../les/Leskaart';
import { useLessen } from '../les/useLessen';

/** The order in which the desk works: what came in, what is in hand, what went back, what everyone reads. */
const STANDEN = ['VOORGEDRAGEN', 'IN_REDACTIE', 'TERUGGEGEVEN', 'GEPUBLICEERD'] as const;

export function Redactiepagina() {
  const { t } = useTranslation('redactie');
  return (
    <Pagina titel={t('titel')} inleiding={t('inleiding')}>
      {STANDEN.map((stand) => (
        <Stapel key={stand} stand={stand} />
      ))}
    </Pagina>
  );
}

function Stapel({ stand }: { stand: (typeof STANDEN)[number] & Schema<'LesStatus'> }) {
  const { t } = useTranslation('redactie');
  const lijst = useLessen({ status: stand });
  return (
    <section aria-labelledby={stand}>
      <Heading2 id={stand}>{t(`stapel.${stand}.kop`)}</Heading2>
      <Lijst lijst={lijst} leeg={<Paragraph>{t(`stapel.${stand}.leeg`)}</Paragraph>}>
        {(lessen) => (
          <>
            <Paragraph>{t(`stapel.${stand}.uitleg`)}</Paragraph>
            <ul className="smk-kaarten">
              {lessen.map((les) => (
                <Leskaart key={les.id} les={les} naar={`/redactie/${les.id}`} />
              ))}
            </ul>
          </>
        )}
      </Lijst>
    </section>
  );
}
