import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Laden } from '../deel/Laden';
import { Button, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { useReview } from '../deel/review';
import { Knopschakel } from '../deel/Schakel';
import { Keuzeveld } from '../deel/Velden';
import { Schermvullend } from './Schermvullend';
import { type Dia, useDias } from './useDias';
import { Vel } from './Vel';
import './projectie.css';

/** For a projector: one question or reflection at a time, large, and only what everyone in the review may read by now. */
export function Projectiepagina() {
  const { id = '' } = useParams();
  const review = useReview(id);
  const dias = useDias(id);
  return (
    <Laden vraag={review}>
      {({ inhoud }) => (
        <div className="smk-projectie">
          <Pagina titel={inhoud.casusTitel} taal="nl" breed>
            <Laden vraag={dias}>{(alle) => <Voorstelling review={id} alle={alle} />}</Laden>
          </Pagina>
        </div>
      )}
    </Laden>
  );
}

function Voorstelling({ review, alle }: { review: string; alle: readonly Dia[] }) {
  const { t } = useTranslation('review');
  const [ronde, zetRonde] = useState('');
  const [sleutel, zetSleutel] = useState<string>();
  const dias = ronde ? alle.filter((dia) => dia.ronde?.id === ronde) : alle;
  // by key and not by number: what is revealed meanwhile may come in before it
  const plaats = Math.max(
    0,
    dias.findIndex((dia) => dia.sleutel === sleutel),
  );
  const dia = dias[plaats];
  const rondes = new Map(alle.flatMap((d) => (d.ronde ? [[d.ronde.id, d.ronde.titel] as const] : [])));
  const naar = (nieuw: number) => {
    const doel = dias[Math.min(Math.max(nieuw, 0), dias.length - 1)];
    if (doel) zetSleutel(doel.sleutel);
  };
  usePijltjes(plaats, dias.length, naar);

  return (
    <>
      {dia ? <Vel dia={dia} /> : <Paragraph className="smk-projectie__leeg">{t('projectie.leeg')}</Paragraph>}
      <div className="smk-projectie__bediening">
        <Button appearance="primary-action-button" disabled={plaats === 0} onClick={() => naar(plaats - 1)}>
          {t('projectie.vorige')}
        </Button>
        {dia ? (
          <p className="smk-projectie__plaats">{t('projectie.plaats', { nummer: plaats + 1, totaal: dias.length })}</p>
        ) : null}
        <Button
          appearance="primary-action-button"
          disabled={plaats >= dias.length - 1}
          onClick={() => naar(plaats + 1)}
        >
          {t('projectie.volgende')}
        </Button>
        <Keuzeveld
          label={t('projectie.toon')}
          waarde={ronde}
          zet={zetRonde}
          leeg={t('projectie.alles')}
          keuzes={[...rondes]}
        />
        <Schermvullend />
        <Knopschakel to={`/peerreviews/${review}`}>{t('projectie.terug')}</Knopschakel>
      </div>
    </>
  );
}

/** The arrow keys, and the keys that a presenter's remote sends; not while someone chooses in a list. */
function usePijltjes(plaats: number, aantal: number, naar: (plaats: number) => void): void {
  useEffect(() => {
    const toets = (gebeurtenis: KeyboardEvent) => {
      if (gebeurtenis.target instanceof HTMLSelectElement) return;
      const doel = {
        ArrowRight: plaats + 1,
        PageDown: plaats + 1,
        ArrowLeft: plaats - 1,
        PageUp: plaats - 1,
        Home: 0,
        End: aantal - 1,
      }[gebeurtenis.key];
      if (doel === undefined) return;
      gebeurtenis.preventDefault();
      naar(doel);
    };
    window.addEventListener('keydown', toets);
    return () => window.removeEventListener('keydown', toets);
  });
}
