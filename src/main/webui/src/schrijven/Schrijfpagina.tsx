import { useTranslation } from 'react-i18next';
import { Laden } from '../deel/Laden';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { Schakel } from '../deel/Schakel';
import { rondepad, usePad } from './pad';
import { Schrijfwerk } from './Schrijfwerk';
import { type Peerreview, type Ronde, useRonde } from './useSchrijven';

/** Writing in a ronde: from opening the page to handed in, with nothing in between but the text. */
export function Schrijfpagina() {
  const { t } = useTranslation('schrijven');
  const { id, rondeId } = usePad();
  const review = useReview(id);
  const ronde = useRonde(id, rondeId);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <Laden vraag={ronde}>
          {(gevonden) => (
            <Pagina
              titel={t('schrijf.titel', { ronde: gevonden.titel })}
              boven={<Terug review={inhoud} ronde={gevonden} />}
            >
              <Schrijfwerk key={rondeId} review={inhoud} ronde={gevonden} />
            </Pagina>
          )}
        </Laden>
      )}
    </Laden>
  );
}

function Terug({ review, ronde }: { review: Peerreview; ronde: Ronde }) {
  const { t } = useTranslation('schrijven');
  return (
    <>
      <Reviewmenu review={review} />
      <p>
        <Schakel to={rondepad(review.id, ronde.id)}>{t('schrijf.naarRonde')}</Schakel>
      </p>
    </>
  );
}
