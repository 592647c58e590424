import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { maakQueryClient } from './queryClient';
import type { Ik } from './sessie';
import { logUit, useEenPersoon } from './tabbladen';

const FATIMA: Ik = { id: 'fatima', naam: 'Fatima', rollen: ['DEELNEMER'] };
const DOUWE: Ik = { id: 'douwe', naam: 'Douwe', rollen: ['DEELNEMER'] };

function tabblad(ik: Ik) {
  const client = maakQueryClient();
  const herbegin = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  renderHook(() => useEenPersoon(ik, herbegin), { wrapper });
  return { client, herbegin };
}

describe('tabbladen van een browser', () => {
  it('beginnen opnieuw als er een ander inlogt, en houden niets van wie er eerst was', async () => {
    sessionStorage.setItem('smk/fatima/casus/1', 'van Fatima');
    const eerste = tabblad(FATIMA);
    expect(sessionStorage.getItem('smk/fatima/casus/1')).toBe('van Fatima');

    tabblad(DOUWE);
    await waitFor(() => expect(eerste.herbegin).toHaveBeenCalled());
    expect(sessionStorage.getItem('smk/fatima/casus/1')).toBeNull();
  });

  it('laten elkaar met rust zolang het dezelfde persoon is', async () => {
    const eerste = tabblad(FATIMA);
    const tweede = tabblad(FATIMA);
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(eerste.herbegin).not.toHaveBeenCalled();
    expect(tweede.herbegin).not.toHaveBeenCalled();
  });

  it('beginnen opnieuw als er elders is uitgelogd, of als de dienst een ander kent', async () => {
    const elders = tabblad(FATIMA);
    new BroadcastChannel('smk-wie').postMessage('niemand');
    await waitFor(() => expect(elders.herbegin).toHaveBeenCalled());

    const gewisseld = tabblad(FATIMA);
    gewisseld.client.setQueryData(['ik'], DOUWE);
    await waitFor(() => expect(gewisseld.herbegin).toHaveBeenCalled());
  });

  it('gaan zelf gewoon weg als er in hun midden wordt uitgelogd', async () => {
    sessionStorage.setItem('smk/fatima/casus/1', 'van Fatima');
    const { herbegin } = tabblad(FATIMA);
    logUit();
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(herbegin).not.toHaveBeenCalled();
    expect(sessionStorage).toHaveLength(0);
  });

  it('tonen na het uitloggen niets opnieuw met de knop Terug', () => {
    const { herbegin } = tabblad(FATIMA);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(herbegin).toHaveBeenCalled();
  });
});
