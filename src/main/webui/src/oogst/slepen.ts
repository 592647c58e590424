import {
  type Announcements,
  type CollisionDetection,
  type DroppableContainer,
  KeyboardSensor,
  type KeyboardCoordinateGetter,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

const INSPRONG = 32;

/** What is said of a thing that is dragged, or of a place where it may be put down. */
export interface Sleepgegevens {
  naam: string;
}

/** Dragging with mouse, finger and keys. With keys one goes from place to place, in the order of the page. */
export function useSlepen() {
  const plaats = useRef<string | number>(undefined);

  const naarVolgende: KeyboardCoordinateGetter = (gebeurtenis, { context }) => {
    const stap = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[gebeurtenis.code];
    if (stap === undefined) return undefined;
    gebeurtenis.preventDefault();
    const plaatsen = context.droppableContainers.getEnabled().sort(opVolgorde);
    const nu = plaatsen.findIndex((kandidaat) => kandidaat.id === plaats.current);
    const doel = plaatsen[nu + stap] ?? (nu < 0 ? plaatsen[0] : undefined);
    const vak = doel?.node.current;
    if (!doel || !vak) return undefined;
    plaats.current = doel.id;
    vak.scrollIntoView({ block: 'center' });
    const { left, top, height } = vak.getBoundingClientRect();
    // beside the heading of the place, so that one can read where one is
    return { x: left + INSPRONG, y: top + Math.min(height / 2, 3 * INSPRONG) };
  };

  const waar: CollisionDetection = (vraag) => {
    if (vraag.pointerCoordinates) return pointerWithin(vraag);
    const doel = vraag.droppableContainers.find((kandidaat) => kandidaat.id === plaats.current);
    return doel ? [{ id: doel.id, data: { droppableContainer: doel, value: 0 } }] : [];
  };

  const sensoren = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 120, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: naarVolgende }),
  );
  return {
    sensoren,
    waar,
    begin: () => {
      plaats.current = undefined;
    },
  };
}

function opVolgorde(een: DroppableContainer, ander: DroppableContainer): number {
  const eerste = een.node.current;
  const tweede = ander.node.current;
  if (!eerste || !tweede) return 0;
  return eerste.compareDocumentPosition(tweede) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What a screen reader hears while one drags. */
export function useAankondigingen(): Announcements {
  const { t } = useTranslation('oogst');
  const naam = (ding: { data: { current?: Record<string, unknown> | undefined } } | null): string =>
    ((ding?.data.current as Sleepgegevens | undefined)?.naam ?? '').toString();
  return {
    onDragStart: ({ active }) => t('sleep.begin', { wat: naam(active) }),
    onDragOver: ({ over }) => (over ? t('sleep.boven', { waar: naam(over) }) : t('sleep.nergens')),
    onDragEnd: ({ active, over }) =>
      over ? t('sleep.neer', { wat: naam(active), waar: naam(over) }) : t('sleep.terug', { wat: naam(active) }),
    onDragCancel: ({ active }) => t('sleep.terug', { wat: naam(active) }),
  };
}
