import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CASUS, met, toon } from './proef';

const PAD = `/casussen/${CASUS.id}`;
const PDF = 'application/pdf';
const BIJLAGE = {
  id: '0197a3c2-5b1e-7c4a-9f3e-2d6b8a41c011',
  naam: 'nota.pdf',
  mediatype: PDF,
  grootte: 482_113,
  toegevoegdOp: '2026-01-12T10:02:00Z',
  door: CASUS.schrijver,
};

/** A request that waits until the test says how it goes. */
class Verzoek {
  static laatste: Verzoek | undefined;
  readonly koppen: Record<string, string> = {};
  readonly upload: { onprogress?: (g: { loaded: number; total: number }) => void } = {};
  status = 0;
  statusText = '';
  responseText = '';
  onload?: () => void;
  onerror?: () => void;
  open = vi.fn();
  send = vi.fn(() => {
    Verzoek.laatste = this;
  });
  setRequestHeader(naam: string, waarde: string) {
    this.koppen[naam] = waarde;
  }
}

const echt = globalThis.XMLHttpRequest;

beforeEach(() => {
  Verzoek.laatste = undefined;
  globalThis.XMLHttpRequest = Verzoek as unknown as typeof XMLHttpRequest;
});

afterEach(() => {
  globalThis.XMLHttpRequest = echt;
});

async function kies(naam: string, bytes = 3) {
  const bestand = new File(['pdf'], naam);
  Object.defineProperty(bestand, 'size', { value: bytes });
  await userEvent.upload(await screen.findByLabelText('Bestand kiezen'), bestand, { applyAccept: false });
}

describe('Bijlagen', () => {
  it('zegt vooraf wat kan, en toont hoe ver het is', async () => {
    let er = false;
    toon(PAD, { [`GET ${PAD}/bijlagen`]: () => met({ items: er ? [BIJLAGE] : [] }) });
    expect(await screen.findByLabelText('Bestand kiezen')).toHaveAccessibleDescription(
      /Hooguit 10 bestanden van 10 MB/,
    );

    await kies("schéts van 't plein.pdf");
    await waitFor(() => expect(Verzoek.laatste).toBeDefined());
    const verzoek = Verzoek.laatste as unknown as Verzoek;
    expect(verzoek.koppen['Content-Disposition']).toBe(
      "attachment; filename*=UTF-8''sch%C3%A9ts%20van%20%27t%20plein.pdf",
    );
    expect(verzoek.koppen['Content-Type']).toBe(PDF);

    verzoek.upload.onprogress?.({ loaded: 1, total: 4 });
    await waitFor(() => expect(screen.getByRole('progressbar')).toHaveAttribute('value', '0.25'));

    er = true;
    verzoek.status = 201;
    verzoek.onload?.();
    expect(await screen.findByRole('link', { name: 'nota.pdf' })).toHaveAttribute('download');
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('zegt in woorden waarom een bestand niet kan, zonder het eerst te versturen', async () => {
    toon(PAD);
    await kies('programma.exe');
    expect(await screen.findByText(/Gebruik een PDF, ODT, DOCX, PNG of JPEG/)).toBeVisible();
    await kies('groot.pdf', 11 * 1024 * 1024);
    expect(await screen.findByText(/Een bijlage mag 10 MB zijn/)).toBeVisible();
    expect(Verzoek.laatste).toBeUndefined();
  });

  it('zegt wat de dienst zegt, en biedt alleen opnieuw aan waar dat helpt', async () => {
    toon(PAD);
    await kies('nota.pdf');
    await waitFor(() => expect(Verzoek.laatste).toBeDefined());
    const verzoek = Verzoek.laatste as unknown as Verzoek;
    verzoek.status = 409;
    verzoek.responseText = JSON.stringify({
      type: '/problemen/bestaat-al',
      title: 'Bestaat al',
      status: 409,
      detail: 'Een casus heeft hoogstens tien bijlagen.',
    });
    verzoek.onload?.();
    expect(await screen.findByText('Een casus heeft hoogstens tien bijlagen.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Opnieuw proberen' })).toBeNull();

    await kies('nota.pdf');
    await waitFor(() => expect(Verzoek.laatste).not.toBe(verzoek));
    (Verzoek.laatste as unknown as Verzoek).onerror?.();
    expect(await screen.findByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
  });

  it('zet na het weghalen de focus op de kop van de lijst', async () => {
    let er = true;
    const weg: (string | null)[] = [];
    toon(PAD, {
      [`GET ${PAD}/bijlagen`]: () => met({ items: er ? [BIJLAGE] : [] }),
      [`GET ${PAD}/bijlagen/${BIJLAGE.id}`]: () => new Response('pdf', { headers: { ETag: '"7-x"' } }),
      [`DELETE ${PAD}/bijlagen/${BIJLAGE.id}`]: (verzoek) => {
        weg.push(verzoek.headers.get('If-Match'));
        er = false;
        return new Response(null, { status: 204 });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'nota.pdf verwijderen' }));
    expect(await screen.findByText('Er zijn geen bijlagen.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Bestanden bij deze casus' })).toHaveFocus());
    expect(weg).toEqual(['"7-x"']);
  });
});
