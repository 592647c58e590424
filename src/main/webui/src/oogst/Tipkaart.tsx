import { useDroppable } from '@dnd-kit/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { Button, Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Gesprekschakel } from '../gesprek/Gesprekschakel';
import { Fragmentkaart } from './Fragmentkaart';
import { kort } from '../deel/kort';
import type { Sleepgegevens } from './slepen';
import type { Fragment, Tip } from './useOogst';

interface Eigenschappen {
  review: string;
  tip: Tip;
  tips: readonly Tip[];
  fragmenten: readonly Fragment[];
  /** What one can do with it; missing where one only reads. */
  toon: ((fragment: Fragment) => void) | undefined;
  bewerk: (() => void) | undefined;
  verwijder: (() => Promise<void>) | undefined;
  reageer: (() => void) | undefined;
}

/** A tip on the board: a place to put fragments, with what the host said of it and what it goes against. */
export function Tipkaart({ review, tip, tips, fragmenten, toon, bewerk, verwijder, reageer }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { t: deel } = useTranslation('deel');
  const [vraagt, zetVraagt] = useState(false);
  const gegevens: Sleepgegevens = { naam: t('tip.naam', { tip: kort(tip.tekst) }) };
  const { setNodeRef, isOver } = useDroppable({ id: `tip:${tip.id}`, data: gegevens, disabled: !toon || !bewerk });
  const spanningen = tips.filter((andere) => tip.spanningen.includes(andere.id));

  return (
    <li ref={setNodeRef} className={isOver ? 'smk-kaart smk-oogst-tip smk-oogst-boven' : 'smk-kaart smk-oogst-tip'}>
      <Schakel id={`tip-${tip.id}`} to={`/peerreviews/${review}/tips/${tip.id}`} className="smk-kaart__titel" lang="nl">
        {tip.tekst}
      </Schakel>
      {tip.status === 'VOORGEDRAGEN' ? <Status>{t('status.VOORGEDRAGEN')}</Status> : null}
      <ul className="smk-oogst-fragmenten" aria-label={t('tip.fragmenten')}>
        {fragmenten.map((fragment, plaats) =>
          fragment.tip === tip.id ? (
            <Fragmentkaart key={fragment.id} fragment={fragment} nummer={plaats + 1} toon={bewerk ? toon : undefined} />
          ) : null,
        )}
      </ul>
      {tip.reactie ? (
        <Paragraph small>
          {t('tip.gastheerZegt')} <strong>{t(`reactie.soort.${tip.reactie.soort}`)}</strong>
          {tip.reactie.toelichting ? (
            <q className="smk-reden" lang="nl">
              {tip.reactie.toelichting}
            </q>
          ) : null}
        </Paragraph>
      ) : null}
      {spanningen.length > 0 ? (
        <>
          <Paragraph small>{t('tip.spreektTegen')}</Paragraph>
          <ul className="smk-oogst-spanningen" lang="nl">
            {spanningen.map((andere) => (
              <li key={andere.id}>
                <Schakel to={`/peerreviews/${review}/tips/${andere.id}`}>{kort(andere.tekst)}</Schakel>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Gesprekschakel
        review={review}
        ding={tip.id}
        pad={`/peerreviews/${review}/tips/${tip.id}`}
        waarover={kort(tip.tekst)}
      />
      <div className="smk-oogst-knoppen">
        {bewerk ? <Tipknop naam={deel('wijzigen')} tip={tip} doe={bewerk} /> : null}
        {reageer ? <Tipknop naam={t(tip.reactie ? 'reactie.wijzig' : 'reactie.geef')} tip={tip} doe={reageer} /> : null}
        {verwijder ? <Tipknop naam={deel('verwijderen')} tip={tip} doe={() => zetVraagt(true)} /> : null}
      </div>
      <Dialoog titel={t('tip.verwijderKop')} open={vraagt} sluit={() => zetVraagt(false)}>
        <Dialoogformulier
          knop={deel('verwijderen')}
          sluit={() => zetVraagt(false)}
          opslaan={async () => {
            await verwijder?.();
            zetVraagt(false);
          }}
        >
          {() => (
            <>
              <blockquote className="smk-citaat" lang="nl">
                {tip.tekst}
              </blockquote>
              <Paragraph>{t('tip.verwijderUitleg')}</Paragraph>
            </>
          )}
        </Dialoogformulier>
      </Dialoog>
    </li>
  );
}

function Tipknop({ naam, tip, doe }: { naam: string; tip: Tip; doe: () => void }) {
  return (
    <Button appearance="subtle-button" aria-label={`${naam}: ${kort(tip.tekst)}`} onClick={doe}>
      {naam}
    </Button>
  );
}
