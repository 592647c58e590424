import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiesTaal } from '../app/i18n';
import { useIngelogd } from '../app/sessie';
import { useVoorkeuren } from '../app/voorkeurstaal';
import { api, leesMetVersie, type MetVersie, type Schema } from '../api/client';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Button, ButtonGroup, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { useTaxonomie } from '../deel/taxonomie';
import { Radiogroep } from '../deel/Velden';

/** Who I am to the service, what I may do, and in which language. */
export function Ikpagina() {
  const { t } = useTranslation('gemeente');
  const { naam } = useTaxonomie();
  const ik = useIngelogd();
  const voorkeuren = useVoorkeuren();
  return (
    <Pagina titel={ik.naam} inleiding={t('ik.inleiding')}>
      <Paragraph>
        {ik.gemeente ? (
          <Schakel to={`/gemeenten/${ik.gemeente.code}`}>{t('titel', { gemeente: ik.gemeente.naam })}</Schakel>
        ) : (
          'NDSD'
        )}
        {ik.niveau ? `, ${naam('niveaus', ik.niveau)}` : ''}
      </Paragraph>
      {ik.email ? <Paragraph>{t('deelnemers.logtIn', { email: ik.email })}</Paragraph> : null}
      <Heading2>{t('ik.rollen')}</Heading2>
      <UnorderedList>
        {ik.rollen.map((rol) => (
          <UnorderedListItem key={rol}>{t(`ik.rol.${rol}`)}</UnorderedListItem>
        ))}
      </UnorderedList>
      {ik.gemeente ? <Paragraph>{t('ik.kloptNiet')}</Paragraph> : null}
      <Heading2>{t('ik.agenda')}</Heading2>
      <Paragraph>
        <Schakel to="/ik/agenda-adres">{t('ik.naarAgenda')}</Schakel>
      </Paragraph>
      <Laden vraag={voorkeuren}>{(huidig) => <Taal voorkeuren={huidig} />}</Laden>
      <Heading2>{t('ik.berichten')}</Heading2>
      <Paragraph>
        <Schakel to="/ik/voorkeuren">{t('ik.berichtenVoorkeuren')}</Schakel>
      </Paragraph>
    </Pagina>
  );
}

function Taal({ voorkeuren }: { voorkeuren: MetVersie<Schema<'Voorkeuren'>> }) {
  const { t } = useTranslation(['gemeente', 'deel']);
  const [taal, zetTaal] = useState(voorkeuren.inhoud.taal);
  const client = useQueryClient();
  const meld = useMeld();
  const bewaar = useMutation({
    mutationFn: () =>
      leesMetVersie(
        api.PUT('/ik/voorkeuren', {
          params: { header: { 'If-Match': voorkeuren.etag } },
          body: { ...voorkeuren.inhoud, taal },
        }),
      ),
    onSuccess: async (nieuw) => {
      client.setQueryData(['voorkeuren'], nieuw);
      await kiesTaal(nieuw.inhoud.taal === 'EN' ? 'en' : 'nl');
      meld(t('deel:opgeslagen'));
    },
    onError: () => client.invalidateQueries({ queryKey: ['voorkeuren'] }),
  });
  return (
    <form
      aria-labelledby="taal"
      onSubmit={(gebeurtenis: FormEvent) => {
        gebeurtenis.preventDefault();
        if (!bewaar.isPending) bewaar.mutate();
      }}
    >
      <Heading2 id="taal">{t('ik.taal')}</Heading2>
      <Radiogroep
        legende={t('ik.taalVraag')}
        uitleg={t('ik.taalUitleg')}
        keuzes={[
          { code: 'NL', naam: 'Nederlands' },
          { code: 'EN', naam: 'English' },
        ]}
        waarde={taal}
        zet={zetTaal}
      />
      {bewaar.error ? <Probleemmelding fout={bewaar.error} /> : null}
      <ButtonGroup>
        <Button appearance="primary-action-button" type="submit" busy={bewaar.isPending}>
          {t('deel:opslaan')}
        </Button>
      </ButtonGroup>
    </form>
  );
}
