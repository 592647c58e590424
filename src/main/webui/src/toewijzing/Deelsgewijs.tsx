import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';

const STUK = 20;

/** Of a long list that is here as a whole, to be searched in, the first part; and a button for more. */
export function Deelsgewijs<T>({
  items,
  children,
}: {
  items: readonly T[];
  children: (items: readonly T[]) => ReactNode;
}) {
  const { t } = useTranslation('deel');
  const [aantal, zetAantal] = useState(STUK);
  return (
    <>
      {children(items.slice(0, aantal))}
      {items.length > aantal ? (
        <Button appearance="secondary-action-button" onClick={() => zetAantal(aantal + STUK)}>
          {t('meer')}
        </Button>
      ) : null}
    </>
  );
}
