import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3 } from '../deel/nlds';
import { useReviewcasus, useVraagversies } from '../deel/reviewdelen';
import { Schakel } from '../deel/Schakel';
import type { Peerreview } from './useSchrijven';

const DELEN = ['verhaal', 'bedoeling', 'geprobeerd', 'dilemma'] as const;

/** The casus to look back at while writing: the question as it is put now, and the story. */
export function Casusblad({ id, review }: { id: string; review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  const casus = useReviewcasus(review.id);
  const versies = useVraagversies(review.id);
  return (
    <div id={id} className="smk-schrijven-blad" role="region" aria-label={t('casus.kop')} tabIndex={0}>
      <Laden vraag={casus}>
        {(inhoud) => (
          <>
            <Heading2 lang="nl">{inhoud.titel}</Heading2>
            <Heading3>{t('casus.sturingsvraag')}</Heading3>
            <blockquote className="smk-citaat" lang="nl">
              {versies.data?.at(-1)?.tekst ?? inhoud.sturingsvraag}
            </blockquote>
            {DELEN.map((deel) =>
              inhoud[deel] ? (
                <div key={deel}>
                  <Heading3>{t(`casus.${deel}`)}</Heading3>
                  <p className="smk-tekst" lang="nl">
                    {inhoud[deel]}
                  </p>
                </div>
              ) : null,
            )}
            <Heading3>{t('casus.aannames')}</Heading3>
            <ul lang="nl">
              {inhoud.aannames.map((aanname, plaats) => (
                <li key={plaats}>{aanname}</li>
              ))}
            </ul>
            {inhoud.addenda.map((addendum) => (
              <div key={addendum.op}>
                <Heading3>{t('casus.addendum')}</Heading3>
                <p className="smk-tekst" lang="nl">
                  {addendum.tekst}
                </p>
              </div>
            ))}
            <Schakel to={`/peerreviews/${review.id}/casus`}>{t('casus.heel')}</Schakel>
          </>
        )}
      </Laden>
    </div>
  );
}
