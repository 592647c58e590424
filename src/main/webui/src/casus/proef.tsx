import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { Schema } from '../api/client';
import { maakQueryClient } from '../app/queryClient';
import { Meldingen } from '../deel/Melding';
import { Casuspagina } from './Casuspagina';
import type { Casus } from './useCasussen';

// a page with every field of a casus takes a while on a busy machine
configure({ asyncUtilTimeout: 5_000 });

export const IK: Schema<'Ik'> = {
  id: '01930000-0363-7000-8000-000000000001',
  naam: 'Fatima El Idrissi',
  gemeente: { code: 'GM0363', naam: 'Amsterdam' },
  rollen: ['COORDINATOR', 'DEELNEMER'],
  niveau: 'BELEID',
};

export const CASUS: Casus = {
  id: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c001',
  titel: 'De taxi die niet mocht rijden',
  verhaal: 'Een jongen wacht iedere dag op de taxi.',
  aannames: ['Zonder toets vooraf lopen de kosten op.', 'De aanbieder wil niet.', 'Ouders klagen snel.'],
  themas: [],
  arenas: [],
  niveaus: [],
  obstakels: [],
  casushouder: { id: IK.id, naam: IK.naam },
  schrijver: { id: IK.id, naam: IK.naam },
  intern: false,
  status: 'CONCEPT',
  addenda: [],
};

type Antwoord = (verzoek: Request) => Response | Promise<Response>;

export const met = (inhoud: unknown, status = 200, versie?: number) =>
  Response.json(inhoud, { status, headers: versie ? { ETag: `"${versie}-hash"` } : {} });

export const nee = (slug: string, status: number, meer: object = {}) =>
  met({ type: `/problemen/${slug}`, title: slug, status, ...meer }, status);

const LEEG = () => met({ items: [] });

/** The service as one casus sees it; each test says what is otherwise. By method and the end of the path. */
export function toon(pad: string, anders: Record<string, Antwoord> = {}) {
  const antwoorden: Record<string, Antwoord> = {
    'GET /ik': () => met(IK),
    'GET /taxonomieen': () =>
      met({
        principes: [],
        dimensies: [],
        arenas: [],
        levensfasen: [],
        obstakels: [],
        niveaus: [{ code: 'BELEID', naam: 'Beleid' }],
        themas: [{ code: 'JEUGDHULP', naam: 'Jeugdhulp' }],
      }),
    'GET /casussen': LEEG,
    'GET /deelnemers': LEEG,
    [`GET /casussen/${CASUS.id}`]: () => met(CASUS, 200, 1),
    [`GET /casussen/${CASUS.id}/overgangen`]: LEEG,
    [`GET /casussen/${CASUS.id}/geschiedenis`]: LEEG,
    [`GET /casussen/${CASUS.id}/bijlagen`]: LEEG,
    [`GET /casussen/${CASUS.id}/privacyscan`]: () => met({ bevindingen: [] }),
    'POST /privacyscans': () => met({ bevindingen: [] }),
    ...anders,
  };
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async (vraag) => {
    const verzoek = vraag as Request;
    const sleutel = `${verzoek.method} ${new URL(verzoek.url).pathname.replace('/api/v1', '')}`;
    return antwoorden[sleutel]?.(verzoek) ?? nee('niet-gevonden', 404);
  });
  const client = maakQueryClient();
  client.setQueryData(['ik'], IK);
  const router = createMemoryRouter([{ path: '/casussen/:id', element: <Casuspagina /> }], { initialEntries: [pad] });
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <Meldingen>
        <RouterProvider router={router} />
      </Meldingen>
    </QueryClientProvider>,
  );
  return { fetch, router, unmount };
}
