import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import type { MetVersie, Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { Coordinatorkeuze } from './Coordinatorkeuze';
import { Gemeentemenu } from './Gemeentemenu';
import { Persoonsvelden } from './Persoonsvelden';
import { Stoppen } from './Stoppen';
import { useDeelnemer, useWijzigDeelnemer } from './useDeelnemers';

type Deelnemer = Schema<'Deelnemer'>;

export function Deelnemerpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useDeelnemer(id)}>{(deelnemer) => <Inhoud key={id} deelnemer={deelnemer} />}</Laden>;
}

function Inhoud({ deelnemer: { inhoud: mens, etag } }: { deelnemer: MetVersie<Deelnemer> }) {
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const magWijzigen = heeftRol(useIngelogd(), 'COORDINATOR') && mens.status !== 'OUD';
  return (
    <Pagina titel={mens.naam} boven={<Gemeentemenu />}>
      <p id="stand" tabIndex={-1}>
        {t(`deelnemerstatus.${mens.status}`)} {mens.coordinator ? <Status>{t('deelnemers.coordinator')}</Status> : null}
      </p>
      <Paragraph>{t('deelnemers.logtIn', { email: mens.email })}</Paragraph>
      {magWijzigen ? (
        <>
          <Wijzigen mens={mens} etag={etag} />
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

function Wijzigen({ mens, etag }: { mens: Deelnemer; etag: string }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const [persoon, zetPersoon] = useState({ ...mens, functie: mens.functie ?? '' });
  const [coordinator, zetCoordinator] = useState(mens.coordinator);
  const wijzig = useWijzigDeelnemer(mens.id, etag);
  const meld = useMeld();

  const bewaar = () =>
    wijzig.mutate(
      {
        naam: persoon.naam.trim(),
        functie: persoon.functie.trim() || null,
        niveau: persoon.niveau,
        coordinator,
      },
      { onSuccess: () => meld(t('deel:opgeslagen')) },
    );

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
      <Persoonsvelden
        waarde={persoon}
        zet={(nieuw) => zetPersoon({ ...persoon, ...nieuw, niveau: nieuw.niveau ?? persoon.niveau })}
        fout={(veld) => foutVan(wijzig.error, veld)}
      />
      <Coordinatorkeuze waarde={coordinator} zet={zetCoordinator} />
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={wijzig.isPending}>
          {t('deel:opslaan')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
