import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dag, isVoorbij, overHoelang, tijdstip } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { type Bericht, useAllesLezen, useBerichten, useLezen, useTelling } from './useBerichten';
import './bericht.css';

/** What I was told, newest first; one click from where it is about. */
export function Berichtenpagina() {
  const { t } = useTranslation('bericht');
  const berichten = useBerichten();
  const lezen = useLezen();
  return (
    <Pagina titel={t('titel')} inleiding={t('inleiding')}>
      <Paragraph>
        <Schakel to="/ik/voorkeuren">{t('naarVoorkeuren')}</Schakel>
      </Paragraph>
      <Lijst
        lijst={berichten}
        leeg={
          <>
            <Heading2>{t('leeg.kop')}</Heading2>
            <Paragraph>{t('leeg.uitleg')}</Paragraph>
          </>
        }
      >
        {(items) => (
          <>
            <AllesGelezen nieuwste={items[0]?.id} />
            <ul className="smk-kaarten">
              {items.map((bericht) => (
                <Berichtkaart key={bericht.id} bericht={bericht} lees={() => lezen.mutate(bericht.id)} />
              ))}
            </ul>
          </>
        )}
      </Lijst>
    </Pagina>
  );
}

function AllesGelezen({ nieuwste }: { nieuwste: string | undefined }) {
  const { t } = useTranslation('bericht');
  const telling = useTelling();
  const allesLezen = useAllesLezen();
  const meld = useMeld();
  const bezig = useRef(false);
  if (!nieuwste || !telling.data?.ongelezen) return null;
  const lees = () => {
    if (bezig.current) return;
    bezig.current = true;
    allesLezen.mutate(nieuwste, {
      onSuccess: () => {
        meld(t('allesGelezen'));
        focusOp();
      },
      onSettled: () => {
        bezig.current = false;
      },
    });
  };
  return (
    <>
      {allesLezen.error ? <Probleemmelding fout={allesLezen.error} /> : null}
      <ButtonGroup>
        <Button appearance="secondary-action-button" busy={allesLezen.isPending} onClick={lees}>
          {t('leesAlles')}
        </Button>
      </ButtonGroup>
    </>
  );
}

function Berichtkaart({ bericht, lees }: { bericht: Bericht; lees: () => void }) {
  const { t } = useTranslation('bericht');
  const nieuw = bericht.gelezenOp === undefined;
  // a date that is over is in an old message only what it was then; a reminder is about it
  const { toon, uiterlijkOp } = bericht;
  const termijn = uiterlijkOp && (toon || !isVoorbij(uiterlijkOp)) ? uiterlijkOp : undefined;
  return (
    <li className={nieuw ? 'smk-kaart' : 'smk-kaart smk-bericht--gelezen'}>
      <p className="smk-bericht__kop">
        {nieuw ? <Status>{t('nieuw')}</Status> : null}
        <Schakel
          to={bericht.pad}
          className={nieuw ? 'smk-kaart__titel' : undefined}
          onClick={() => {
            if (nieuw) lees();
          }}
        >
          {t(`soort.${bericht.soort}`)}
        </Schakel>
      </p>
      {bericht.review ? <Paragraph lang="nl">{bericht.review}</Paragraph> : null}
      {bericht.toon ? <Paragraph>{t(`toon.${bericht.toon}`)}</Paragraph> : null}
      {bericht.gemeente || termijn ? (
        <Paragraph small>
          {[
            bericht.gemeente?.naam,
            termijn ? t('uiterlijk', { dag: dag(termijn), over: overHoelang(termijn) }) : undefined,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Paragraph>
      ) : null}
      <Paragraph small className="smk-zacht">
        {tijdstip(bericht.gemaaktOp)}
      </Paragraph>
    </li>
  );
}
