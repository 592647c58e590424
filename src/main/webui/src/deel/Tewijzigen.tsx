import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie } from '../api/client';
import { Laden } from './Laden';
import { Paragraph } from './nlds';

interface Eigenschappen<T> {
  vraag: UseQueryResult<MetVersie<T>>;
  children: (gelezen: MetVersie<T>) => ReactNode;
}

/** What someone is about to change, read anew: a form begins with what stands there now, not with what a list showed a while ago. */
export function Tewijzigen<T>({ vraag, children }: Eigenschappen<T>) {
  const { t } = useTranslation('deel');
  if (vraag.data && !vraag.isFetchedAfterMount) {
    return (
      <Paragraph className="smk-laden" role="status">
        {t('laden')}
      </Paragraph>
    );
  }
  return <Laden vraag={vraag}>{children}</Laden>;
}
