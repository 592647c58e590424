import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fout, ProbleemFout, VerbindingFout } from '../api/probleem';
import { Alert, Button, Heading2, Paragraph, UnorderedList, UnorderedListItem } from './nlds';

interface Eigenschappen {
  fout: unknown;
  opnieuw?: () => void;
  /** Beside a field in which someone types on: said, but the focus stays where it is. */
  stil?: boolean;
}

/** Why something did not succeed, in words a person can act on; takes the focus, so that nobody overlooks it. */
export function Probleemmelding({ fout, opnieuw, stil = false }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!stil) vak.current?.focus();
  }, [fout, stil]);
  const { kop, uitleg, detail, fouten, kenmerk } = beschrijf(fout, t as (sleutel: string) => string);

  return (
    <Alert type="error" role="alert" tabIndex={-1} ref={vak}>
      <Heading2 className="smk-kop-klein">{kop}</Heading2>
      <Paragraph>{uitleg}</Paragraph>
      {detail ? <Paragraph>{detail}</Paragraph> : null}
      {fouten.length > 0 ? (
        <UnorderedList>
          {fouten.map((regel) => (
            <UnorderedListItem key={`${regel.pointer ?? regel.parameter ?? ''}${regel.code}${regel.detail}`}>
              {regel.detail}
            </UnorderedListItem>
          ))}
        </UnorderedList>
      ) : null}
      {kenmerk ? <Paragraph small>{t('probleem.kenmerk', { kenmerk })}</Paragraph> : null}
      {opnieuw ? (
        <Button appearance="secondary-action-button" onClick={opnieuw}>
          {t('probleem.opnieuw')}
        </Button>
      ) : null}
    </Alert>
  );
}

/** Problems of which the service's own sentence says more than the catalogue can: which thing there is already, who may, how big. */
const MET_DETAIL = ['bestaat-al', 'geen-toegang', 'mediatype-niet-ondersteund', 'te-groot'];

interface Beschrijving {
  kop: string;
  uitleg: string;
  detail?: string;
  fouten: Fout[];
  kenmerk?: string;
}

function beschrijf(fout: unknown, t: (sleutel: string) => string): Beschrijving {
  if (fout instanceof VerbindingFout) {
    return { kop: t('probleem.geen-verbinding.kop'), uitleg: t('probleem.geen-verbinding.uitleg'), fouten: [] };
  }
  if (!(fout instanceof ProbleemFout)) {
    return { kop: t('probleem.onbekend.kop'), uitleg: t('probleem.onbekend.uitleg'), fouten: [] };
  }
  const { errors = [], detail, correlatieId } = fout.probleem;
  const kop = t(`probleem.${fout.slug}.kop`);
  const bekend = kop !== `probleem.${fout.slug}.kop`;
  return {
    kop: bekend ? kop : fout.probleem.title,
    uitleg: bekend ? t(`probleem.${fout.slug}.uitleg`) : (detail ?? ''),
    ...(detail && bekend && MET_DETAIL.includes(fout.slug) ? { detail } : {}),
    fouten: errors,
    ...(correlatieId ? { kenmerk: correlatieId } : {}),
  };
}

/** The fault of one field, for beside that field. */
export function foutVan(fout: unknown, veld: string): string | undefined {
  if (!(fout instanceof ProbleemFout)) return undefined;
  return fout.probleem.errors?.find((regel) => regel.pointer === `/${veld}` || regel.pointer?.startsWith(`/${veld}/`))
    ?.detail;
}
