import { useDraggable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import type { Sleepgegevens } from './slepen';
import type { Fragment } from './useOogst';

interface Eigenschappen {
  fragment: Fragment;
  nummer: number;
  /** Missing where one only reads. */
  toon: ((fragment: Fragment) => void) | undefined;
}

/** A fragment on the board: its words and whose they are; to drag by its handle, or to put somewhere by a button. */
export function Fragmentkaart({ fragment, nummer, toon }: Eigenschappen) {
  const { t } = useTranslation('oogst');
  const gegevens: Sleepgegevens = { naam: t('fragment.naam', { nummer }) };
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, isDragging } = useDraggable({
    id: fragment.id,
    data: gegevens,
    disabled: !toon,
    attributes: { roleDescription: t('sleep.rol') },
  });
  return (
    <li ref={setNodeRef} className={isDragging ? 'smk-oogst-fragment smk-oogst-fragment--weg' : 'smk-oogst-fragment'}>
      <Fragmenttekst fragment={fragment} nummer={nummer} />
      {toon ? (
        <div className="smk-oogst-knoppen">
          <Button
            ref={setActivatorNodeRef}
            appearance="subtle-button"
            className="smk-oogst-handvat"
            {...attributes}
            {...listeners}
            aria-pressed={undefined}
            aria-label={t('fragment.versleepNaam', { nummer })}
          >
            <span aria-hidden="true">⠿</span> {t('fragment.versleep')}
          </Button>
          <Button
            id={`zet-${fragment.id}`}
            appearance="subtle-button"
            aria-label={t('fragment.zetNaam', { nummer })}
            onClick={() => toon(fragment)}
          >
            {t('fragment.zet')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

export function Fragmenttekst({ fragment, nummer }: Pick<Eigenschappen, 'fragment' | 'nummer'>) {
  return (
    <>
      <p className="smk-oogst-fragment__tekst">
        <span className="smk-oogst-nummer">{nummer}</span> <q lang="nl">{fragment.tekst}</q>
      </p>
      <p className="smk-oogst-fragment__van">{fragment.gemeente.naam}</p>
    </>
  );
}
