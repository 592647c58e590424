import { useTranslation } from 'react-i18next';
import { dag, overHoelang } from '../deel/datum';
import { Heading2, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { useTakenHier } from './useReviews';

/** What waits for the reader in this review; nothing when nothing does. */
export function Wachtend({ id }: { id: string }) {
  const { t } = useTranslation('review');
  const taken = useTakenHier(id).data ?? [];
  if (taken.length === 0) return null;
  return (
    <section>
      <Heading2>{t('wacht.kop')}</Heading2>
      <ul className="smk-kaarten">
        {taken.map((taak) => (
          <li key={taak.soort + taak.pad} className="smk-kaart">
            <Schakel to={taak.pad} className="smk-kaart__titel">
              {taak.titel}
            </Schakel>
            {taak.uiterlijkOp ? (
              <Paragraph small>
                {t('wacht.uiterlijk', { dag: dag(taak.uiterlijkOp), over: overHoelang(taak.uiterlijkOp) })}
              </Paragraph>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
