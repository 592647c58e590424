import { useQuery } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import type { Ronde } from './useRondes';

/** One thing to look at together. */
export interface Dia {
  sleutel: string;
  ronde: Pick<Ronde, 'id' | 'titel'> | undefined;
  soort: 'sturingsvraag' | 'vraag' | 'aanname' | (typeof VELDEN)[number];
  tekst: string;
  antwoord?: string | undefined;
  wie?: string;
}

/** Not the spiegel: that is of the writer's own gemeente, and who projects may be the writer. */
const VELDEN = [
  'denken',
  'handelen',
  'leren',
  'aannames',
  'eigenAanname',
  'herkenning',
  'voorbeeld',
  'advies',
  'geenAdviesOmdat',
  'terugblik',
] as const;

const VERS = 30_000;

/** Everything that may be shown to a room, in the order it came up. */
export function useDias(id: string) {
  return useQuery({
    queryKey: ['peerreviews', id, 'projectie'],
    queryFn: () => haalDias(id),
    refetchInterval: VERS,
  });
}

async function haalDias(id: string): Promise<Dia[]> {
  const params = { path: { id }, query: { limit: 100 } };
  const [rondes, versies, aannames] = await Promise.all([
    lees(api.GET('/peerreviews/{id}/rondes', { params })),
    lees(api.GET('/peerreviews/{id}/vraagversies', { params })),
    lees(api.GET('/peerreviews/{id}/aannames', { params })),
  ]);
  const vraag = versies.items.filter((versie) => versie.tekst).at(-1);
  const eerste: Dia[] = vraag
    ? [{ sleutel: `vraag${vraag.nummer}`, ronde: undefined, soort: 'sturingsvraag', tekst: vraag.tekst }]
    : [];
  const perRonde = await Promise.all(
    rondes.items.filter(voorIedereen).map(async (ronde) => {
      const [vragen, reflecties] = await Promise.all([haalVragen(id, ronde), haalReflecties(id, ronde)]);
      const genoemd = aannames.items.filter((aanname) => aanname.ronde === ronde.id);
      return [
        ...vragen.map(vraagDia(ronde)),
        ...genoemd.map(aannameDia(ronde)),
        ...reflecties.flatMap(reflectieDias(ronde)),
      ];
    }),
  );
  return [...eerste, ...perRonde.flat()];
}

/**
 * The service shows a writer their own text and their team's before others may read it. A room reads along, so here only what everyone in
 * the review may read by now.
 */
function voorIedereen({ status, onthulling }: Ronde): boolean {
  return status === 'GESLOTEN' || (status === 'OPEN' && onthulling === 'DIRECT');
}

async function haalVragen(id: string, { id: rondeId, soort }: Ronde): Promise<Schema<'Vraag'>[]> {
  if (soort !== 'VERHELDEREN' && soort !== 'TERUGKIJKEN') return [];
  const params = { path: { id, rondeId }, query: { limit: 100 } };
  return (await lees(api.GET('/peerreviews/{id}/rondes/{rondeId}/vragen', { params }))).items;
}

async function haalReflecties(id: string, { id: rondeId }: Ronde): Promise<Schema<'Reflectie'>[]> {
  const params = { path: { id, rondeId }, query: { limit: 100 } };
  const { items } = await lees(api.GET('/peerreviews/{id}/rondes/{rondeId}/reflecties', { params }));
  return items.filter((reflectie) => reflectie.status === 'INGEDIEND');
}

const vraagDia =
  (ronde: Ronde) =>
  (vraag: Schema<'Vraag'>): Dia => ({
    sleutel: vraag.id,
    ronde,
    soort: 'vraag',
    tekst: vraag.tekst,
    antwoord: vraag.antwoord,
    wie: persoon(vraag.steller),
  });

const aannameDia =
  (ronde: Ronde) =>
  (aanname: Schema<'Aanname'>): Dia => ({
    sleutel: aanname.id,
    ronde,
    soort: 'aanname',
    tekst: aanname.tekst,
    wie: persoon(aanname.houder),
  });

const reflectieDias =
  (ronde: Ronde) =>
  (reflectie: Schema<'Reflectie'>): Dia[] =>
    VELDEN.flatMap((veld) => {
      const tekst = reflectie[veld];
      return tekst
        ? [{ sleutel: reflectie.id + veld, ronde, soort: veld, tekst, wie: persoon(reflectie.schrijver) }]
        : [];
    });

function persoon({ naam, gemeente }: Schema<'PersoonVanGemeente'>): string {
  return gemeente ? `${naam}, ${gemeente.naam}` : naam;
}
