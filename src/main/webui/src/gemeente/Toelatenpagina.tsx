import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { Schema } from '../api/client';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { useKlad } from '../deel/useKlad';
import { Keuzeveld, Tekstveld } from '../deel/Velden';
import { LEEG, Persoonsvelden } from './Persoonsvelden';
import { GROOTTEKLASSEN, PROVINCIES, STEDELIJKHEDEN, useToelaten } from './useGemeenten';

type Invoer = Schema<'GemeenteInvoer'>;

const BEGIN = {
  code: '',
  naam: '',
  jeugdregio: '',
  provincie: '' as (typeof PROVINCIES)[number] | '',
  grootteklasse: '' as Invoer['grootteklasse'] | '',
  stedelijkheid: '' as Invoer['stedelijkheid'] | '',
  coordinator: LEEG,
};

/** NDSD admits a gemeente with its first coordinator, who invites the rest. */
export function Toelatenpagina() {
  const { t } = useTranslation(['gemeente', 'deel']);
  const [waarde, zet, wisKlad] = useKlad(`${useIngelogd().id}/gemeente`, BEGIN);
  const [gepoogd, zetGepoogd] = useState(false);
  const toelaten = useToelaten();
  const naar = useNavigate();
  const meld = useMeld();

  const laatToe = () => {
    zetGepoogd(true);
    const { provincie, grootteklasse, stedelijkheid, jeugdregio, coordinator, ...gemeente } = waarde;
    const { functie, niveau, ...persoon } = coordinator;
    if (!provincie || !grootteklasse || !stedelijkheid || !niveau) return;
    const invoer: Invoer = {
      ...gemeente,
      ...(jeugdregio.trim() ? { jeugdregio: jeugdregio.trim() } : {}),
      provincie,
      grootteklasse,
      stedelijkheid,
      coordinator: { ...persoon, niveau, ...(functie.trim() ? { functie: functie.trim() } : {}) },
    };
    toelaten.mutate(invoer, {
      onSuccess: ({ code }) => {
        wisKlad();
        meld(t('toelaten.gedaan', { gemeente: invoer.naam }));
        void naar(`/gemeenten/${code}`);
      },
    });
  };
  const fout = (veld: string) => foutVan(toelaten.error, veld);

  return (
    <Pagina
      titel={t('toelaten.titel')}
      boven={<Schakel to="/gemeenten">{t('lijst.titel')}</Schakel>}
      inleiding={t('toelaten.inleiding')}
    >
      <form
        onSubmit={(gebeurtenis: FormEvent) => {
          gebeurtenis.preventDefault();
          if (!toelaten.isPending) laatToe();
        }}
      >
        {toelaten.error ? <Probleemmelding fout={toelaten.error} /> : null}
        <Heading2>{t('toelaten.deGemeente')}</Heading2>
        <Tekstveld
          label={t('veld.naam')}
          fout={fout('naam')}
          verplicht
          maximum={100}
          waarde={waarde.naam}
          zet={(naam) => zet({ ...waarde, naam })}
        />
        <Tekstveld
          label={t('veld.code')}
          uitleg={t('toelaten.codeUitleg')}
          fout={fout('code')}
          verplicht
          maximum={6}
          waarde={waarde.code}
          zet={(code) => zet({ ...waarde, code: code.toUpperCase() })}
        />
        <Keuzeveld
          label={t('veld.provincie')}
          fout={fout('provincie')}
          verplicht
          waarde={waarde.provincie}
          zet={(provincie) => zet({ ...waarde, provincie })}
          keuzes={PROVINCIES.map((code) => [code, code] as const)}
        />
        <Keuzeveld
          label={t('veld.grootteklasse')}
          fout={fout('grootteklasse')}
          verplicht
          waarde={waarde.grootteklasse}
          zet={(grootteklasse) => zet({ ...waarde, grootteklasse })}
          keuzes={GROOTTEKLASSEN.map((code) => [code, t(`grootteklasse.${code}`)] as const)}
        />
        <Keuzeveld
          label={t('veld.stedelijkheid')}
          fout={fout('stedelijkheid')}
          verplicht
          waarde={waarde.stedelijkheid}
          zet={(stedelijkheid) => zet({ ...waarde, stedelijkheid })}
          keuzes={STEDELIJKHEDEN.map((code) => [code, t(`stedelijkheid.${code}`)] as const)}
        />
        <Tekstveld
          label={t('veld.jeugdregio')}
          fout={fout('jeugdregio')}
          verplicht={false}
          maximum={100}
          waarde={waarde.jeugdregio}
          zet={(jeugdregio) => zet({ ...waarde, jeugdregio })}
        />
        <Heading2>{t('toelaten.deCoordinator')}</Heading2>
        <Paragraph>{t('toelaten.coordinatorUitleg')}</Paragraph>
        <Persoonsvelden
          waarde={waarde.coordinator}
          zet={(coordinator) => zet({ ...waarde, coordinator })}
          fout={(veld) => fout(`coordinator/${veld}`)}
          gepoogd={gepoogd}
          metEmail
        />
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={toelaten.isPending}>
            {t('toelaten.knop')}
          </Button>
          <Knopschakel to="/gemeenten">{t('deel:annuleren')}</Knopschakel>
        </ButtonGroup>
      </form>
    </Pagina>
  );
}
