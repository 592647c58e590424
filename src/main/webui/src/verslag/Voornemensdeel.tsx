import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Momenten } from '../voornemen/Momenten';
import { useAannames, useOpvolgmomenten, useVoornemens } from '../voornemen/useVoornemens';
import { Voornemenkaart } from '../voornemen/Voornemenkaart';

/** What the host is going to do, and every time one came back to it. */
export function Voornemensdeel({ review }: { review: string }) {
  const { t } = useTranslation('verslag');
  const voornemens = useVoornemens(review);
  const momenten = useOpvolgmomenten(review);
  const aannames = useAannames(review).data ?? [];
  return (
    <>
      <section aria-labelledby="voornemens">
        <Heading2 id="voornemens">{t('voornemens.kop')}</Heading2>
        <Laden vraag={voornemens}>
          {(lijst) =>
            lijst.length === 0 ? (
              <Paragraph>{t('voornemens.leeg')}</Paragraph>
            ) : (
              <ul className="smk-kaarten">
                {lijst.map((voornemen) => (
                  <Voornemenkaart key={voornemen.id} voornemen={voornemen} aannames={aannames} />
                ))}
              </ul>
            )
          }
        </Laden>
      </section>
      <section aria-labelledby="momenten">
        <Heading2 id="momenten">{t('momenten.kop')}</Heading2>
        <Laden vraag={momenten}>{(lijst) => <Momenten momenten={lijst} voornemens={voornemens.data ?? []} />}</Laden>
      </section>
    </>
  );
}
