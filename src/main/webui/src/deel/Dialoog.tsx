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

/** A modal dialog: the browser's own, which keeps the focus inside and gives it back at closing. */
export function Dialoog({ titel, open, sluit, children, vast = false }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const vak = useRef<HTMLDialogElement>(null);
  const kop = useId();

  useEffect(() => {
    const dialoog = vak.current;
    if (open && dialoog && !dialoog.open) dialoog.showModal();
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
        <Heading2 id={kop}>{titel}</Heading2>
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
