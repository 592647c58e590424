import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import { NietGevonden } from '../deel/NietGevonden';
import { Button, ButtonGroup } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { useKlad } from '../deel/useKlad';
import { Keuzeveld, Radiogroep, Tekstveld } from '../deel/Velden';
import { BEGIN, useCasussen, useNieuweCasus } from './useCasussen';

/** A title is enough to begin: the story comes first, and all else can be said later. */
export function NieuweCasuspagina() {
  const ik = useIngelogd();
  return ik.gemeente ? <NieuweCasus ik={ik.id} /> : <NietGevonden />;
}

function NieuweCasus({ ik }: { ik: string }) {
  const { t } = useTranslation('casus');
  const naar = useNavigate();
  const [zoek] = useSearchParams();
  const [velden, zet, wis] = useKlad(`${ik}/casus`, {
    titel: '',
    soort: 'GEMEENTEN' as 'GEMEENTEN' | 'INTERN',
    vervolgOp: zoek.get('vervolgOp') ?? '',
  });
  const { titel, soort, vervolgOp } = velden;
  const eerdere = useCasussen();
  const maak = useNieuweCasus();

  return (
    <Pagina
      titel={t('nieuw.titel')}
      inleiding={t('nieuw.inleiding')}
      boven={<Schakel to="/casussen">{t('lijst.titel')}</Schakel>}
    >
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          maak.mutate(
            { titel, intern: soort === 'INTERN', ...(vervolgOp ? { vervolgOp } : {}) },
            {
              onSuccess: ({ id }) => {
                wis();
                void naar(`/casussen/${id}`, { state: BEGIN });
              },
            },
          );
        }}
      >
        {maak.error ? <Probleemmelding fout={maak.error} /> : null}
        <Tekstveld
          label={t('veld.titel.label')}
          uitleg={t('nieuw.titelUitleg')}
          lezers={t(soort === 'INTERN' ? 'lezers.intern' : 'lezers.ookNdsd')}
          fout={foutVan(maak.error, 'titel')}
          waarde={titel}
          zet={(nieuw) => zet({ ...velden, titel: nieuw })}
          maximum={200}
          verplicht
        />
        <Radiogroep
          legende={t('nieuw.soort.legende')}
          uitleg={t('nieuw.vast')}
          waarde={soort}
          zet={(nieuw) => zet({ ...velden, soort: nieuw })}
          keuzes={[
            { code: 'GEMEENTEN', naam: t('nieuw.soort.gemeenten'), uitleg: t('nieuw.soort.gemeentenUitleg') },
            { code: 'INTERN', naam: t('nieuw.soort.intern'), uitleg: t('nieuw.soort.internUitleg') },
          ]}
        />
        {eerdere.data && eerdere.data.length > 0 ? (
          <Keuzeveld
            label={t('nieuw.vervolg')}
            uitleg={t('nieuw.vervolgUitleg')}
            fout={foutVan(maak.error, 'vervolgOp')}
            verplicht={false}
            waarde={vervolgOp}
            zet={(nieuw) => zet({ ...velden, vervolgOp: nieuw })}
            leeg={t('nieuw.geenVervolg')}
            keuzes={eerdere.data.map((casus) => [casus.id, `${casus.titel} (${t(`status.${casus.status}`)})`] as const)}
          />
        ) : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={maak.isPending} disabled={maak.isPending}>
            {t('nieuw.begin')}
          </Button>
        </ButtonGroup>
      </form>
    </Pagina>
  );
}
