import { useTranslation } from 'react-i18next';
import { useAlleGemeenten } from '../deel/Begeleiderkeuze';
import { trapVan } from './Gewichten';
import type { Keuzes } from './keuzes';
import { useAlleInschrijvingen, useMatchregels } from './useToewijzingen';

/** The names of what is chosen, which the choices hold as codes. */
export function useNamen(seizoen: string, keuzes: Pick<Keuzes, 'vast' | 'uitgesloten'>) {
  const { t } = useTranslation('toewijzing');
  const gemeenten = useAlleGemeenten().data ?? [];
  const metCasus = [...keuzes.vast, ...keuzes.uitgesloten].some(({ peerreview }) => peerreview !== undefined);
  const casussen = useAlleInschrijvingen(seizoen, metCasus).data ?? [];
  const naamVan = (code: string) => gemeenten.find((gemeente) => gemeente.code === code)?.naam ?? code;
  const casusVan = (peerreview: string | undefined) => {
    if (peerreview === undefined) return t('gekozen.alleCasussen');
    const casus = casussen.find((inschrijving) => inschrijving.peerreview === peerreview);
    return casus ? t('gekozen.casus', { gastheer: casus.gastheer.naam, titel: casus.titel }) : t('gekozen.eenCasus');
  };
  return { naamVan, casusVan };
}

/** What a proposal reckons with otherwise than usual, each in a sentence. */
export function useGekozenZinnen(seizoen: string, keuzes: Keuzes): string[] {
  const { t } = useTranslation('toewijzing');
  const { naamVan, casusVan } = useNamen(seizoen, keuzes);
  const wensen = useMatchregels().data?.wensen ?? [];
  return [
    ...(keuzes.peersPerCasus ? [t('gekozen.peers', { aantal: keuzes.peersPerCasus })] : []),
    ...wensen
      .filter(({ code, gewicht }) => (keuzes.gewichten[code] ?? gewicht) !== gewicht)
      .map(({ code, naam, gewicht }) =>
        t('gekozen.gewicht', { naam, trap: t(`gewicht.trap.${trapVan(keuzes.gewichten[code] ?? gewicht)}`) }),
      ),
    ...keuzes.vast.map(({ peerreview, gemeente }) =>
      t('gekozen.vast', { naam: naamVan(gemeente), casus: casusVan(peerreview) }),
    ),
    ...keuzes.uitgesloten.map(({ peerreview, gemeente }) =>
      t('gekozen.uit', { naam: naamVan(gemeente), casus: casusVan(peerreview) }),
    ),
  ];
}
