import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Knopschakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Aankruisgroep, Radiogroep, Tekstveld } from '../deel/Velden';
import { Gemeentemenu } from './Gemeentemenu';
import { useProfiel, useWijzigProfiel } from './useGemeenten';

type Profiel = Schema<'Profiel'>;

export function Profielpagina() {
  const { code = '' } = useParams();
  const { t } = useTranslation('gemeente');
  return (
    <Laden vraag={useProfiel(code)}>
      {(profiel) => (
        <Pagina titel={t('profiel.titel')} boven={<Gemeentemenu />} inleiding={t('profiel.inleiding')}>
          <Formulier key={code} code={code} gelezen={profiel} />
        </Pagina>
      )}
    </Laden>
  );
}

function Formulier({ code, gelezen }: { code: string; gelezen: MetVersie<Profiel> }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const { keuzes, naam } = useTaxonomie();
  const wijziging = useWijziging(`${useIngelogd().id}/profiel/${code}`, gelezen, inVelden);
  const { velden: waarde, zet } = wijziging;
  const wijzig = useWijzigProfiel(code, wijziging.etag);
  const naar = useNavigate();
  const meld = useMeld();

  const bewaar = () => {
    const { capaciteit, ...rest } = gewijzigd(wijziging.begin, waarde);
    const patch = { ...rest, ...(capaciteit === undefined ? {} : { capaciteit: Number(capaciteit) }) };
    if (Object.keys(patch).length === 0) {
      meld(t('deel:nietsVeranderd'));
      return;
    }
    wijzig.mutate(patch, {
      onSuccess: () => {
        wijziging.bewaard();
        meld(t('deel:opgeslagen'));
        void naar(`/gemeenten/${code}`);
      },
      onError: wijziging.geweigerd,
    });
  };

  return (
    <form
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!wijzig.isPending) bewaar();
      }}
    >
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [
          [t('profiel.doetMee'), t(nu.doetMee ? 'profiel.ja' : 'profiel.nee')],
          [t('profiel.capaciteit'), nu.capaciteit],
          [t('profiel.niveaus'), nu.niveaus.map((code) => naam('niveaus', code)).join(', ')],
          [t('profiel.themas'), nu.themas.map((code) => naam('themas', code)).join(', ')],
        ]}
      />
      <Radiogroep
        legende={t('profiel.doetMee')}
        keuzes={[
          { code: 'JA', naam: t('profiel.ja'), uitleg: t('profiel.jaUitleg') },
          { code: 'NEE', naam: t('profiel.nee'), uitleg: t('profiel.neeUitleg') },
        ]}
        waarde={waarde.doetMee ? 'JA' : 'NEE'}
        zet={(keuze) => zet({ ...waarde, doetMee: keuze === 'JA' })}
      />
      <Tekstveld
        label={t('profiel.capaciteit')}
        uitleg={t('profiel.capaciteitUitleg')}
        lezers={t('profiel.capaciteitLezers')}
        fout={foutVan(wijzig.error, 'capaciteit')}
        soort="number"
        min={0}
        max={20}
        verplicht
        waarde={waarde.capaciteit}
        zet={(capaciteit) => zet({ ...waarde, capaciteit })}
      />
      <Aankruisgroep
        legende={t('profiel.niveaus')}
        uitleg={t('profiel.niveausUitleg')}
        fout={foutVan(wijzig.error, 'niveaus')}
        keuzes={keuzes('niveaus').map((keuze) => ({ ...keuze, code: keuze.code as Schema<'Niveau'> }))}
        waarde={waarde.niveaus}
        zet={(niveaus) => zet({ ...waarde, niveaus })}
      />
      <Aankruisgroep
        legende={t('profiel.themas')}
        uitleg={t('profiel.themasUitleg')}
        fout={foutVan(wijzig.error, 'themas')}
        keuzes={keuzes('themas')}
        waarde={waarde.themas}
        zet={(themas) => zet({ ...waarde, themas })}
      />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
          {t('deel:opslaan')}
        </Button>
        <Knopschakel to={`/gemeenten/${code}`}>{t('deel:annuleren')}</Knopschakel>
      </ButtonGroup>
    </form>
  );
}

function inVelden(profiel: Profiel) {
  return { ...profiel, capaciteit: String(profiel.capaciteit) };
}
