import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';
import { datum } from '../deel/datum';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import {
  type Seizoen,
  useSeizoen,
  useSeizoengeschiedenis,
  useSeizoenovergang,
  useSeizoenovergangen,
} from './useSeizoenen';

export function Seizoenpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useSeizoen(id)}>{({ inhoud, etag }) => <Kwartaal {...{ seizoen: inhoud, etag }} />}</Laden>;
}

/** One quarter: where it stands and what comes next. */
function Kwartaal({ seizoen, etag }: { seizoen: Seizoen; etag: string }) {
  const { t } = useTranslation('aanmelding');
  const meld = useMeld();
  const ik = useIngelogd();
  const overgangen = useSeizoenovergangen(seizoen.id);
  const geschiedenis = useSeizoengeschiedenis(seizoen.id);
  const zetStap = useSeizoenovergang(seizoen.id);
  const naam = (status: string) => t(`seizoenstatus.${status as Seizoen['status']}`);

  return (
    <Pagina
      titel={seizoen.naam}
      taal="nl"
      boven={
        <>
          <Schakel to="/seizoenen">{t('seizoen.titel')}</Schakel> · <Status>{naam(seizoen.status)}</Status>
        </>
      }
      inleiding={t(`seizoenuitleg.${seizoen.status}`)}
    >
      <Paragraph>{t('seizoen.tussen', { start: datum(seizoen.startdatum), eind: datum(seizoen.einddatum) })}</Paragraph>
      {heeftRol(ik, 'NDSD_MEDEWERKER') ? (
        <Paragraph>
          <Schakel to={`/seizoenen/${seizoen.id}/toewijzingen`}>{t('seizoen.naarPeers')}</Schakel>
        </Paragraph>
      ) : null}
      {overgangen.data ? (
        <Overgangen
          overgangen={overgangen.data.items}
          naam={(naar) => t(`seizoenstap.${naar as 'OPEN'}`)}
          doe={async (verzoek) => {
            await zetStap.mutateAsync({ ...verzoek, etag });
            meld(t('seizoen.verder', { status: naam(verzoek.naar) }));
          }}
        />
      ) : null}
      <Geschiedenis regels={geschiedenis.data?.items ?? []} naam={naam} />
    </Pagina>
  );
}
