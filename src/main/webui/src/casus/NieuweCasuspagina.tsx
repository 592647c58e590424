import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Button, ButtonGroup } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { Keuzeveld, Radiogroep, Tekstveld } from '../deel/Velden';
import { BEGIN, useCasussen, useNieuweCasus } from './useCasussen';

/** A title is enough to begin: the story comes first, and all else can be said later. */
export function NieuweCasuspagina() {
  const { t } = useTranslation('casus');
  const naar = useNavigate();
  const [zoek] = useSearchParams();
  const [titel, zetTitel] = useState('');
  const [soort, zetSoort] = useState<'GEMEENTEN' | 'INTERN'>('GEMEENTEN');
  const [vervolgOp, zetVervolgOp] = useState(zoek.get('vervolgOp') ?? '');
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
            { onSuccess: ({ id }) => void naar(`/casussen/${id}`, { state: BEGIN }) },
          );
        }}
      >
        <Tekstveld
          label={t('veld.titel.label')}
          uitleg={t('nieuw.titelUitleg')}
          lezers={t(soort === 'INTERN' ? 'lezers.intern' : 'lezers.ookNdsd')}
          fout={foutVan(maak.error, 'titel')}
          waarde={titel}
          zet={zetTitel}
          maximum={200}
          verplicht
        />
        <Radiogroep
          legende={t('nieuw.soort.legende')}
          uitleg={t('nieuw.vast')}
          waarde={soort}
          zet={zetSoort}
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
            zet={zetVervolgOp}
            leeg={t('nieuw.geenVervolg')}
            keuzes={eerdere.data.map((casus) => [casus.id, `${casus.titel} (${t(`status.${casus.status}`)})`] as const)}
          />
        ) : null}
        {maak.error ? <Probleemmelding fout={maak.error} /> : null}
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={maak.isPending} disabled={maak.isPending}>
            {t('nieuw.begin')}
          </Button>
        </ButtonGroup>
      </form>
    </Pagina>
  );
}
