import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Samenvoegkeuze } from './Samenvoegkeuze';
import { useSamenvoegen } from './useRedactie';

type LesItem = Schema<'LesItem'>;

/** Lessons that say the same become one: choose the others, read what happens, then do it. */
export function Samenvoegen({ les, versie }: { les: Schema<'Les'>; versie: () => Promise<string> }) {
  const { t } = useTranslation(['redactie', 'deel']);
  const [gekozen, kies] = useState<LesItem[]>([]);
  const [open, zetOpen] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const samenvoegen = useSamenvoegen(les.id);
  const meld = useMeld();
  if (les.status !== 'IN_REDACTIE' && les.status !== 'GEPUBLICEERD') return null;

  const voegSamen = async () => {
    zetFout(undefined);
    const met = gekozen.map(({ id }) => id);
    try {
      await samenvoegen.mutateAsync({ met, etag: await versie() });
      zetOpen(false);
      kies([]);
      meld(t('samen.gedaan'));
      focusOp('samen');
    } catch (misgegaan) {
      zetFout(misgegaan);
    }
  };

  return (
    <section aria-labelledby="samen">
      <Heading2 id="samen" tabIndex={-1}>
        {t('samen.kop')}
      </Heading2>
      <details className="smk-uitklap">
        <summary>{t('samen.open')}</summary>
        <Paragraph>{t('samen.uitleg')}</Paragraph>
        <Samenvoegkeuze les={les} gekozen={gekozen} kies={kies} />
        <Button appearance="secondary-action-button" disabled={gekozen.length === 0} onClick={() => zetOpen(true)}>
          {t('samen.bekijk', { count: gekozen.length })}
        </Button>
      </details>
      <Dialoog titel={t('samen.kop')} open={open} sluit={() => zetOpen(false)}>
        <Paragraph>{t('samen.blijft')}</Paragraph>
        <blockquote className="smk-citaat" lang="nl">
          <strong>{les.titel}</strong>
        </blockquote>
        <Paragraph>{t('samen.gaanOp')}</Paragraph>
        <UnorderedList lang="nl">
          {gekozen.map((ander) => (
            <UnorderedListItem key={ander.id}>{ander.titel}</UnorderedListItem>
          ))}
        </UnorderedList>
        <Paragraph>{t('samen.gevolg')}</Paragraph>
        {fout ? <Probleemmelding fout={fout} /> : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" busy={samenvoegen.isPending} onClick={() => void voegSamen()}>
            {t('samen.doe')}
          </Button>
          <Button appearance="secondary-action-button" onClick={() => zetOpen(false)}>
            {t('deel:annuleren')}
          </Button>
        </ButtonGroup>
      </Dialoog>
    </section>
  );
}
