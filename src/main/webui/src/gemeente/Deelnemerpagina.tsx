import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Intussenmelding } from '../deel/Intussenmelding';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { gewijzigd } from '../deel/useKlad';
import { useWijziging } from '../deel/useWijziging';
import { Coordinatorkeuze } from './Coordinatorkeuze';
import { Gemeentemenu } from './Gemeentemenu';
import { Persoonsvelden } from './Persoonsvelden';
import { Stoppen } from './Stoppen';
import { useDeelnemer, useWijzigDeelnemer } from './useDeelnemers';

type Deelnemer = Schema<'Deelnemer'>;

export function Deelnemerpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useDeelnemer(id)}>{(gelezen) => <Inhoud key={id} gelezen={gelezen} />}</Laden>;
}

function Inhoud({ gelezen }: { gelezen: MetVersie<Deelnemer> }) {
  const { inhoud: mens, etag } = gelezen;
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const magWijzigen = heeftRol(useIngelogd(), 'COORDINATOR') && mens.status !== 'OUD';
  return (
    <Pagina titel={mens.naam} boven={<Gemeentemenu />}>
      <p id="stand" tabIndex={-1}>
        {t(`deelnemerstatus.${mens.status}`)} {mens.coordinator ? <Status>{t('deelnemers.coordinator')}</Status> : null}
      </p>
      <Paragraph>{t('deelnemers.logtIn', { email: mens.email })}</Paragraph>
      {mens.mailKwamTerugOp ? (
        <Paragraph>
          <strong>{t('deelnemers.mailKwamTerug', { datum: datum(mens.mailKwamTerugOp) })}</strong>{' '}
          {t('deelnemers.mailKwamTerugUitleg')}
        </Paragraph>
      ) : null}
      {magWijzigen ? (
        <>
          <Wijzigen gelezen={gelezen} />
          <Stoppen mens={mens} etag={etag} />
        </>
      ) : (
        <Paragraph>
          {mens.functie ? <span lang="nl">{mens.functie}, </span> : null}
          {naam('niveaus', mens.niveau)}
        </Paragraph>
      )}
    </Pagina>
  );
}

function Wijzigen({ gelezen }: { gelezen: MetVersie<Deelnemer> }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const { naam: begrip } = useTaxonomie();
  const { id, email } = gelezen.inhoud;
  const wijziging = useWijziging(`${useIngelogd().id}/deelnemer/${id}`, gelezen, inVelden);
  const { velden, zet } = wijziging;
  const wijzig = useWijzigDeelnemer(id, wijziging.etag);
  const meld = useMeld();

  const bewaar = () => {
    const eigen = { ...velden, naam: velden.naam.trim(), functie: velden.functie.trim() };
    const { functie, ...rest } = gewijzigd(wijziging.begin, eigen);
    const patch = { ...rest, ...(functie === undefined ? {} : { functie: functie || null }) };
    if (Object.keys(patch).length === 0) {
      meld(t('deel:nietsVeranderd'));
      return;
    }
    wijzig.mutate(patch, {
      onSuccess: (nieuw) => {
        wijziging.bewaard(nieuw);
        meld(t('deel:opgeslagen'));
      },
      onError: wijziging.geweigerd,
    });
  };

  return (
    <form
      aria-labelledby="wijzigen"
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!wijzig.isPending) bewaar();
      }}
    >
      <Heading2 id="wijzigen">{t('deelnemers.gegevens')}</Heading2>
      {wijzig.error ? <Probleemmelding fout={wijzig.error} /> : null}
      <Intussenmelding
        intussen={wijziging.intussen}
        teksten={(nu) => [
          [t('persoon.naam'), nu.naam],
          [t('persoon.functie'), nu.functie],
          [t('persoon.niveau'), begrip('niveaus', nu.niveau)],
          [t('rol.legende'), t(nu.coordinator ? 'rol.coordinator' : 'rol.deelnemer')],
        ]}
      />
      <Persoonsvelden
        waarde={{ ...velden, email }}
        zet={({ naam, functie, niveau = velden.niveau }) => zet({ ...velden, naam, functie, niveau })}
        fout={(veld) => foutVan(wijzig.error, veld)}
      />
      <Coordinatorkeuze waarde={velden.coordinator} zet={(coordinator) => zet({ ...velden, coordinator })} />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
          {t('deel:opslaan')}
        </Button>
      </ButtonGroup>
    </form>
  );
}

function inVelden({ naam, functie = '', niveau, coordinator }: Deelnemer) {
  return { naam, functie, niveau, coordinator };
}
