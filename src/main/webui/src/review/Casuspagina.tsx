import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { useReviewcasus } from '../deel/reviewdelen';
import { Addendum } from './Addendum';
import { Bijlagen } from './Bijlagen';
import { Brillen } from './Brillen';
import './review.css';

/** The casus as it was put to others: the story first, then the question, and what was added since. */
export function Casuspagina() {
  const { t } = useTranslation('review');
  const { id = '' } = useParams();
  const review = useReview(id);
  const casus = useReviewcasus(id);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <Laden vraag={casus}>
          {(verhaal) => (
            <Pagina
              titel={verhaal.titel}
              taal="nl"
              venster={t('casus.venster')}
              boven={<Reviewmenu review={inhoud} />}
              inleiding={t('casus.van', { naam: verhaal.casushouder.naam, gemeente: verhaal.gastheer.naam })}
            >
              <Tekst casus={verhaal} />
              <Bijlagen review={id} bijlagen={verhaal.bijlagen} />
              <Aanvullingen addenda={verhaal.addenda} />
              {inhoud.rol.includes('CASUSHOUDER') ? <Addendum review={id} /> : null}
              <Brillen casus={verhaal} />
            </Pagina>
          )}
        </Laden>
      )}
    </Laden>
  );
}

function Tekst({ casus }: { casus: Schema<'PeerreviewCasus'> }) {
  const { t } = useTranslation('review');
  return (
    <article className="smk-review-casus">
      {casus.addenda.length > 0 ? (
        <p>
          <a className="utrecht-link utrecht-link--html-a" href="#aanvullingen">
            {t('casus.erIsAangevuld', { count: casus.addenda.length })}
          </a>
        </p>
      ) : null}
      <Stuk kop={t('casus.verhaal')} tekst={casus.verhaal} />
      <Stuk kop={t('casus.bedoeling')} tekst={casus.bedoeling} />
      <Heading2>{t('casus.sturingsvraag')}</Heading2>
      <blockquote className="smk-citaat smk-review-vraag" lang="nl">
        {casus.sturingsvraag}
      </blockquote>
      <Stuk kop={t('casus.geprobeerd')} tekst={casus.geprobeerd} />
      <Stuk kop={t('casus.dilemma')} tekst={casus.dilemma} />
      <Heading2>{t('casus.aannames')}</Heading2>
      <Paragraph className="smk-zacht">{t('casus.aannamesUitleg')}</Paragraph>
      <UnorderedList lang="nl">
        {casus.aannames.map((aanname, plaats) => (
          <UnorderedListItem key={plaats}>{aanname}</UnorderedListItem>
        ))}
      </UnorderedList>
    </article>
  );
}

function Stuk({ kop, tekst }: { kop: string; tekst: string | undefined }) {
  if (!tekst) return null;
  return (
    <>
      <Heading2>{kop}</Heading2>
      <Paragraph className="smk-tekst" lang="nl">
        {tekst}
      </Paragraph>
    </>
  );
}

function Aanvullingen({ addenda }: { addenda: readonly Schema<'Addendum'>[] }) {
  const { t } = useTranslation('review');
  if (addenda.length === 0) return null;
  return (
    <section>
      <Heading2 id="aanvullingen" tabIndex={-1}>
        {t('casus.aanvullingen')}
      </Heading2>
      {addenda.map((addendum) => (
        <div key={addendum.op} className="smk-vlak">
          <Paragraph small className="smk-zacht">
            {addendum.door.naam}, {datum(addendum.op)}
          </Paragraph>
          <Paragraph className="smk-tekst" lang="nl">
            {addendum.tekst}
          </Paragraph>
        </div>
      ))}
    </section>
  );
}
