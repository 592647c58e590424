import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftStatus } from '../api/probleem';
import { NietGevonden } from './NietGevonden';
import { Paragraph } from './nlds';
import { Probleemmelding } from './Probleemmelding';

/** What was asked, once it is there; until then that it is coming, or why it is not. */
export function Laden<T>({ vraag, children }: { vraag: UseQueryResult<T>; children: (inhoud: T) => ReactNode }) {
  const { t } = useTranslation('deel');
  if (vraag.data !== undefined) return children(vraag.data);
  if (heeftStatus(vraag.error, 404)) return <NietGevonden />;
  if (vraag.error) return <Probleemmelding fout={vraag.error} opnieuw={() => void vraag.refetch()} />;
  return (
    <Paragraph className="smk-laden" role="status">
      {t('laden')}
    </Paragraph>
  );
}
