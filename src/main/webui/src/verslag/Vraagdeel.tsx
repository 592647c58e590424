import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { useVraagversies } from '../deel/reviewdelen';
import { useAannames } from '../voornemen/useVoornemens';

/** How the question moved, and what became of what was taken for true. */
export function Vraagdeel({ review }: { review: string }) {
  const { t } = useTranslation('verslag');
  const versies = useVraagversies(review);
  const aannames = useAannames(review);
  return (
    <section aria-labelledby="vraag">
      <Heading2 id="vraag">{t('vraag.kop')}</Heading2>
      <Laden vraag={versies}>
        {(lijst) => (
          <ol className="smk-verslag-versies">
            {lijst.map((versie) => (
              <li key={versie.nummer}>
                <p className="smk-tekst smk-verslag-vraag" lang="nl">
                  {versie.tekst}
                </p>
                <Paragraph small>
                  {t(versie.nummer === 1 ? 'vraag.eerst' : versie.ongewijzigd ? 'vraag.bleef' : 'vraag.werd', {
                    naam: versie.door.naam,
                    dag: datum(versie.op),
                  })}
                </Paragraph>
                {versie.aanleiding ? (
                  <p className="smk-tekst" lang="nl">
                    {versie.aanleiding}
                  </p>
                ) : null}
              </li>
            ))}
          </ol>
        )}
      </Laden>
      <Laden vraag={aannames}>
        {(lijst) =>
          lijst.length > 0 ? (
            <>
              <Heading3>{t('aannames.kop')}</Heading3>
              <ul>
                {lijst.map((aanname) => (
                  <li key={aanname.id}>
                    <span lang="nl">{aanname.tekst}</span>{' '}
                    <span className="smk-zacht">
                      ({t(`aannames.${aanname.status}`)}
                      {aanname.houder.gemeente ? `, ${aanname.houder.gemeente.naam}` : ''})
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null
        }
      </Laden>
    </section>
  );
}
