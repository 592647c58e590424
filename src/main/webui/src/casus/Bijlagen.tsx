import { type ChangeEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isTijdelijk } from '../api/probleem';
import { datum } from '../deel/datum';
import { grootte } from '../deel/grootte';
import { useMeld } from '../deel/Melding';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import '../deel/bestand.css';
import { Omlijsting } from '../deel/Velden';
import { SOORTEN } from './upload';
import { type Bijlage, bijlageadres, useBijlagen, useHaalBijlageWeg, useVoegBijlageToe } from './useBijlagen';

/** The files with a casus: to take, and while one writes to add and to take away. */
export function Bijlagen({
  casusId,
  intern,
  schrijven = false,
}: {
  casusId: string;
  intern: boolean;
  schrijven?: boolean;
}) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const kop = useRef<HTMLHeadingElement>(null);
  const bijlagen = useBijlagen(casusId);
  const haalWeg = useHaalBijlageWeg(casusId);

  const verwijder = (bijlage: Bijlage) => {
    haalWeg.mutate(bijlage.id, {
      onSuccess: () => {
        meld(t('bijlage.weg', { naam: bijlage.naam }));
        kop.current?.focus();
      },
    });
  };

  return (
    <>
      {schrijven ? <Toevoegen casusId={casusId} intern={intern} /> : null}
      {schrijven ? (
        <Heading3 ref={kop} tabIndex={-1}>
          {t('bijlage.lijst')}
        </Heading3>
      ) : (
        <Heading2>{t('sectie.bijlagen')}</Heading2>
      )}
      {bijlagen.error ? <Probleemmelding fout={bijlagen.error} opnieuw={() => void bijlagen.refetch()} stil /> : null}
      {haalWeg.error ? <Probleemmelding fout={haalWeg.error} /> : null}
      {bijlagen.data?.length === 0 ? <Paragraph>{t('bijlage.geen')}</Paragraph> : null}
      {bijlagen.data && bijlagen.data.length > 0 ? (
        <ul className="smk-casus-bijlagen">
          {bijlagen.data.map((bijlage) => (
            <li key={bijlage.id}>
              <a
                className="utrecht-link utrecht-link--html-a"
                href={bijlageadres(casusId, bijlage.id)}
                download={bijlage.naam}
              >
                {bijlage.naam}
              </a>{' '}
              <span className="smk-zacht">
                {t('bijlage.regel', {
                  grootte: grootte(bijlage.grootte),
                  naam: bijlage.door.naam,
                  datum: datum(bijlage.toegevoegdOp),
                })}
              </span>{' '}
              {schrijven ? (
                <button
                  type="button"
                  className="smk-tekstknop"
                  aria-label={t('bijlage.verwijderNaam', { naam: bijlage.naam })}
                  disabled={haalWeg.isPending}
                  onClick={() => verwijder(bijlage)}
                >
                  {t('bijlage.verwijder')}
                </button>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Toevoegen({ casusId, intern }: { casusId: string; intern: boolean }) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const id = useId();
  const veld = useRef<HTMLInputElement>(null);
  const voegToe = useVoegBijlageToe(casusId);
  const bestand = voegToe.variables;

  const stuur = (gekozen: File) => {
    voegToe.mutate(gekozen, { onSuccess: () => meld(t('bijlage.toegevoegd', { naam: gekozen.name })) });
  };
  const kies = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const gekozen = target.files?.[0];
    // the same file may be chosen again after it has been mended
    target.value = '';
    if (gekozen) stuur(gekozen);
  };

  return (
    <div>
      <Omlijsting
        id={id}
        label={t('bijlage.kies')}
        uitleg={t('bijlage.grenzen')}
        lezers={t(intern ? 'lezers.intern' : 'lezers.zonderNdsd')}
      />
      <input
        ref={veld}
        id={id}
        type="file"
        className="smk-bestand"
        accept={SOORTEN.join(',')}
        aria-describedby={`${id}-uitleg`}
        disabled={voegToe.isPending}
        onChange={kies}
      />
      {voegToe.isPending && bestand ? (
        <p role="status">
          <label htmlFor={`${id}-voortgang`}>{t('bijlage.bezig', { naam: bestand.name })}</label>{' '}
          <progress id={`${id}-voortgang`} max={1} value={voegToe.deel} />
        </p>
      ) : null}
      {voegToe.error ? (
        <>
          {bestand ? <Paragraph>{t('bijlage.nietGelukt', { naam: bestand.name })}</Paragraph> : null}
          <Probleemmelding
            fout={voegToe.error}
            {...(bestand && isTijdelijk(voegToe.error) ? { opnieuw: () => stuur(bestand) } : {})}
          />
        </>
      ) : null}
    </div>
  );
}
