import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tijdstip } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { type Bijdrage, useVersies } from './useGesprek';

interface Eigenschappen {
  review: string;
  gesprek: string;
  bijdrage: Bijdrage;
  gewijzigdOp: string;
}

/** That it was changed, and what it said before. */
export function Versies({ review, gesprek, bijdrage, gewijzigdOp }: Eigenschappen) {
  const { t } = useTranslation('gesprek');
  const [open, zetOpen] = useState(false);
  const versies = useVersies(review, gesprek, bijdrage.id, open);
  return (
    <details className="smk-gesprek__versies" onToggle={(gebeurtenis) => zetOpen(gebeurtenis.currentTarget.open)}>
      <summary>{t('versies', { op: tijdstip(gewijzigdOp) })}</summary>
      {open ? (
        <Laden vraag={versies}>
          {(items) => (
            <ol className="smk-tijdlijn">
              {items.map((versie) => (
                <li key={versie.op}>
                  {t('versie', { op: tijdstip(versie.op) })}
                  <q className="smk-reden smk-tekst" lang="nl">
                    {versie.tekst}
                  </q>
                </li>
              ))}
            </ol>
          )}
        </Laden>
      ) : null}
    </details>
  );
}
