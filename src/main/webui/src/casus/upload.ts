import { koppen } from '../api/client';
import { ProbleemFout, problemIn, VerbindingFout } from '../api/probleem';

const MEDIATYPE: Record<string, string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** What a file chooser offers. */
export const SOORTEN = Object.keys(MEDIATYPE).map((soort) => `.${soort}`);

const HOOGSTENS_BYTES = 10 * 1024 * 1024;

/**
 * Sends a file piece by piece; `fetch` does not tell how far it is.
 *
 * @throws ProbleemFout when the service refuses the file
 * @throws VerbindingFout when no answer came
 */
export function stuurBestand(pad: string, bestand: File, voortgang: (deel: number) => void): Promise<void> {
  const soort = mediatype(bestand);
  // the service says the same of these, but only after minutes of sending
  if (!soort) return Promise.reject(geweigerd('mediatype-niet-ondersteund', 415));
  if (bestand.size > HOOGSTENS_BYTES) return Promise.reject(geweigerd('te-groot', 413));
  return new Promise((klaar, mislukt) => {
    const verzoek = new XMLHttpRequest();
    verzoek.open('POST', pad);
    verzoek.setRequestHeader('Content-Type', soort);
    verzoek.setRequestHeader('Content-Disposition', `attachment; filename*=UTF-8''${rfc5987(bestand.name)}`);
    verzoek.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    for (const [naam, waarde] of Object.entries(koppen())) verzoek.setRequestHeader(naam, waarde);
    verzoek.upload.onprogress = ({ loaded, total }) => voortgang(total > 0 ? loaded / total : 0);
    verzoek.onload = () => {
      if (verzoek.status < 300) klaar();
      else mislukt(new ProbleemFout(probleem(verzoek)));
    };
    verzoek.onerror = () => mislukt(new VerbindingFout(undefined));
    verzoek.send(bestand);
  });
}

/** A browser knows few kinds of documents by itself; the service looks at what is in it anyway. */
function mediatype(bestand: File): string | undefined {
  return MEDIATYPE[bestand.name.split('.').pop()?.toLowerCase() ?? ''];
}

function rfc5987(naam: string): string {
  return encodeURIComponent(naam).replace(/['()*]/g, (teken) => `%${teken.charCodeAt(0).toString(16).toUpperCase()}`);
}

function probleem({ responseText, status, statusText }: XMLHttpRequest) {
  let inhoud: unknown;
  try {
    inhoud = JSON.parse(responseText);
  } catch {
    // a proxy in between answered in its own words
  }
  return problemIn(inhoud, { status, statusText });
}

function geweigerd(slug: string, status: number): ProbleemFout {
  return new ProbleemFout({ type: `/problemen/${slug}`, title: slug, status });
}
