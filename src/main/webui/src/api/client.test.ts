import { expect, it, vi } from 'vitest';
import { api, toon } from './client';

it('zegt bij elk verzoek wie deze pagina toont, en vraagt zonder dat wie er is ingelogd', async () => {
  const dienst = vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json({ items: [] })));
  const gezegd = () => (dienst.mock.lastCall?.[0] as Request).headers.get('Smk-Persoon');

  await api.GET('/taken');
  expect(gezegd()).toBeNull();

  toon('fatima');
  // who logs in later in another tab is not whom this page shows
  toon('douwe');
  await api.GET('/taken');
  expect(gezegd()).toBe('fatima');
  await api.GET('/ik');
  expect(gezegd()).toBeNull();
});
