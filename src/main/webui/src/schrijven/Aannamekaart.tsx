import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { focusOp } from '../deel/focus';
import { kort } from '../deel/kort';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Status } from '../deel/Status';
import { enVernieuw } from '../deel/vernieuwen';
import { Gesprek } from '../gesprek/Gesprek';
import { Aannameformulier } from './Aannameformulier';
import { type Aanname, useAannameOvergangen, wijzigAanname, zetAanname } from './useAannames';
import { type Peerreview, type Ronde, useVernieuwReview } from './useSchrijven';

interface Eigenschappen {
  review: Peerreview;
  aanname: Aanname;
  /** The ronde in which it came up; without one it comes from the casus. */
  ronde: Ronde | undefined;
}

/** One aanname: whose, from where, and what one may do with it, once asked. */
export function Aannamekaart({ review, aanname, ronde }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const [open, zetOpen] = useState(false);
  const [wijzigt, zetWijzigt] = useState(false);
  const kaart = useRef<HTMLLIElement>(null);
  const meld = useMeld();
  const vernieuw = useVernieuwReview(review.id);
  const stappen = useAannameOvergangen(review.id, aanname.id, open);
  const statusnaam = (status: string) => t(`aannamestatus.${status as Aanname['status']}`);

  return (
    <li className="smk-kaart" ref={kaart} tabIndex={-1}>
      <p className="smk-schrijven-kop">
        <span className="smk-kaart__titel" lang="nl">
          {aanname.tekst}
        </span>
        <Status>{statusnaam(aanname.status)}</Status>
      </p>
      <Paragraph small>
        {t(aanname.over === 'CASUS' ? 'aannames.isCasus' : 'aannames.isEigen')}{' '}
        {t('aannames.houder', { naam: aanname.houder.naam, gemeente: aanname.houder.gemeente?.naam ?? '' })}{' '}
        {ronde ? t('aannames.uitRonde', { ronde: ronde.titel }) : aanname.ronde ? '' : t('aannames.uitCasus')}
      </Paragraph>
      {wijzigt && stappen.data ? (
        <Aannameformulier
          klad={`${ik.id}/aanname-wijzigen/${aanname.id}`}
          gelezen={stappen.data.aanname}
          lezers={t(`lezers.${ronde?.onthulling ?? 'DIRECT'}`, { gastheer: review.gastheer.naam })}
          bewaar={async (_, inlevering, { etag, veranderd }) => {
            if (Object.keys(veranderd).length > 0) {
              await enVernieuw(wijzigAanname(review.id, { id: aanname.id, etag }, veranderd, inlevering), vernieuw);
            }
            meld(t('aannames.gewijzigd'));
            zetWijzigt(false);
            focusOp(kaart);
          }}
          terug={() => zetWijzigt(false)}
        />
      ) : null}
      <details className="smk-uitklap" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
        <summary>{t('aannames.meer')}</summary>
        {open ? (
          <Laden vraag={stappen}>
            {({ aanname: { etag }, overgangen, geschiedenis }) => (
              <>
                {overgangen.length === 0 && !aanname.magWijzigen ? (
                  <Paragraph>{t('aannames.nietsTeDoen')}</Paragraph>
                ) : null}
                <Overgangen
                  overgangen={overgangen}
                  waarvan={aanname.tekst}
                  daarna={kaart}
                  naam={(naar) => t(`aannamestap.${naar as Aanname['status']}`)}
                  doe={async (verzoek) => {
                    await enVernieuw(zetAanname(review.id, { id: aanname.id, etag }, verzoek), vernieuw);
                    meld(t('aannames.verzet'));
                  }}
                />
                {aanname.magWijzigen && !wijzigt ? (
                  <Button appearance="secondary-action-button" onClick={() => zetWijzigt(true)}>
                    {t('aannames.wijzig')}
                  </Button>
                ) : null}
                <Geschiedenis regels={geschiedenis} naam={statusnaam} />
              </>
            )}
          </Laden>
        ) : null}
      </details>
      <Gesprek review={review.id} ding={aanname.id} waarover={kort(aanname.tekst)} />
    </li>
  );
}
