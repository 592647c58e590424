import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';

const DELEN = ['verhaal', 'bedoeling', 'geprobeerd', 'dilemma'] as const;

/** The casus: the story first. */
export function Casusdeel({ casus }: { casus: Schema<'PeerreviewCasus'> }) {
  const { t } = useTranslation('verslag');
  return (
    <section aria-labelledby="casus">
      <Heading2 id="casus">{t('casus.kop')}</Heading2>
      <Paragraph>{t('casus.houder', { naam: casus.casushouder.naam, gemeente: casus.gastheer.naam })}</Paragraph>
      {DELEN.map((deel) =>
        casus[deel] ? (
          <div key={deel}>
            <Heading3>{t(`casus.${deel}`)}</Heading3>
            <p className="smk-tekst" lang="nl">
              {casus[deel]}
            </p>
          </div>
        ) : null,
      )}
      {casus.aannames.length > 0 ? (
        <>
          <Heading3>{t('casus.aannames')}</Heading3>
          <ul lang="nl">
            {casus.aannames.map((aanname, plaats) => (
              <li key={plaats}>{aanname}</li>
            ))}
          </ul>
        </>
      ) : null}
      {casus.addenda.map((addendum) => (
        <div key={addendum.op}>
          <Heading3>{t('casus.addendum', { dag: datum(addendum.op) })}</Heading3>
          <p className="smk-tekst" lang="nl">
            {addendum.tekst}
          </p>
        </div>
      ))}
    </section>
  );
}
