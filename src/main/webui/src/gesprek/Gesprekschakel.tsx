import { useTranslation } from 'react-i18next';
import { Schakel } from '../deel/Schakel';
import { useGesprek } from './useGesprek';

interface Eigenschappen {
  review: string;
  ding: string;
  /** The page on which it is talked about. */
  pad: string;
  /** The thing in a few words: there are more of these on the page. */
  waarover: string;
}

/** How much is said about a thing that is not read here, and the way there. */
export function Gesprekschakel({ review, ding, pad, waarover }: Eigenschappen) {
  const { t } = useTranslation('gesprek');
  const gesprek = useGesprek(review, ding);
  if (!gesprek?.aantal) return null;
  const reacties = t('reacties', { aantal: gesprek.aantal });
  return (
    <Schakel to={`${pad}#gesprek-${ding}`} aria-label={`${reacties}: ${waarover}`}>
      {reacties}
    </Schakel>
  );
}
