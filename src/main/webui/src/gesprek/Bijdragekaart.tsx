import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { kort } from '../deel/kort';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import { Bijdragewijziging } from './Bijdragewijziging';
import { type Bijdrage, useVernieuwGesprek, verwijder } from './useGesprek';
import { Versies } from './Versies';

interface Eigenschappen {
  review: string;
  gesprek: string;
  bijdrage: Bijdrage;
}

/** What one person said; of what was taken back, that it was. */
export function Bijdragekaart({ review, gesprek, bijdrage }: Eigenschappen) {
  const { t } = useTranslation('gesprek');
  const [wijzigt, zetWijzigt] = useState(false);
  const kaart = useRef<HTMLLIElement>(null);
  const wie = metGemeente(bijdrage.schrijver);
  const klaar = () => {
    zetWijzigt(false);
    focusOp(kaart);
  };
  return (
    <li id={`bijdrage-${bijdrage.id}`} className="smk-gesprek__bijdrage" ref={kaart} tabIndex={-1}>
      {bijdrage.verwijderdOp ? (
        <Paragraph className="smk-zacht">{t('verwijderd', { wie, op: tijdstip(bijdrage.verwijderdOp) })}</Paragraph>
      ) : (
        <>
          <p className="smk-gesprek__van">
            <strong>{wie}</strong> <span className="smk-zacht">{tijdstip(bijdrage.geplaatstOp)}</span>
          </p>
          {wijzigt ? (
            <Bijdragewijziging review={review} gesprek={gesprek} bijdrage={bijdrage.id} klaar={klaar} />
          ) : (
            <p className="smk-tekst" lang="nl">
              {bijdrage.tekst}
            </p>
          )}
          {bijdrage.genoemd.length > 0 ? (
            <Paragraph small>{t('genoemd', { namen: bijdrage.genoemd.map(metGemeente).join('; ') })}</Paragraph>
          ) : null}
          {bijdrage.gewijzigdOp ? (
            <Versies review={review} gesprek={gesprek} bijdrage={bijdrage} gewijzigdOp={bijdrage.gewijzigdOp} />
          ) : null}
          {bijdrage.magVerwijderen && !wijzigt ? (
            <Knoppen review={review} gesprek={gesprek} bijdrage={bijdrage} wijzig={() => zetWijzigt(true)} />
          ) : null}
        </>
      )}
    </li>
  );
}

function Knoppen({ review, gesprek, bijdrage, wijzig }: Eigenschappen & { wijzig: () => void }) {
  const { t } = useTranslation('gesprek');
  const { t: deel } = useTranslation('deel');
  const [vraagt, zetVraagt] = useState(false);
  const meld = useMeld();
  const vernieuw = useVernieuwGesprek(review);
  const waarvan = kort(bijdrage.tekst ?? '');
  return (
    <>
      <ButtonGroup>
        {bijdrage.magWijzigen ? (
          <Button appearance="subtle-button" aria-label={`${deel('wijzigen')}: ${waarvan}`} onClick={wijzig}>
            {deel('wijzigen')}
          </Button>
        ) : null}
        <Button
          appearance="subtle-button"
          aria-label={`${deel('verwijderen')}: ${waarvan}`}
          onClick={() => zetVraagt(true)}
        >
          {deel('verwijderen')}
        </Button>
      </ButtonGroup>
      <Dialoog titel={t('verwijderKop')} open={vraagt} sluit={() => zetVraagt(false)}>
        <Dialoogformulier
          knop={deel('verwijderen')}
          sluit={() => zetVraagt(false)}
          opslaan={async () => {
            await verwijder(review, gesprek, bijdrage.id);
            zetVraagt(false);
            meld(t('isVerwijderd'));
            await vernieuw();
            focusOp(`bijdrage-${bijdrage.id}`);
          }}
        >
          {() => (
            <>
              <blockquote className="smk-citaat" lang="nl">
                {bijdrage.tekst}
              </blockquote>
              <Paragraph>{t('verwijderUitleg')}</Paragraph>
            </>
          )}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
