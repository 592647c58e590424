import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { tijdvak } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { useWijziging } from '../deel/useWijziging';
import { Radiogroep } from '../deel/Velden';
import { type Antwoord, type Sessie, useAntwoord } from './useSessie';
import { WieKan } from './Voorstellen';

interface Eigenschappen {
  review: string;
  sessie: Sessie;
  mijn: MetVersie<Schema<'MijnSessieantwoorden'>>;
}

type Keuzes = Record<string, Antwoord>;

const inKeuzes = ({ antwoorden }: Schema<'MijnSessieantwoorden'>): Keuzes =>
  Object.fromEntries(antwoorden.map(({ beginOp, antwoord }) => [beginOp, antwoord]));

/** Says of each proposed date whether one can come, with beside it who else can. */
export function Antwoordformulier({ review, sessie, mijn }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const antwoord = useAntwoord(review, sessie.id);
  const meld = useMeld();
  const { velden, zet, etag, bewaard, geweigerd } = useWijziging(undefined, mijn, inKeuzes);

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (antwoord.isPending) return;
    const antwoorden = sessie.voorstellen.flatMap(({ beginOp }) => {
      const dit = velden[beginOp];
      return dit ? [{ beginOp, antwoord: dit }] : [];
    });
    antwoord.mutate(
      { etag, body: { antwoorden } },
      {
        onSuccess: (nieuw) => {
          bewaard(nieuw);
          meld(t('meld.geantwoord'));
          focusOp('sessie-data');
        },
        onError: geweigerd,
      },
    );
  };

  return (
    <form onSubmit={bewaar} aria-labelledby="sessie-data">
      <Heading2 id="sessie-data" tabIndex={-1}>
        {t('wanneerKunt')}
      </Heading2>
      <Paragraph>{t('wieLeest')}</Paragraph>
      <ul className="smk-kaarten">
        {sessie.voorstellen.map(({ beginOp, eindeOp, antwoorden }) => (
          <li key={beginOp} className="smk-kaart">
            <Radiogroep<Antwoord>
              legende={tijdvak(beginOp, eindeOp)}
              keuzes={(['JA', 'MISSCHIEN', 'NEE'] as const).map((code) => ({ code, naam: t(`kan.${code}`) }))}
              waarde={velden[beginOp]}
              zet={(dit) => zet({ ...velden, [beginOp]: dit })}
            />
            <WieKan antwoorden={antwoorden} />
          </li>
        ))}
      </ul>
      {antwoord.error ? <Probleemmelding fout={antwoord.error} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={antwoord.isPending}>
          {t('antwoordBewaren')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
