import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useVraagOpnieuw } from './useRedactie';

interface Eigenschappen {
  id: string;
  versie: () => Promise<string>;
  bijgewerkt: (etag: string) => void;
}

/** Other words for the same thing need no consent; another meaning does. Says what asking again sets going, before it does. */
export function Betekenis({ id, versie, bijgewerkt }: Eigenschappen) {
  const { t } = useTranslation(['redactie', 'deel']);
  const [open, zetOpen] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const vraag = useVraagOpnieuw(id);
  const meld = useMeld();

  const vraagOpnieuw = async () => {
    zetFout(undefined);
    try {
      const { etag } = await vraag.mutateAsync(await versie());
      bijgewerkt(etag);
      zetOpen(false);
      meld(t('betekenis.gevraagd'));
    } catch (misgegaan) {
      zetFout(misgegaan);
    }
  };

  return (
    <section className="smk-vlak" aria-labelledby="betekenis">
      <Heading2 id="betekenis" className="smk-kop-klein">
        {t('betekenis.kop')}
      </Heading2>
      <Paragraph>{t('betekenis.uitleg')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('betekenis.knop')}
      </Button>
      <Dialoog titel={t('betekenis.knop')} open={open} sluit={() => zetOpen(false)}>
        <Paragraph>{t('betekenis.ditGebeurt')}</Paragraph>
        <UnorderedList>
          {(['gevraagd', 'wacht', 'neeIsNee', 'intussen'] as const).map((gevolg) => (
            <UnorderedListItem key={gevolg}>{t(`betekenis.gevolg.${gevolg}`)}</UnorderedListItem>
          ))}
        </UnorderedList>
        {fout ? <Probleemmelding fout={fout} /> : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" busy={vraag.isPending} onClick={() => void vraagOpnieuw()}>
            {t('betekenis.doe')}
          </Button>
          <Button appearance="secondary-action-button" onClick={() => zetOpen(false)}>
            {t('deel:annuleren')}
          </Button>
        </ButtonGroup>
      </Dialoog>
    </section>
  );
}
