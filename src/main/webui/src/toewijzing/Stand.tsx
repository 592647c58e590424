import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import type { MetVersie } from '../api/client';
import { Geschiedenis, Waarom } from '../deel/Geschiedenis';
import { Button, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Probleemmelding } from '../deel/Probleemmelding';
import { Schakel } from '../deel/Schakel';
import { useGekozenZinnen } from './Gekozen';
import { alsInvoer, keuzesVan } from './keuzes';
import { Toewijzingovergangen } from './Toewijzingovergangen';
import { type Toewijzing, useBereken, useToewijzinggeschiedenis, useToewijzingovergangen } from './useToewijzingen';

/** How a proposal for a seizoen stands, what it was computed with, and what can be done with it. */
export function Stand({ gelezen, seizoen }: { gelezen: MetVersie<Toewijzing>; seizoen: string }) {
  const { t } = useTranslation('toewijzing');
  const { inhoud: toewijzing } = gelezen;
  const naar = useNavigate();
  const [adres] = useSearchParams();
  const met = adres.get('met');
  const geschiedenis = useToewijzinggeschiedenis(toewijzing);
  const gekozen = useGekozenZinnen(seizoen, keuzesVan(toewijzing));
  const bereken = useBereken(seizoen);
  const staatStil = useToewijzingovergangen(toewijzing).data?.items.some(
    ({ naar: stap, voorwaarden }) => stap === 'VASTGESTELD' && voorwaarden.some(({ voldaan }) => !voldaan),
  );
  const opnieuw = () =>
    bereken.mutate(alsInvoer(keuzesVan(toewijzing)), { onSuccess: ({ id }) => void naar(`/toewijzingen/${id}`) });
  return (
    <>
      <Waarom regels={geschiedenis.data?.items} status={toewijzing.status} />
      {bereken.error ? <Probleemmelding fout={bereken.error} /> : null}
      <Toewijzingovergangen
        {...gelezen}
        rondes={[]}
        aantal={toewijzing.uitkomst?.aantalNieuw}
        opnieuw={{ doe: opnieuw, bezig: bereken.isPending }}
      />
      {toewijzing.status === 'VERVALLEN' || staatStil ? (
        <Button appearance="primary-action-button" busy={bereken.isPending} onClick={opnieuw}>
          {t('opnieuw')}
        </Button>
      ) : null}
      {toewijzing.uitkomst && met ? (
        <Paragraph>
          <Schakel to={`/toewijzingen/${toewijzing.id}/verschil?met=${met}`}>{t('een.watVerandert')}</Schakel>
        </Paragraph>
      ) : null}
      {toewijzing.uitkomst ? (
        <Paragraph>
          <Schakel to={`/seizoenen/${seizoen}/toewijzingen/nieuw?vanaf=${toewijzing.id}`}>{t('een.anders')}</Schakel>
        </Paragraph>
      ) : null}
      <details className="smk-uitklap">
        <summary>{t('een.waarmee')}</summary>
        {gekozen.length > 0 ? (
          <UnorderedList>
            {gekozen.map((zin) => (
              <UnorderedListItem key={zin}>{zin}</UnorderedListItem>
            ))}
          </UnorderedList>
        ) : (
          <Paragraph>{t('een.zoalsGewoonlijk')}</Paragraph>
        )}
      </details>
      <Geschiedenis
        regels={geschiedenis.data?.items}
        naam={(status) => t(`status.${status as Toewijzing['status']}`)}
      />
    </>
  );
}
