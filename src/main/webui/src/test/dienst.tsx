import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import { maakQueryClient } from '../app/queryClient';
import type { Ik } from '../app/sessie';
import { Meldingen } from '../deel/Melding';

export interface Verzoek {
  methode: string;
  pad: string;
  kop: (naam: string) => string | null;
  inhoud: unknown;
}

interface Antwoord {
  status?: number;
  inhoud?: unknown;
  etag?: string;
}

/** What the service answers, by method and path; `'weg'` when no answer comes. What is not named here does not exist. */
export type Dienst = Record<string, (verzoek: Verzoek) => Antwoord | 'weg'>;

/** The network of a test: the answers of a service that it names itself, and everything that was asked of it. */
export function stubDienst(dienst: Dienst): Verzoek[] {
  const gevraagd: Verzoek[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (bron) => {
    const verzoek = bron as Request;
    const tekst = await verzoek.text();
    const gelezen: Verzoek = {
      methode: verzoek.method,
      pad: new URL(verzoek.url).pathname.replace('/api/v1', ''),
      kop: (naam) => verzoek.headers.get(naam),
      inhoud: !tekst ? undefined : isJson(verzoek) ? (JSON.parse(tekst) as unknown) : tekst,
    };
    gevraagd.push(gelezen);
    const antwoord = dienst[`${gelezen.methode} ${gelezen.pad}`]?.(gelezen) ?? probleem(404, 'niet-gevonden');
    if (antwoord === 'weg') throw new TypeError('Failed to fetch');
    const { status = 200, inhoud, etag } = antwoord;
    return new Response(inhoud === undefined ? null : JSON.stringify(inhoud), {
      status,
      headers: {
        'Content-Type': status < 400 ? 'application/json' : 'application/problem+json',
        ...(etag ? { ETag: etag } : {}),
      },
    });
  });
  return gevraagd;
}

function isJson(verzoek: Request): boolean {
  return verzoek.headers.get('Content-Type')?.includes('json') ?? false;
}

export function probleem(status: number, slug: string, meer: Record<string, unknown> = {}): Antwoord {
  return { status, inhoud: { type: `/problemen/${slug}`, title: slug, status, ...meer } };
}

/** One page of the application at its address, for someone who is logged in, with every other address as an empty page. */
export function toonPagina(Component: ComponentType, route: string, adres: string, ik: Ik) {
  const client = maakQueryClient();
  client.setQueryData(['ik'], ik);
  const router = createMemoryRouter(
    [
      { path: route, Component },
      { path: '*', element: <p>elders</p> },
    ],
    { initialEntries: [adres] },
  );
  const beeld = render(
    <QueryClientProvider client={client}>
      <Meldingen>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </Meldingen>
    </QueryClientProvider>,
  );
  return { ...beeld, router };
}
