import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useSeizoen } from '../aanmelding/useSeizoenen';
import { precies } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Button, ButtonGroup, Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { foutVan, Probleemmelding } from '../deel/Probleemmelding';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Keuzeveld } from '../deel/Velden';
import { Gewichten } from './Gewichten';
import { alsInvoer, keuzesVan, useKeuzes, verschilt } from './keuzes';
import { Plaatskeuzes } from './Plaatskeuzes';
import { type Toewijzing, useBereken, useMatchregels, useToewijzing } from './useToewijzingen';
import './toewijzing.css';

/** A first proposal for a seizoen, or one that differs from another. */
export function Nieuwvoorstelpagina() {
  const { id = '' } = useParams();
  const [adres] = useSearchParams();
  const vanaf = adres.get('vanaf') ?? '';
  return vanaf ? <Anders seizoen={id} vanaf={vanaf} /> : <Nieuw seizoen={id} vanaf={undefined} />;
}

function Anders({ seizoen, vanaf }: { seizoen: string; vanaf: string }) {
  return <Laden vraag={useToewijzing(vanaf)}>{({ inhoud }) => <Nieuw seizoen={seizoen} vanaf={inhoud} />}</Laden>;
}

function Nieuw({ seizoen, vanaf }: { seizoen: string; vanaf: Toewijzing | undefined }) {
  const { t } = useTranslation(['toewijzing', 'deel']);
  const naar = useNavigate();
  const naam = useSeizoen(seizoen).data?.inhoud.naam;
  const [keuzes, zet, wis] = useKeuzes(seizoen, vanaf);
  const bereken = useBereken(seizoen);
  const terug = vanaf ? `/toewijzingen/${vanaf.id}` : `/seizoenen/${seizoen}/toewijzingen`;
  return (
    <Pagina
      titel={t(vanaf ? 'nieuw.anders' : 'nieuw.titel')}
      {...(naam ? { venster: naam } : {})}
      boven={
        <Schakel to={terug}>{vanaf ? t('een.titel', { op: precies(vanaf.gestartOp) }) : t('seizoen.titel')}</Schakel>
      }
      inleiding={t(vanaf ? 'nieuw.andersUitleg' : 'nieuw.inleiding')}
    >
      <form
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          if (bereken.isPending) return;
          bereken.mutate(alsInvoer(keuzes), {
            onSuccess: ({ id }) => {
              wis();
              void naar(`/toewijzingen/${id}${vanaf ? `?met=${vanaf.id}` : ''}`);
            },
          });
        }}
      >
        {bereken.error ? <Probleemmelding fout={bereken.error} /> : null}
        <Keuzeveld
          label={t('nieuw.peers')}
          uitleg={t('nieuw.peersUitleg')}
          leeg={t('nieuw.zoveelAlsGevraagd')}
          fout={foutVan(bereken.error, 'peersPerCasus')}
          waarde={keuzes.peersPerCasus}
          zet={(peersPerCasus) => zet({ ...keuzes, peersPerCasus })}
          keuzes={['2', '3', '4', '5', '6', '7', '8'].map((aantal) => [aantal, aantal] as const)}
        />
        <Laden vraag={useMatchregels()}>
          {({ wensen, hardeRegels }) => (
            <>
              <Heading2>{t('nieuw.wensen')}</Heading2>
              <Paragraph>{t('nieuw.wensenUitleg')}</Paragraph>
              <Gewichten wensen={wensen} waarde={keuzes.gewichten} zet={(gewichten) => zet({ ...keuzes, gewichten })} />
              <details className="smk-uitklap">
                <summary>{t('nieuw.regels')}</summary>
                <UnorderedList>
                  {hardeRegels.map(({ code, uitleg }) => (
                    <UnorderedListItem key={code}>{uitleg}</UnorderedListItem>
                  ))}
                </UnorderedList>
              </details>
            </>
          )}
        </Laden>
        <Plaatskeuzes seizoen={seizoen} keuzes={keuzes} zet={zet} />
        <ButtonGroup>
          <Button appearance="primary-action-button" type="submit" busy={bereken.isPending}>
            {t('nieuw.bereken')}
          </Button>
          {verschilt(keuzes, keuzesVan(vanaf)) ? (
            <Button appearance="secondary-action-button" onClick={wis}>
              {t('nieuw.begin')}
            </Button>
          ) : null}
          <Knopschakel to={terug}>{t('deel:annuleren')}</Knopschakel>
        </ButtonGroup>
        <Paragraph small>{t('nieuw.gevolg')}</Paragraph>
      </form>
    </Pagina>
  );
}
