import { useLocation, useSearchParams } from 'react-router';

/** What a list is narrowed to, as codes in the address: it can be passed on, and reading the page anew keeps it. */
export function useAdresfilter() {
  const [parameters, zetParameters] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  return {
    van: (naam: string) => parameters.get(naam) ?? '',
    zet: (naam: string, waarde: string) =>
      zetParameters(
        (vorige) => {
          if (waarde) vorige.set(naam, waarde);
          else vorige.delete(naam);
          return vorige;
        },
        { replace: true, state },
      ),
    wis: () => zetParameters({}, { replace: true }),
    isLeeg: parameters.size === 0,
  };
}
