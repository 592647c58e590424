import { useQuery } from '@tanstack/react-query';
import { api, lees, type Schema } from '../api/client';
import { alles } from '../deel/alles';
import { metGemeente } from '../deel/persoon';
import { velden } from '../deel/reflecties';
import type { Ronde } from './useRondes';

/** One thing to look at together. */
export interface Dia {
  sleutel: string;
  ronde: Pick<Ronde, 'id' | 'titel'> | undefined;
  soort: 'sturingsvraag' | 'vraag' | 'aanname' | 'tip' | Schema<'ReflectieVeld'>;
  tekst: string;
  antwoord?: string | undefined;
  wie?: string;
  /** What it is to the service, to put it on everyone's screen. */
  op: Pick<Schema<'LiveInvoer'>, 'soort' | 'ding' | 'veld'>;
}

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
  const path = { id };
  const [rondes, eerste, aannames] = await Promise.all([
    alles((query) => lees(api.GET('/peerreviews/{id}/rondes', { params: { path, query } }))),
    haalSturingsvraag(id),
    haalAannames(id),
  ]);
  const perRonde = await Promise.all(rondes.filter(voorIedereen).map((ronde) => haalRondedias(id, ronde, aannames)));
  return [...eerste, ...perRonde.flat()];
}

/** As it is put now. */
export async function haalSturingsvraag(id: string): Promise<Dia[]> {
  const versies = await alles((query) =>
    lees(api.GET('/peerreviews/{id}/vraagversies', { params: { path: { id }, query } })),
  );
  const vraag = versies.filter((versie) => versie.tekst).at(-1);
  return vraag
    ? [
        {
          sleutel: `vraag${vraag.nummer}`,
          ronde: undefined,
          soort: 'sturingsvraag',
          tekst: vraag.tekst,
          op: { soort: 'STURINGSVRAAG' },
        },
      ]
    : [];
}

export function haalAannames(id: string): Promise<Schema<'Aanname'>[]> {
  return alles((query) => lees(api.GET('/peerreviews/{id}/aannames', { params: { path: { id }, query } })));
}

/** What one round brought. */
export async function haalRondedias(id: string, ronde: Ronde, aannames: Schema<'Aanname'>[]): Promise<Dia[]> {
  const [vragen, reflecties] = await Promise.all([haalVragen(id, ronde), haalReflecties(id, ronde)]);
  const genoemd = aannames.filter((aanname) => aanname.ronde === ronde.id);
  return [
    ...vragen.map(vraagDia(ronde)),
    ...genoemd.map(aannameDia(ronde)),
    ...reflecties.flatMap(reflectieDias(ronde)),
  ];
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
  const path = { id, rondeId };
  return alles((query) => lees(api.GET('/peerreviews/{id}/rondes/{rondeId}/vragen', { params: { path, query } })));
}

async function haalReflecties(id: string, { id: rondeId }: Ronde): Promise<Schema<'Reflectie'>[]> {
  const path = { id, rondeId };
  const geschreven = await alles((query) =>
    lees(api.GET('/peerreviews/{id}/rondes/{rondeId}/reflecties', { params: { path, query } })),
  );
  return geschreven.filter((reflectie) => reflectie.status === 'INGEDIEND');
}

type Uit = Dia['ronde'];

export const vraagDia =
  (ronde: Uit) =>
  (vraag: Schema<'Vraag'>): Dia => ({
    sleutel: vraag.id,
    ronde,
    soort: 'vraag',
    tekst: vraag.tekst,
    antwoord: vraag.antwoord,
    wie: metGemeente(vraag.steller),
    op: { soort: 'VRAAG', ding: vraag.id },
  });

export const aannameDia =
  (ronde: Uit) =>
  (aanname: Schema<'Aanname'>): Dia => ({
    sleutel: aanname.id,
    ronde,
    soort: 'aanname',
    tekst: aanname.tekst,
    wie: metGemeente(aanname.houder),
    op: { soort: 'AANNAME', ding: aanname.id },
  });

/** Not the spiegel: that is of the writer's own gemeente, and who projects may be the writer. */
export const reflectieDias =
  (ronde: Uit) =>
  (reflectie: Schema<'Reflectie'>): Dia[] =>
    velden(reflectie).flatMap(({ veld, tekst }) =>
      veld === 'spiegel'
        ? []
        : [
            {
              sleutel: reflectie.id + veld,
              ronde,
              soort: veld,
              tekst,
              wie: metGemeente(reflectie.schrijver),
              op: { soort: 'REFLECTIE' as const, ding: reflectie.id, veld },
            },
          ],
    );
