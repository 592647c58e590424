import type { Schema } from '../api/client';

type Reflectie = Schema<'Reflectie'>;
type RondeSoort = Schema<'RondeSoort'>;
export type Veld = keyof Schema<'MijnReflectieInvoer'>;
export type Teksten = Partial<Record<Veld, string>>;

/** What is written in which kind of ronde, in the order in which it is asked. In the other kinds one asks, answers or restates. */
const VELDEN: Record<RondeSoort, readonly Veld[]> = {
  TERUGKIJKEN: ['terugblik'],
  VERHELDEREN: [],
  AANNAMES: ['aannames', 'eigenAanname'],
  HERFORMULEREN: [],
  REFLECTEREN: ['denken', 'handelen', 'leren', 'aannames', 'herkenning', 'voorbeeld'],
  ADVISEREN: ['advies', 'geenAdviesOmdat', 'spiegel'],
  TERUGBLIK: ['terugblik'],
};

export const veldenVan = (soort: RondeSoort): readonly Veld[] => VELDEN[soort];

/** The texts of a form, empty where nothing was written: always the same fields in the same order. */
export function tekstenVan(soort: RondeSoort, reflectie: Reflectie | undefined): Teksten {
  return Object.fromEntries(VELDEN[soort].map((veld) => [veld, reflectie?.[veld] ?? '']));
}

/** What is sent: a field that is empty is left out. */
export function invoerVan(teksten: Teksten): Schema<'MijnReflectieInvoer'> {
  return Object.fromEntries(Object.entries(teksten).filter(([, tekst]) => tekst.trim() !== ''));
}

/** The fields that hold something, as they are shown to a reader. */
export function geschreven(soort: RondeSoort, reflectie: Reflectie): (readonly [Veld, string])[] {
  return VELDEN[soort].flatMap((veld) => {
    const tekst = reflectie[veld];
    return tekst ? [[veld, tekst] as const] : [];
  });
}
