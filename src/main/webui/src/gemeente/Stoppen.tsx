import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { useLaatStoppen } from './useDeelnemers';

/** Someone leaves. What becomes of their access, their open work and their texts is said before it is done. */
export function Stoppen({ mens, etag }: { mens: Schema<'Deelnemer'>; etag: string }) {
  const { t } = useTranslation('gemeente');
  const [open, zetOpen] = useState(false);
  const stop = useLaatStoppen(mens.id, etag);
  const meld = useMeld();
  return (
    <section aria-labelledby="stoppen">
      <Heading2 id="stoppen">{t('stoppen.kop', { naam: mens.naam })}</Heading2>
      <Paragraph>{t('stoppen.inleiding')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('stoppen.knop', { naam: mens.naam })}
      </Button>
      <Dialoog titel={t('stoppen.knop', { naam: mens.naam })} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={t('stoppen.doe')}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            await stop.mutateAsync();
            zetOpen(false);
            focusOp('stand');
            meld(t('stoppen.gedaan', { naam: mens.naam }));
          }}
        >
          {() => (
            <>
              <Paragraph>{t('stoppen.ditGebeurt')}</Paragraph>
              <UnorderedList>
                {(['toegang', 'werk', 'teksten', 'naam', 'terug'] as const).map((gevolg) => (
                  <UnorderedListItem key={gevolg}>{t(`stoppen.gevolg.${gevolg}`)}</UnorderedListItem>
                ))}
              </UnorderedList>
            </>
          )}
        </Dialoogformulier>
      </Dialoog>
    </section>
  );
}
