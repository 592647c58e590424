import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { Alert, Button, Heading3, Paragraph } from '../deel/nlds';
import { FormField, FormLabel, Textbox } from '../deel/nldsFormulier';

const PROGRAMMAS = ['outlook', 'google', 'apple'] as const;

/** The address, this once, with how to give it to a calendar. */
export function NieuwAdres({ adres }: { adres: string }) {
  const { t } = useTranslation('agenda');
  const id = useId();
  const meld = useMeld();
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(adres);
      meld(t('meld.gekopieerd'));
    } catch {
      // a browser that forbids it leaves it to the hand: the address is selected
      const veld = document.getElementById(id);
      if (veld instanceof HTMLInputElement) {
        veld.focus();
        veld.select();
      }
      meld(t('meld.nietGekopieerd'));
    }
  };
  return (
    <Alert type="info">
      <Paragraph>{t('nieuw.eenKeer')}</Paragraph>
      <FormField type="text">
        <FormLabel htmlFor={id}>{t('nieuw.label')}</FormLabel>
        <Textbox id={id} className="smk-agenda-adres" readOnly value={adres} onFocus={(g) => g.target.select()} />
      </FormField>
      <p>
        <Button appearance="primary-action-button" onClick={() => void kopieer()}>
          {t('nieuw.kopieer')}
        </Button>
      </p>
      <Heading3>{t('nieuw.hoe')}</Heading3>
      <dl className="smk-agenda-hoe">
        {PROGRAMMAS.map((programma) => (
          <div key={programma}>
            <dt>{t(`programma.${programma}.naam`)}</dt>
            <dd>{t(`programma.${programma}.hoe`)}</dd>
          </div>
        ))}
      </dl>
    </Alert>
  );
}
