import { useTranslation } from 'react-i18next';
import { datum, overHoelang } from '../deel/datum';
import { Button, Heading3, Paragraph } from '../deel/nlds';
import { DrieVragen } from './DrieVragen';
import type { Opvolgmoment, Voornemen } from './useVoornemens';
import './voornemen.css';

interface Eigenschappen {
  momenten: readonly Opvolgmoment[];
  voornemens: readonly Voornemen[];
  houd?: ((moment: Opvolgmoment) => void) | undefined;
}

/** When the review and its intentions come back; each was held, or waived with a reason, or is still to come. */
export function Momenten({ momenten, voornemens, houd }: Eigenschappen) {
  const { t } = useTranslation('voornemen');
  if (momenten.length === 0) {
    return (
      <div className="smk-leeg">
        <Paragraph>{t('momenten.leeg')}</Paragraph>
      </div>
    );
  }
  return (
    <ol className="smk-kaarten">
      {momenten.map((moment) => {
        const voornemen = voornemens.find((kandidaat) => kandidaat.id === moment.voornemen);
        const naam = t(`momenten.soort.${moment.soort}`);
        return (
          <li key={moment.id} className="smk-kaart">
            <Heading3 id={`moment-${moment.id}`} tabIndex={-1}>
              {naam}, {datum(moment.datum)}
            </Heading3>
            {voornemen ? <Paragraph lang="nl">{voornemen.wat}</Paragraph> : null}
            {moment.uitkomst ? (
              moment.uitkomst.vervallenReden ? (
                <Paragraph>
                  {t('momenten.vervallen')}
                  <q className="smk-reden" lang="nl">
                    {moment.uitkomst.vervallenReden}
                  </q>
                </Paragraph>
              ) : (
                <>
                  <Paragraph>{t('momenten.gehouden')}</Paragraph>
                  <DrieVragen antwoorden={moment.uitkomst} />
                </>
              )
            ) : (
              <Paragraph>
                {t(new Date(moment.datum) > new Date() ? 'momenten.komt' : 'momenten.was', {
                  over: overHoelang(moment.datum),
                })}
              </Paragraph>
            )}
            {houd && !moment.uitkomst ? (
              <Button
                appearance="secondary-action-button"
                aria-label={`${t('momenten.leg')}: ${naam}, ${datum(moment.datum)}`}
                onClick={() => houd(moment)}
              >
                {t('momenten.leg')}
              </Button>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
