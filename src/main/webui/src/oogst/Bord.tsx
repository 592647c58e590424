import { DndContext, type DragEndEvent, DragOverlay, useDroppable } from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { Fragmentkaart, Fragmenttekst } from './Fragmentkaart';
import { PRINCIPES } from './principes';
import { type Sleepgegevens, useAankondigingen, useSlepen } from './slepen';
import { Tipkaart } from './Tipkaart';
import type { Fragment, Principe, Tip } from './useOogst';

interface Eigenschappen {
  review: string;
  fragmenten: readonly Fragment[];
  tips: readonly Tip[];
  open: boolean;
  gastheer: boolean;
  toon: (fragment: Fragment) => void;
  verplaats: (fragment: Fragment, naar: string | undefined) => void;
  nieuweTip: (principe: Principe, fragment?: Fragment) => void;
  bewerk: (tip: Tip) => void;
  verwijder: (tip: Tip) => Promise<void>;
  reageer: (tip: Tip) => void;
}

/** The board: loose fragments, and the tips under the seven principles. Nothing is voted on. */
export function Bord(bord: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const { fragmenten, open } = bord;
  const { sensoren, waar, begin } = useSlepen();
  const announcements = useAankondigingen();
  const [gesleept, zetGesleept] = useState<Fragment>();
  const los = fragmenten.filter((fragment) => !fragment.tip);

  const opNeer = ({ active, over }: DragEndEvent) => {
    zetGesleept(undefined);
    const fragment = fragmenten.find((kandidaat) => kandidaat.id === active.id);
    const [soort, doel] = String(over?.id ?? '').split(':');
    if (!fragment || !over) return;
    if (soort === 'los' && fragment.tip) bord.verplaats(fragment, undefined);
    if (soort === 'tip' && doel !== fragment.tip) bord.verplaats(fragment, doel);
    if (soort === 'principe') bord.nieuweTip(doel as Principe, fragment);
  };

  return (
    <DndContext
      sensors={sensoren}
      collisionDetection={waar}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('sleep.uitleg') } }}
      onDragStart={({ active }) => {
        begin();
        zetGesleept(fragmenten.find((fragment) => fragment.id === active.id));
      }}
      onDragEnd={opNeer}
      onDragCancel={() => zetGesleept(undefined)}
    >
      <Neerzetplek id="los" naam={t('los.kop')} uit={!open} className="smk-vlak">
        <Heading2 id="losse-fragmenten" tabIndex={-1}>
          {t('los.kop')}
        </Heading2>
        {los.length === 0 ? (
          <Paragraph>{t(fragmenten.length === 0 ? (open ? 'los.nogGeen' : 'los.geen') : 'los.alles')}</Paragraph>
        ) : (
          <ul className="smk-oogst-fragmenten" aria-labelledby="losse-fragmenten">
            {los.map((fragment) => (
              <Fragmentkaart
                key={fragment.id}
                fragment={fragment}
                nummer={fragmenten.indexOf(fragment) + 1}
                toon={open ? bord.toon : undefined}
              />
            ))}
          </ul>
        )}
      </Neerzetplek>
      <Heading2 id="tips" tabIndex={-1}>
        {t('tips.kop')}
      </Heading2>
      <Paragraph>{t('tips.uitleg')}</Paragraph>
      {PRINCIPES.map((principe) => (
        <Principevak key={principe} principe={principe} {...bord} />
      ))}
      <DragOverlay dropAnimation={null}>
        {gesleept ? (
          <div className="smk-oogst-fragment smk-oogst-fragment--vast">
            <Fragmenttekst fragment={gesleept} nummer={fragmenten.indexOf(gesleept) + 1} />
          </div>
        ) : null}
      </DragOverlay>
    </DndContext>
  );
}

function Principevak({ principe, ...bord }: Eigenschappen & { principe: Principe }) {
  const { t } = useTranslation('oogst');
  const { naam, uitleg } = useTaxonomie();
  const tips = bord.tips.filter((tip) => tip.principe === principe);
  const titel = naam('principes', principe);
  return (
    <Neerzetplek
      id={`principe:${principe}`}
      naam={t('tips.nieuwOnder', { principe: titel })}
      uit={!bord.open}
      className="smk-oogst-principe"
    >
      <Heading3 id={`principe-${principe}`} tabIndex={-1}>
        {titel}
      </Heading3>
      <Paragraph small className="smk-zacht">
        {uitleg('principes', principe)}
      </Paragraph>
      {tips.length > 0 ? (
        <ul className="smk-kaarten" aria-labelledby={`principe-${principe}`}>
          {tips.map((tip) => {
            const teWijzigen = bord.open && tip.status === 'CONCEPT';
            return (
              <Tipkaart
                key={tip.id}
                review={bord.review}
                tip={tip}
                tips={bord.tips}
                fragmenten={bord.fragmenten}
                toon={bord.open ? bord.toon : undefined}
                bewerk={teWijzigen ? () => bord.bewerk(tip) : undefined}
                verwijder={teWijzigen ? () => bord.verwijder(tip) : undefined}
                reageer={bord.gastheer ? () => bord.reageer(tip) : undefined}
              />
            );
          })}
        </ul>
      ) : (
        <Paragraph small>{t('tips.nogGeen')}</Paragraph>
      )}
      {bord.open ? (
        <Button
          appearance="secondary-action-button"
          aria-label={t('tips.nieuwOnder', { principe: titel })}
          onClick={() => bord.nieuweTip(principe)}
        >
          {t('tips.nieuw')}
        </Button>
      ) : null}
    </Neerzetplek>
  );
}

interface Plek {
  id: string;
  naam: string;
  uit: boolean;
  className: string;
  children: ReactNode;
}

function Neerzetplek({ id, naam, uit, className, children }: Plek) {
  const gegevens: Sleepgegevens = { naam };
  const { setNodeRef, isOver } = useDroppable({ id, data: gegevens, disabled: uit });
  return (
    <section ref={setNodeRef} className={isOver ? `${className} smk-oogst-boven` : className}>
      {children}
    </section>
  );
}
