import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lees, type Schema } from '../api/client';
import { Paragraph } from './nlds';
import { FormField, Textarea } from './nldsFormulier';
import { Omlijsting } from './Velden';

interface Eigenschappen {
  label: string;
  uitleg?: string;
  lezers?: string;
  fout?: string | undefined;
  verplicht?: boolean;
  waarde: string;
  zet: (waarde: string) => void;
  regels?: number;
  maximum?: number;
}

const NA_HET_TYPEN = 900;

/**
 * A text that others will read. What the privacyscan sees in it is marked as one types, with what to do; nothing is stored for it. The marks
 * lie behind the field, in a copy of the text with the same measures.
 */
export function Privacyveld({
  label,
  uitleg,
  lezers,
  fout,
  verplicht,
  waarde,
  zet,
  regels = 6,
  maximum = 8000,
}: Eigenschappen) {
  const { t } = useTranslation('deel');
  const id = useId();
  const veld = useRef<HTMLTextAreaElement>(null);
  const achter = useRef<HTMLDivElement>(null);
  const gescand = usePrivacyscan(waarde);

  useEffect(() => {
    // as tall as its text, so that on a phone, held either way, nobody scrolls within a scrolling page
    const pasAan = () => {
      const tekstvak = veld.current;
      if (!tekstvak) return;
      tekstvak.style.blockSize = 'auto';
      tekstvak.style.blockSize = `${tekstvak.scrollHeight + 4}px`;
    };
    pasAan();
    window.addEventListener('resize', pasAan);
    return () => window.removeEventListener('resize', pasAan);
  }, [waarde]);

  return (
    <FormField invalid={fout !== undefined} className="smk-privacyveld">
      <Omlijsting id={id} {...{ label, uitleg, lezers, fout, verplicht }} />
      <div className="smk-privacyveld__vak">
        <div className="smk-privacyveld__achter utrecht-textarea" aria-hidden="true" ref={achter}>
          <Gemarkeerd tekst={waarde} bevindingen={gescand.bevindingen} />
        </div>
        <Textarea
          ref={veld}
          id={id}
          className="smk-privacyveld__tekst"
          value={waarde}
          rows={regels}
          maxLength={maximum}
          invalid={fout !== undefined}
          aria-describedby={`${id}-uitleg ${id}-fout ${id}-scan`}
          onChange={(gebeurtenis) => zet(gebeurtenis.target.value)}
          onScroll={(gebeurtenis) => {
            if (achter.current) achter.current.scrollTop = gebeurtenis.currentTarget.scrollTop;
          }}
        />
      </div>
      <div id={`${id}-scan`} className="smk-privacyveld__bevindingen" role="status">
        {gescand.bevindingen.length > 0 ? (
          <>
            <Paragraph small>{t('privacy.tijdensTypen')}</Paragraph>
            <ul>
              {gescand.bevindingen.map((bevinding) => (
                <li key={`${bevinding.begin}-${bevinding.soort}`}>
                  <button
                    type="button"
                    className="smk-tekstknop"
                    onClick={() => {
                      veld.current?.focus();
                      veld.current?.setSelectionRange(bevinding.begin, bevinding.einde);
                    }}
                  >
                    {t(`privacy.soort.${bevinding.soort}`)}: {waarde.slice(bevinding.begin, bevinding.einde)}
                  </button>{' '}
                  {t(`privacy.watNu.${bevinding.ernst}`)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </FormField>
  );
}

/** What the scan sees in the text as it stands; findings of a text that has changed since are not shown. */
function usePrivacyscan(tekst: string): { bevindingen: Schema<'Privacyscan'>['bevindingen'] } {
  const [rustig, zetRustig] = useState(tekst);
  useEffect(() => {
    const wekker = setTimeout(() => zetRustig(tekst), NA_HET_TYPEN);
    return () => clearTimeout(wekker);
  }, [tekst]);
  const vraag = useQuery({
    queryKey: ['privacyscan', rustig],
    queryFn: ({ signal }) => lees(api.POST('/privacyscans', { body: { tekst: rustig }, signal })),
    enabled: rustig.trim().length > 0,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return { bevindingen: rustig === tekst ? (vraag.data?.bevindingen ?? []) : [] };
}

function Gemarkeerd({
  tekst,
  bevindingen,
}: {
  tekst: string;
  bevindingen: readonly { begin: number; einde: number }[];
}) {
  const delen = [];
  let tot = 0;
  for (const { begin, einde } of [...bevindingen].sort((a, b) => a.begin - b.begin)) {
    if (begin < tot) continue;
    delen.push(tekst.slice(tot, begin), <mark key={begin}>{tekst.slice(begin, einde)}</mark>);
    tot = einde;
  }
  return (
    <>
      {delen}
      {tekst.slice(tot)}
      {'\n'}
    </>
  );
}
