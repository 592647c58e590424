import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lees } from '../api/client';
import { alles } from './alles';
import { foutVan } from './Probleemmelding';
import { Keuzeveld, Radiogroep, Tekstveld } from './Velden';

/** Who could guide a review: someone of another gemeente, or of NDSD. */
export interface Begeleider {
  vanwaar: 'gemeente' | 'ndsd';
  gemeente: string;
  email: string;
}

export const GEEN_BEGELEIDER: Begeleider = { vanwaar: 'gemeente', gemeente: '', email: '' };

/** As the service asks for it; nothing while it is not said of which gemeente. */
export function gekozenBegeleider({
  vanwaar,
  gemeente,
  email,
}: Begeleider): { email: string; gemeente?: string } | undefined {
  if (vanwaar === 'gemeente' && !gemeente) return undefined;
  return { email: email.trim(), ...(vanwaar === 'gemeente' ? { gemeente } : {}) };
}

interface Eigenschappen {
  /** The gemeente whose review it is: its own people do not guide it. */
  gastheer: string;
  waarde: Begeleider;
  zet: (waarde: Begeleider) => void;
  fout: unknown;
  /** Whether it was sent already: then a choice that is missing is named. */
  gepoogd: boolean;
}

export function Begeleiderkeuze({ gastheer, waarde, zet, fout, gepoogd }: Eigenschappen) {
  const { t } = useTranslation('deel');
  const gemeenten = useAlleGemeenten().data ?? [];
  return (
    <>
      <Radiogroep
        legende={t('begeleider.vanwaar')}
        keuzes={[
          { code: 'gemeente', naam: t('begeleider.vanGemeente'), uitleg: t('begeleider.vanGemeenteUitleg') },
          { code: 'ndsd', naam: t('begeleider.vanNdsd') },
        ]}
        waarde={waarde.vanwaar}
        zet={(vanwaar) => zet({ ...waarde, vanwaar })}
      />
      {waarde.vanwaar === 'gemeente' ? (
        <Keuzeveld
          label={t('begeleider.gemeente')}
          verplicht
          waarde={waarde.gemeente}
          zet={(gemeente) => zet({ ...waarde, gemeente })}
          leeg={t('begeleider.kiesGemeente')}
          fout={gepoogd && !waarde.gemeente ? t('begeleider.kiesGemeente') : foutVan(fout, 'gemeente')}
          keuzes={gemeenten.filter(({ code }) => code !== gastheer).map(({ code, naam }) => [code, naam] as const)}
        />
      ) : null}
      <Tekstveld
        soort="email"
        label={t('begeleider.email')}
        uitleg={t('begeleider.emailUitleg')}
        verplicht
        waarde={waarde.email}
        zet={(email) => zet({ ...waarde, email })}
        fout={foutVan(fout, 'email')}
      />
    </>
  );
}

/** All that were admitted: of the others only the data is known, and there is nobody to choose. */
export function useAlleGemeenten() {
  return useQuery({
    queryKey: ['gemeenten', 'alle'],
    queryFn: () => alles((query) => lees(api.GET('/gemeenten', { params: { query: { ...query, toegelaten: true } } }))),
    staleTime: 300_000,
  });
}
