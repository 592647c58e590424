import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialoog } from '../deel/Dialoog';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import type { Bewaard } from '../deel/useAutosave';
import type { Concept } from './concept';
import { type Casus, useVerwijderCasus } from './useCasussen';

/** Throws a concept away, asked once more: nobody can bring it back. */
export function Weggooien({ casus, bewaard }: { casus: Casus; bewaard: Bewaard<Concept> }) {
  const { t } = useTranslation('casus');
  const { t: deel } = useTranslation('deel');
  const meld = useMeld();
  const naar = useNavigate();
  const [open, zetOpen] = useState(false);
  const [fout, zetFout] = useState<unknown>();
  const verwijder = useVerwijderCasus(casus.id);

  const gooiWeg = async () => {
    zetFout(undefined);
    try {
      await verwijder.mutateAsync(await bewaard.nu());
      meld(t('weggooien.klaar'));
      await naar('/casussen');
    } catch (misgegaan) {
      zetFout(misgegaan);
    }
  };

  return (
    <>
      <Paragraph>{t('weggooien.uitleg')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('weggooien.knop')}
      </Button>
      <Dialoog titel={t('weggooien.knop')} open={open} sluit={() => zetOpen(false)}>
        <Paragraph>{t('weggooien.zeker')}</Paragraph>
        {fout ? <Probleemmelding fout={fout} /> : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" busy={verwijder.isPending} onClick={() => void gooiWeg()}>
            {t('weggooien.knop')}
          </Button>
          <Button appearance="secondary-action-button" onClick={() => zetOpen(false)}>
            {deel('annuleren')}
          </Button>
        </ButtonGroup>
      </Dialoog>
    </>
  );
}
