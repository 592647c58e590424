import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { Laden } from './Laden';
import { Paragraph } from './nlds';

interface Eigenschappen<T> {
  vraag: UseQueryResult<MetVersie<T>>;
  children: (gelezen: MetVersie<T>) => ReactNode;
}

/** What someone is about to change: read anew, and kept with its version, so that a later reading does not hide what another changed. */
export function Tewijzigen<T>({ vraag, children }: Eigenschappen<T>) {
  const { t } = useTranslation('deel');
  if (vraag.data && !vraag.isFetchedAfterMount) {
    return (
      <Paragraph className="smk-laden" role="status">
        {t('laden')}
      </Paragraph>
    );
  }
  return <Laden vraag={vraag}>{(gelezen) => <Vast gelezen={gelezen}>{children}</Vast>}</Laden>;
}

function Vast<T>({ gelezen, children }: { gelezen: MetVersie<T>; children: Eigenschappen<T>['children'] }) {
  const [begin] = useState(gelezen);
  return children(begin);
}
