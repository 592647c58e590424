import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Reviewmenu, useReview } from '../deel/review';
import { useRondes } from '../deel/reviewdelen';
import { Aannameformulier } from './Aannameformulier';
import { Aannamekaart } from './Aannamekaart';
import { usePad } from './pad';
import './schrijven.css';
import { noemAanname, useAannames } from './useAannames';
import { type Peerreview, useAandeel, useVernieuwReview } from './useSchrijven';

/** What is taken for true in a review: by whom, where it came up, and where it stands now. */
export function Aannamespagina() {
  const { id } = usePad();
  const review = useReview(id);
  return <Laden vraag={review}>{({ inhoud }) => <Aannames review={inhoud} />}</Laden>;
}

function Aannames({ review }: { review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  const aannames = useAannames(review.id);
  const rondes = useRondes(review.id);
  return (
    <Pagina titel={t('aannames.titel')} boven={<Reviewmenu review={review} />} inleiding={t('aannames.inleiding')}>
      <Noemen review={review} />
      <Heading2 id="aannames" tabIndex={-1}>
        {t('aannames.kop')}
      </Heading2>
      <Lijst lijst={aannames} leeg={<Paragraph>{t('aannames.leeg')}</Paragraph>}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((aanname) => (
              <Aannamekaart
                key={aanname.id}
                review={review}
                aanname={aanname}
                ronde={rondes.data?.find((ronde) => ronde.id === aanname.ronde)}
              />
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}

/** Adding one: the casushouder, and a peer in the ronde that asks for it. */
function Noemen({ review }: { review: Peerreview }) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const meld = useMeld();
  const vernieuw = useVernieuwReview(review.id);
  const [open, zetOpen] = useState(false);
  const rondes = useRondes(review.id);
  const ronde = rondes.data?.find((kandidaat) => kandidaat.status === 'OPEN' && kandidaat.soort === 'AANNAMES');
  const aandeel = useAandeel(review, ronde);
  const casushouder = review.rol.includes('CASUSHOUDER');
  if (!casushouder && aandeel !== 'PEER') {
    return review.rol.includes('PEER') ? <Paragraph>{t('aannames.nietNu')}</Paragraph> : null;
  }
  if (!open) {
    return (
      <p>
        <Button appearance="primary-action-button" onClick={() => zetOpen(true)}>
          {t('aannames.noem')}
        </Button>
      </p>
    );
  }
  return (
    <section className="smk-vlak" aria-labelledby="noem">
      <Heading2 id="noem">{t('aannames.noem')}</Heading2>
      <Aannameformulier
        klad={`${ik.id}/aanname/${review.id}`}
        gelezen={{ inhoud: { tekst: '', over: casushouder ? 'CASUS' : 'EIGEN_PRAKTIJK' }, etag: '' }}
        lezers={t(ronde ? `lezers.${ronde.onthulling}` : 'lezers.DIRECT', { gastheer: review.gastheer.naam })}
        bewaar={async (invoer, inlevering) => {
          await noemAanname(review.id, invoer, inlevering);
          meld(t('aannames.genoemd'));
          await vernieuw();
          zetOpen(false);
          focusOp('aannames');
        }}
        terug={() => zetOpen(false)}
      />
    </section>
  );
}
