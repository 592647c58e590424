import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading2 } from './nlds';

interface Eigenschappen {
  titel: string;
  open: boolean;
  sluit: () => void;
  children: ReactNode;
  /** A dialog one cannot walk away from has no closing button. */
  vast?: boolean;
}

/**
 * A modal dialog: the browser's own, which keeps the focus inside and gives it back at closing. Opens with the focus on what one came for: the
 * first field, or else the title.
 */
export function Dialoog({ titel, open, sluit, children, vast = false }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const vak = useRef<HTMLDialogElement>(null);
  const titelkop = useRef<HTMLHeadingElement>(null);
  const kop = useId();

  useEffect(() => {
    const dialoog = vak.current;
    if (open && dialoog && !dialoog.open) {
      dialoog.showModal();
      (eersteVeld(dialoog) ?? titelkop.current)?.focus();
    }
    if (!open && dialoog?.open) dialoog.close();
  }, [open]);

  return (
    <dialog
      ref={vak}
      className="smk-dialoog"
      aria-labelledby={kop}
      onCancel={(gebeurtenis) => {
        if (vast) gebeurtenis.preventDefault();
      }}
      onClose={() => {
        if (open) sluit();
      }}
    >
      <div className="smk-dialoog__kop">
        <Heading2 id={kop} ref={titelkop} tabIndex={-1}>
          {titel}
        </Heading2>
        {vast ? null : (
          <Button appearance="subtle-button" onClick={sluit}>
            {t('sluiten')}
          </Button>
        )}
      </div>
      {open ? children : null}
    </dialog>
  );
}

function eersteVeld(dialoog: HTMLElement): HTMLElement | undefined {
  const velden = [...dialoog.querySelectorAll<HTMLInputElement>(':is(input, select, textarea):not(:disabled)')];
  const eerste = velden[0];
  // one goes into a group of radio buttons at the one that is chosen
  return velden.find((veld) => veld.type === 'radio' && veld.name === eerste?.name && veld.checked) ?? eerste;
}
