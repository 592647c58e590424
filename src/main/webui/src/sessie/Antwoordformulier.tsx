import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetVersie, Schema } from '../api/client';
import { tijdvak } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Radiogroep } from '../deel/Velden';
import { type Antwoord, type Sessie, useAntwoord } from './useSessie';
import { WieKan } from './Voorstellen';

interface Eigenschappen {
  review: string;
  sessie: Sessie;
  mijn: MetVersie<Schema<'MijnSessieantwoorden'>>;
}

/** Says of each proposed date whether one can come, with beside it who else can. */
export function Antwoordformulier({ review, sessie, mijn }: Eigenschappen) {
  const { t } = useTranslation('sessie');
  const antwoord = useAntwoord(review, sessie.id, mijn.etag);
  const meld = useMeld();
  const [gekozen, kies] = useState<Record<string, Antwoord>>(() =>
    Object.fromEntries(mijn.inhoud.antwoorden.map(({ beginOp, antwoord: was }) => [beginOp, was])),
  );

  const bewaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    if (antwoord.isPending) return;
    const antwoorden = sessie.voorstellen.flatMap(({ beginOp }) => {
      const dit = gekozen[beginOp];
      return dit ? [{ beginOp, antwoord: dit }] : [];
    });
    antwoord.mutate(
      { antwoorden },
      {
        onSuccess: () => {
          meld(t('meld.geantwoord'));
          focusOp('sessie-data');
        },
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
              waarde={gekozen[beginOp]}
              zet={(dit) => kies((was) => ({ ...was, [beginOp]: dit }))}
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
