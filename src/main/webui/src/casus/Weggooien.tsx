import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import type { Bewaard } from '../deel/useAutosave';
import type { Concept } from './concept';
import { type Casus, useVerwijderCasus } from './useCasussen';

/** Throws a concept away, asked once more: nobody can bring it back. */
export function Weggooien({ casus, bewaard }: { casus: Casus; bewaard: Bewaard<Concept> }) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const naar = useNavigate();
  const [open, zetOpen] = useState(false);
  const verwijder = useVerwijderCasus(casus.id);

  const gooiWeg = async () => {
    await verwijder.mutateAsync(await bewaard.nu());
    meld(t('weggooien.klaar'));
    await naar('/casussen');
  };

  return (
    <>
      <Paragraph>{t('weggooien.uitleg')}</Paragraph>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {t('weggooien.knop')}
      </Button>
      <Dialoog titel={t('weggooien.knop')} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier knop={t('weggooien.knop')} sluit={() => zetOpen(false)} opslaan={gooiWeg}>
          {() => <Paragraph>{t('weggooien.zeker')}</Paragraph>}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
