import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { api, lees } from '../api/client';
import { stubDienst } from '../test/dienst';
import { kiesTaal } from './i18n';
import { maakQueryClient, volgTaal } from './queryClient';

afterEach(() => kiesTaal('nl'));

function Thema() {
  const { data } = useQuery({
    queryKey: ['taxonomieen'],
    queryFn: () => lees(api.GET('/taxonomieen')),
    staleTime: Infinity,
  });
  useQuery({ queryKey: ['voorkeuren'], queryFn: () => lees(api.GET('/ik/voorkeuren')), staleTime: Infinity });
  return <p>{data?.themas[0]?.naam}</p>;
}

function toonThema() {
  const client = maakQueryClient();
  volgTaal(client);
  render(
    <QueryClientProvider client={client}>
      <Thema />
    </QueryClientProvider>,
  );
}

it('vraagt in de nieuwe taal wat de dienst zegt, en de voorkeur zelf niet', async () => {
  const gevraagd = stubDienst({
    'GET /taxonomieen': ({ kop }) => ({
      inhoud: { themas: [{ code: 'WMO', naam: kop('Accept-Language') === 'en' ? 'Social support' : 'Wmo' }] },
    }),
    'GET /ik/voorkeuren': () => ({ inhoud: { taal: 'NL' } }),
  });
  toonThema();

  expect(await screen.findByText('Wmo')).toBeVisible();
  await act(() => kiesTaal('en'));
  expect(await screen.findByText('Social support')).toBeVisible();
  await act(() => kiesTaal('en'));
  expect(gevraagd.map(({ pad }) => pad).sort()).toEqual(['/ik/voorkeuren', '/taxonomieen', '/taxonomieen']);
});

it('houdt geen eerste antwoord dat nog in de oude taal onderweg was', async () => {
  stubDienst({
    'GET /taxonomieen': ({ kop }) => ({
      inhoud: { themas: [{ code: 'WMO', naam: kop('Accept-Language') === 'en' ? 'Social support' : 'Wmo' }] },
    }),
    'GET /ik/voorkeuren': () => ({ inhoud: { taal: 'NL' } }),
  });
  const antwoord = vi.mocked(globalThis.fetch).getMockImplementation();
  let kom = () => {};
  const onderweg = new Promise<void>((klaar) => {
    kom = klaar;
  });
  vi.mocked(globalThis.fetch).mockImplementationOnce(async (...vraag) => {
    await onderweg;
    return antwoord?.(...vraag) ?? Response.error();
  });
  toonThema();

  await act(() => kiesTaal('en'));
  kom();
  expect(await screen.findByText('Social support')).toBeVisible();
  expect(screen.queryByText('Wmo')).toBeNull();
});
