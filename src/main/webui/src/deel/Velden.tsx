import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph } from './nlds';
import {
  Checkbox,
  Fieldset,
  FieldsetLegend,
  FormField,
  FormFieldDescription,
  FormFieldErrorMessage,
  FormLabel,
  RadioButton,
  Select,
  SelectOption,
  Textarea,
  Textbox,
} from './nldsFormulier';

interface Veld {
  label: string;
  uitleg?: ReactNode;
  /** Who will be able to read what is written here: a whole sentence, before the first word. */
  lezers?: string;
  fout?: string | undefined;
  verplicht?: boolean;
}

interface Tekstveld extends Veld {
  waarde: string;
  zet: (waarde: string) => void;
  soort?: 'text' | 'search' | 'email' | 'date' | 'datetime-local' | 'number';
  regels?: number;
  maximum?: number;
  min?: number | string;
  max?: number | string;
  autoComplete?: string;
}

/** One labelled field, with its explanation, its readers and its fault tied to it for a screen reader. */
export function Tekstveld({
  label,
  uitleg,
  lezers,
  fout,
  verplicht,
  waarde,
  zet,
  soort,
  regels,
  maximum,
  ...rest
}: Tekstveld) {
  const id = useId();
  const gemeen = {
    id,
    value: waarde,
    invalid: fout !== undefined,
    required: verplicht,
    maxLength: maximum,
    'aria-describedby': `${id}-uitleg ${id}-fout`,
  };
  return (
    <FormField invalid={fout !== undefined} type="text">
      <Omlijsting id={id} {...{ label, uitleg, lezers, fout, verplicht }} />
      {regels ? (
        <Textarea {...gemeen} rows={regels} onChange={(g) => zet(g.target.value)} />
      ) : (
        <Textbox {...gemeen} {...rest} type={soort ?? 'text'} onChange={(g) => zet(g.target.value)} />
      )}
    </FormField>
  );
}

interface Keuzeveld<W extends string> extends Veld {
  waarde: W | '';
  zet: (waarde: W) => void;
  keuzes: readonly (readonly [code: W, naam: string])[];
  leeg?: string;
}

export function Keuzeveld<W extends string>({
  label,
  uitleg,
  lezers,
  fout,
  verplicht,
  waarde,
  zet,
  keuzes,
  leeg,
}: Keuzeveld<W>) {
  const id = useId();
  return (
    <FormField invalid={fout !== undefined}>
      <Omlijsting id={id} {...{ label, uitleg, lezers, fout, verplicht }} />
      <Select
        id={id}
        value={waarde}
        required={verplicht ?? false}
        invalid={fout !== undefined}
        aria-describedby={`${id}-uitleg ${id}-fout`}
        onChange={(g) => zet(g.target.value as W)}
      >
        {waarde === '' || leeg ? <SelectOption value="">{leeg ?? ''}</SelectOption> : null}
        {keuzes.map(([code, naam]) => (
          <SelectOption key={code} value={code}>
            {naam}
          </SelectOption>
        ))}
      </Select>
    </FormField>
  );
}

/** Above a field: its label, what to write, who reads it, what is wrong with it. */
export function Omlijsting({ id, label, uitleg, lezers, fout, verplicht }: Veld & { id: string }) {
  const { t } = useTranslation('deel');
  return (
    <>
      <FormLabel htmlFor={id}>
        {label}
        {verplicht === false ? <span className="smk-zacht"> {t('nietVerplicht')}</span> : null}
      </FormLabel>
      <FormFieldDescription id={`${id}-uitleg`}>
        {uitleg}
        {lezers ? <span className="smk-lezers">{lezers}</span> : null}
      </FormFieldDescription>
      {fout ? <FormFieldErrorMessage id={`${id}-fout`}>{fout}</FormFieldErrorMessage> : null}
    </>
  );
}

export interface Keuze<W extends string> {
  code: W;
  naam: string;
  uitleg?: string | undefined;
}

interface Keuzegroep<W extends string> {
  legende: string;
  uitleg?: ReactNode;
  fout?: string | undefined;
  keuzes: readonly Keuze<W>[];
}

/** Several of a few, each with what it means. */
export function Aankruisgroep<W extends string>({
  legende,
  uitleg,
  fout,
  keuzes,
  waarde,
  zet,
}: Keuzegroep<W> & { waarde: readonly W[]; zet: (waarde: W[]) => void }) {
  const id = useId();
  const wissel = (code: W, aan: boolean) =>
    zet(keuzes.map((k) => k.code).filter((c) => (c === code ? aan : waarde.includes(c))));
  return (
    <Fieldset invalid={fout !== undefined} aria-describedby={`${id}-uitleg`}>
      <FieldsetLegend>{legende}</FieldsetLegend>
      <Groepsuitleg {...{ id, uitleg, fout }} />
      {keuzes.map(({ code, naam, uitleg: betekenis }) => (
        <div className="smk-keuze" key={code}>
          <Checkbox
            id={`${id}-${code}`}
            checked={waarde.includes(code)}
            onChange={(g) => wissel(code, g.target.checked)}
            {...(betekenis ? { 'aria-describedby': `${id}-${code}-uitleg` } : {})}
          />
          <Keuzelabel id={`${id}-${code}`} {...{ naam, betekenis }} />
        </div>
      ))}
    </Fieldset>
  );
}

/** One of a few, each with what it means. */
export function Radiogroep<W extends string>({
  legende,
  uitleg,
  fout,
  keuzes,
  waarde,
  zet,
}: Keuzegroep<W> & { waarde: W | undefined; zet: (waarde: W) => void }) {
  const id = useId();
  return (
    <Fieldset role="radiogroup" invalid={fout !== undefined} aria-describedby={`${id}-uitleg`}>
      <FieldsetLegend>{legende}</FieldsetLegend>
      <Groepsuitleg {...{ id, uitleg, fout }} />
      {keuzes.map(({ code, naam, uitleg: betekenis }) => (
        <div className="smk-keuze" key={code}>
          <RadioButton
            id={`${id}-${code}`}
            name={id}
            value={code}
            checked={waarde === code}
            onChange={() => zet(code)}
            {...(betekenis ? { 'aria-describedby': `${id}-${code}-uitleg` } : {})}
          />
          <Keuzelabel id={`${id}-${code}`} {...{ naam, betekenis }} />
        </div>
      ))}
    </Fieldset>
  );
}

function Groepsuitleg({ id, uitleg, fout }: { id: string; uitleg?: ReactNode; fout?: string | undefined }) {
  return (
    <>
      {uitleg ? <FormFieldDescription id={`${id}-uitleg`}>{uitleg}</FormFieldDescription> : null}
      {fout ? <FormFieldErrorMessage>{fout}</FormFieldErrorMessage> : null}
    </>
  );
}

interface Keuzewoorden {
  id: string;
  naam: string;
  betekenis: string | undefined;
}

function Keuzelabel({ id, naam, betekenis }: Keuzewoorden) {
  return (
    <div>
      <label htmlFor={id}>{naam}</label>
      {betekenis ? (
        <Paragraph small id={`${id}-uitleg`} className="smk-zacht">
          {betekenis}
        </Paragraph>
      ) : null}
    </div>
  );
}
