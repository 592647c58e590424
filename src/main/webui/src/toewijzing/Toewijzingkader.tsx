import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, useParams, useSearchParams } from 'react-router';
import type { MetVersie } from '../api/client';
import { precies } from '../deel/datum';
import { focusOp } from '../deel/focus';
import { Laden } from '../deel/Laden';
import { useMeld } from '../deel/Melding';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { Samenvatting } from './Samenvatting';
import { Stand } from './Stand';
import { isBezig, type Toewijzing, useToewijzing } from './useToewijzingen';
import { Voortgang } from './Voortgang';

export interface Kaderinhoud {
  toewijzing: Toewijzing;
  seizoen: string;
}

interface Eigenschappen {
  /** What the window is called beside the proposal, and which of its pages this is. */
  venster: string;
  /** Says how it stands and what can be done with it: on the first of its pages. */
  voorop?: boolean;
  children: (inhoud: Kaderinhoud) => ReactNode;
}

/** The proposal for a whole seizoen, around each of its pages; that of one review is on the page of its team. */
export function Toewijzingkader({ venster, voorop = false, children }: Eigenschappen) {
  const { id = '' } = useParams();
  return (
    <Laden vraag={useToewijzing(id)}>
      {({ inhoud, etag }) =>
        inhoud.seizoen === undefined ? (
          <Navigate to={`/peerreviews/${inhoud.peerreview ?? ''}/team`} replace />
        ) : (
          <Kader key={id} gelezen={{ inhoud, etag }} seizoen={inhoud.seizoen} {...{ venster, voorop, children }} />
        )
      }
    </Laden>
  );
}

function Kader({
  gelezen,
  seizoen,
  venster,
  voorop,
  children,
}: Eigenschappen & { gelezen: MetVersie<Toewijzing>; seizoen: string }) {
  const { t } = useTranslation('toewijzing');
  const { inhoud: toewijzing } = gelezen;
  const bezig = isBezig(toewijzing);
  useMeldAfloop(toewijzing, seizoen);

  return (
    <Pagina
      titel={t('een.titel', { op: precies(toewijzing.gestartOp) })}
      venster={venster}
      boven={
        <>
          <Schakel to={`/seizoenen/${seizoen}/toewijzingen`}>{t('seizoen.titel')}</Schakel> ·{' '}
          <Status>{t(`status.${toewijzing.status}`)}</Status>
        </>
      }
      inleiding={!bezig && toewijzing.uitkomst === undefined ? t('een.nietAf') : t(`een.uitleg.${toewijzing.status}`)}
    >
      {bezig ? <Voortgang voortgang={toewijzing.voortgang} /> : null}
      {toewijzing.uitkomst && voorop ? <Samenvatting uitkomst={toewijzing.uitkomst} /> : null}
      {voorop ? <Stand gelezen={gelezen} seizoen={seizoen} /> : null}
      {toewijzing.uitkomst ? (
        <>
          <Menu id={toewijzing.id} />
          {children({ toewijzing, seizoen })}
        </>
      ) : null}
    </Pagina>
  );
}

/** Says it once a computation that one waited for is over. */
function useMeldAfloop({ id, status }: Toewijzing, seizoen: string) {
  const { t } = useTranslation('toewijzing');
  const meld = useMeld();
  const client = useQueryClient();
  const vorige = useRef(status);
  useEffect(() => {
    if (vorige.current === 'WORDT_BEREKEND' && status === 'BEREKEND') {
      meld(t('een.klaar'));
      focusOp();
    }
    if (vorige.current !== status) void client.invalidateQueries({ queryKey: ['seizoenen', seizoen] });
    vorige.current = status;
  }, [id, status, seizoen, meld, t, client]);
}

/** The ways to look at a proposal; what it is laid beside goes along. */
function Menu({ id }: { id: string }) {
  const { t } = useTranslation('toewijzing');
  const [adres] = useSearchParams();
  const met = adres.get('met');
  const wegen = [
    ['', t('een.perCasus')],
    ['/gemeenten', t('een.perGemeente')],
    ['/verschil', t('een.vergelijk')],
  ] as const;
  return (
    <nav aria-label={t('een.menu')} className="smk-reviewmenu">
      <ul>
        {wegen.map(([deel, naam]) => (
          <li key={deel}>
            <NavLink to={`/toewijzingen/${id}${deel}${met ? `?met=${met}` : ''}`} end>
              {naam}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
