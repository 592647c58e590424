import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { tijdstip } from '../deel/datum';
import { Geschiedenis } from '../deel/Geschiedenis';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Heading2, Paragraph } from '../deel/nlds';
import { Overgangen } from '../deel/Overgangen';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { Begeleidervoorstel } from './Begeleidervoorstel';
import {
  type Aanmelding,
  useAanmelding,
  useAanmeldinggeschiedenis,
  useAanmeldingovergang,
  useAanmeldingovergangen,
} from './useAanmeldingen';

/** One casus as NDSD sees it: its form, never its story. */
export function Aanmeldingpagina() {
  const { id = '' } = useParams();
  return (
    <Laden vraag={useAanmelding(id)}>{({ inhoud, etag }) => <Beoordeling {...{ aanmelding: inhoud, etag }} />}</Laden>
  );
}

function Beoordeling({ aanmelding, etag }: { aanmelding: Aanmelding; etag: string }) {
  const { t } = useTranslation('aanmelding');
  const meld = useMeld();
  const { naam } = useTaxonomie();
  const overgangen = useAanmeldingovergangen(aanmelding.id);
  const geschiedenis = useAanmeldinggeschiedenis(aanmelding.id);
  const zetStap = useAanmeldingovergang(aanmelding.id);
  const { bevestigdeWaarschuwingen, openBevindingen } = aanmelding.scanoordeel;

  return (
    <Pagina
      titel={aanmelding.titel}
      taal="nl"
      boven={
        <>
          <Schakel to="/aanmeldingen">{t('lijst.titel')}</Schakel> · <Status>{t(`status.${aanmelding.status}`)}</Status>
        </>
      }
      inleiding={t(`een.inleiding.${aanmelding.status}`)}
    >
      <Paragraph small>
        {t('een.van', { gemeente: aanmelding.gemeente.naam, tijdstip: tijdstip(aanmelding.ingediendOp) })}
      </Paragraph>
      <Heading2>{t('een.vraag')}</Heading2>
      <p className="smk-tekst" lang="nl">
        {aanmelding.sturingsvraag}
      </p>
      <Heading2>{t('een.themas')}</Heading2>
      <Paragraph>{aanmelding.themas.map((thema) => naam('themas', thema)).join(', ')}</Paragraph>
      <Heading2>{t('een.scan')}</Heading2>
      <Paragraph>
        {openBevindingen === 0 ? t('een.scanNiets') : t('een.scanOpen', { count: openBevindingen })}{' '}
        {bevestigdeWaarschuwingen > 0 ? t('een.scanBevestigd', { count: bevestigdeWaarschuwingen }) : null}
      </Paragraph>
      {overgangen.data ? (
        <Overgangen
          overgangen={overgangen.data.items}
          bijzaak={['TERUGGEGEVEN']}
          naam={(naar) => t(`stap.${naar as 'AANGENOMEN'}`)}
          extra={(naar) => (naar === 'TERUGGEGEVEN' ? <Paragraph>{t('een.redenVoorGemeente')}</Paragraph> : null)}
          doe={async (verzoek) => {
            await zetStap.mutateAsync({ ...verzoek, etag });
            meld(t(`gemeld.${verzoek.naar as 'AANGENOMEN'}`, { gemeente: aanmelding.gemeente.naam }));
          }}
        />
      ) : null}
      {aanmelding.status === 'AANGENOMEN' ? <Begeleidervoorstel {...{ aanmelding, etag }} /> : null}
      <Geschiedenis
        regels={geschiedenis.data?.items ?? []}
        naam={(status) => t(`status.${status as Aanmelding['status']}`)}
      />
    </Pagina>
  );
}
