import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useSeizoen } from '../aanmelding/useSeizoenen';
import type { Schema } from '../api/client';
import { precies } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Lijst } from '../deel/lijst';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Knopschakel, Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';
import { useGekozenZinnen } from './Gekozen';
import { keuzesVan } from './keuzes';
import { type Toewijzing, useInschrijvingen, useSeizoentoewijzingen } from './useToewijzingen';

/** The matching of one seizoen: the proposals made for it, and the casussen that ask peers. */
export function Seizoentoewijzingenpagina() {
  const { id = '' } = useParams();
  return <Laden vraag={useSeizoen(id)}>{({ inhoud }) => <Matching seizoen={inhoud} />}</Laden>;
}

function Matching({ seizoen }: { seizoen: Schema<'Seizoen'> }) {
  const { t } = useTranslation('toewijzing');
  const { id, naam, status } = seizoen;
  const toewijzingen = useSeizoentoewijzingen(id);
  const inschrijvingen = useInschrijvingen(id);
  return (
    <Pagina
      titel={t('seizoen.titel')}
      venster={naam}
      boven={
        <Schakel to={`/seizoenen/${id}`} lang="nl">
          {naam}
        </Schakel>
      }
      inleiding={t('seizoen.inleiding')}
    >
      {status === 'MATCHING' ? (
        <Knopschakel belangrijk to={`/seizoenen/${id}/toewijzingen/nieuw`}>
          {t('seizoen.nieuw')}
        </Knopschakel>
      ) : (
        <Paragraph>{t('seizoen.nogNiet')}</Paragraph>
      )}
      <Heading2>{t('seizoen.voorstellen')}</Heading2>
      <Lijst lijst={toewijzingen} leeg={<Paragraph>{t('seizoen.geenVoorstel')}</Paragraph>}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((toewijzing) => (
              <Voorstel key={toewijzing.id} seizoen={id} toewijzing={toewijzing} />
            ))}
          </ul>
        )}
      </Lijst>
      <Heading2>{t('seizoen.casussen')}</Heading2>
      <Lijst lijst={inschrijvingen} leeg={<Paragraph>{t('seizoen.geenCasus')}</Paragraph>}>
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((inschrijving) => (
              <Casus key={inschrijving.peerreview} inschrijving={inschrijving} />
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}

function Voorstel({ seizoen, toewijzing }: { seizoen: string; toewijzing: Toewijzing }) {
  const { t } = useTranslation('toewijzing');
  const zinnen = useGekozenZinnen(seizoen, keuzesVan(toewijzing));
  const { id, status, gestartOp, gestartDoor, uitkomst } = toewijzing;
  return (
    <li className="smk-kaart">
      <Schakel to={`/toewijzingen/${id}`} className="smk-kaart__titel">
        {t('een.titel', { op: precies(gestartOp) })}
      </Schakel>
      <Paragraph>
        <Status>{t(`status.${status}`)}</Status>{' '}
        {uitkomst ? t('samenvatting.casussen', { count: uitkomst.aantalCasussen }) : null}{' '}
        {uitkomst ? t('samenvatting.open', { count: uitkomst.aantalOpen }) : null}
      </Paragraph>
      <Paragraph small className="smk-zacht">
        {gestartDoor ? t('seizoen.door', { naam: gestartDoor }) : null}{' '}
        {zinnen.length > 0 ? zinnen.slice(0, 3).join(' ') : t('een.zoalsGewoonlijk')}{' '}
        {zinnen.length > 3 ? t('seizoen.enMeer') : null}
      </Paragraph>
    </li>
  );
}

function Casus({ inschrijving }: { inschrijving: Schema<'Inschrijving'> }) {
  const { t } = useTranslation('toewijzing');
  const { naam } = useTaxonomie();
  const {
    gastheer,
    titel,
    sturingsvraag,
    themas,
    niveaus,
    aantalPeers,
    aantalGevraagd,
    aantalGeaccepteerd,
    vraagtNog,
  } = inschrijving;
  return (
    <li className="smk-kaart">
      <Heading3>
        {gastheer.naam}: <span lang="nl">{titel}</span>
      </Heading3>
      <blockquote className="smk-citaat" lang="nl">
        {sturingsvraag}
      </blockquote>
      <Paragraph>
        {t('casus.vraagt', { count: aantalPeers })} {t('casus.gevraagd', { count: aantalGevraagd })}{' '}
        {t('casus.geaccepteerd', { count: aantalGeaccepteerd })} {vraagtNog ? null : t('casus.vraagtNietMeer')}
      </Paragraph>
      <Paragraph small className="smk-zacht">
        {themas.map((code) => naam('themas', code)).join(', ')}
        {niveaus.length > 0 ? ` · ${niveaus.map((niveau) => naam('niveaus', niveau).toLowerCase()).join(', ')}` : null}
      </Paragraph>
    </li>
  );
}
