import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Paragraph } from '../deel/nlds';
import { Privacyveld } from '../deel/Privacyveld';

interface Eigenschappen {
  aannames: readonly string[];
  zet: (aannames: string[]) => void;
  intern: boolean;
}

/** Where the focus goes once the list has been drawn anew. */
type Doel = { plaats: number; op: 'tekst' | 'omhoog' | 'omlaag' } | 'kop';

/** What the gemeente takes for true, one at a time. The first stands ready. */
export function Aannamelijst({ aannames, zet, intern }: Eigenschappen) {
  const { t } = useTranslation('casus');
  const meld = useMeld();
  const vak = useRef<HTMLDivElement>(null);
  const doel = useRef<Doel>(undefined);
  const [weg, zetWeg] = useState<{ plaats: number; tekst: string }>();
  const regels = aannames.length > 0 ? aannames : [''];

  useEffect(() => {
    const naar = doel.current;
    doel.current = undefined;
    if (naar === 'kop') vak.current?.closest('section')?.querySelector('h2')?.focus();
    else if (naar) zoekKnop(vak.current, naar)?.focus();
  }, [aannames]);

  const verplaats = (van: number, naar: number, op: 'omhoog' | 'omlaag') => {
    doel.current = { plaats: naar, op };
    zet(regels.with(van, regels[naar] ?? '').with(naar, regels[van] ?? ''));
    meld(t('aanname.verplaatst', { nummer: naar + 1, aantal: regels.length }));
  };
  const verwijder = (plaats: number) => {
    doel.current = 'kop';
    const tekst = regels[plaats] ?? '';
    zetWeg(tekst.trim() ? { plaats, tekst } : undefined);
    zet(regels.toSpliced(plaats, 1));
    meld(t('aanname.weg', { nummer: plaats + 1 }));
  };
  const zetTerug = ({ plaats, tekst }: { plaats: number; tekst: string }) => {
    doel.current = { plaats, op: 'tekst' };
    zetWeg(undefined);
    zet(aannames.toSpliced(plaats, 0, tekst));
  };

  return (
    <div ref={vak}>
      <Paragraph className="smk-lezers">{t(intern ? 'lezers.intern' : 'lezers.zonderNdsd')}</Paragraph>
      <ol className="smk-casus-aannames">
        {regels.map((aanname, plaats) => (
          // the place is the identity: a line has none of its own, and its text changes with each letter
          <li key={plaats}>
            <Privacyveld
              label={t('aanname.label', { nummer: plaats + 1 })}
              waarde={aanname}
              zet={(tekst) => zet(regels.with(plaats, tekst))}
              regels={2}
              maximum={500}
            />
            {regels.length > 1 || aanname ? (
              <div className="smk-casus-knoppen">
                {plaats > 0 ? (
                  <Knop naam="omhoog" plaats={plaats} doe={() => verplaats(plaats, plaats - 1, 'omhoog')} />
                ) : null}
                {plaats < regels.length - 1 ? (
                  <Knop naam="omlaag" plaats={plaats} doe={() => verplaats(plaats, plaats + 1, 'omlaag')} />
                ) : null}
                <Knop naam="verwijder" plaats={plaats} doe={() => verwijder(plaats)} />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
      <ButtonGroup>
        <Button
          appearance="secondary-action-button"
          onClick={() => {
            const leeg = regels.findIndex((regel) => regel.trim() === '');
            const plaats = leeg < 0 ? regels.length : leeg;
            doel.current = { plaats, op: 'tekst' };
            // one that is still empty is the next one
            zet(leeg < 0 ? [...regels, ''] : [...regels]);
          }}
        >
          {t('aanname.nieuw')}
        </Button>
        {weg ? (
          <Button appearance="subtle-button" onClick={() => zetTerug(weg)}>
            {t('aanname.terug')}
          </Button>
        ) : null}
      </ButtonGroup>
    </div>
  );
}

function Knop({ naam, plaats, doe }: { naam: 'omhoog' | 'omlaag' | 'verwijder'; plaats: number; doe: () => void }) {
  const { t } = useTranslation('casus');
  return (
    <button
      type="button"
      className="smk-tekstknop"
      data-knop={naam}
      aria-label={t(`aanname.${naam}Naam`, { nummer: plaats + 1 })}
      onClick={doe}
    >
      {t(`aanname.${naam}`)}
    </button>
  );
}

/** At the end of the list the button one pressed is gone: then the other way, or the text. */
function zoekKnop(vak: HTMLElement | null, { plaats, op }: Exclude<Doel, 'kop'>): HTMLElement | null | undefined {
  const regel = vak?.querySelectorAll('ol > li')[plaats];
  const tekst = regel?.querySelector<HTMLElement>('textarea');
  if (op === 'tekst') return tekst;
  return regel?.querySelector<HTMLElement>(`[data-knop="${op}"]`) ?? tekst;
}
