import { screen, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Schema } from '../api/client';
import { stubDienst, toonPagina } from '../test/dienst';
import { AMSTERDAM } from '../test/mensen';
import { verwerkingsgroep } from './verwerkingsgroep';
import { Verwerkingenpagina } from './Verwerkingenpagina';

/** What is of no gemeente, or leaves no trace in the log. */
const ZONDER_SPOOR = [
  'getOpenapiYaml',
  'getOpenapiJson',
  'getIk',
  'listTaken',
  'getTaxonomieen',
  'listVerwerkingen',
  'getAfmelding',
  'confirmAfmelding',
  'undoAfmelding',
  'listNotificaties',
  'getNotificatietelling',
  'getNotificatiestroom',
  'readNotificaties',
  'readNotificatie',
];

const regel = (op: string, operatie: string, soort: Schema<'Verwerking'>['soort'] = 'GELEZEN') => ({
  op,
  wie: 'Paul Janssen',
  gemeente: { code: 'GM0988', naam: 'Weert' },
  soort,
  operatie,
});

describe('wie bij ons keek', () => {
  it('staat er per dag en per persoon in woorden, hetzelfde één keer', async () => {
    stubDienst({
      'GET /verwerkingen': () => ({
        inhoud: {
          items: [
            regel('2026-03-05T10:30:00Z', 'listTips'),
            regel('2026-03-05T10:00:00Z', 'listFragmenten'),
            regel('2026-03-05T09:00:00Z', 'saveMijnReflectie', 'GEWIJZIGD'),
            regel('2026-03-04T09:00:00Z', 'getPeerreviewCasus'),
          ],
        },
      }),
    });
    toonPagina(Verwerkingenpagina, '/verwerkingen', '/verwerkingen', AMSTERDAM);
    const dag = await screen.findByRole('region', { name: '5 maart 2026' });
    expect(within(dag).getByRole('heading', { name: 'Paul Janssen (Weert)' })).toBeInTheDocument();
    expect(
      within(dag)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['bekeek de oogst, tussen 11:00 en 11:30', 'werkte aan de reflecties, om 10:00']);
    expect(screen.getByRole('region', { name: '4 maart 2026' })).toHaveTextContent('bekeek de casus');
  });

  it('kent van elke bewerking van het contract de woorden', () => {
    const contract = readFileSync('../../../openapi.yaml', 'utf8');
    const bewerkingen = [...contract.matchAll(/operationId: (\w+)/g)].map(([, naam]) => naam ?? '');
    expect(bewerkingen.length).toBeGreaterThan(100);
    expect(bewerkingen.filter((naam) => !ZONDER_SPOOR.includes(naam) && verwerkingsgroep(naam) === 'anders')).toEqual(
      [],
    );
  });
});
