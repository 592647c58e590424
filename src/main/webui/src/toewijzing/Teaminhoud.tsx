import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import type { Keuzebord } from './keuzes';
import { Keuzeknoppen } from './Keuzeknoppen';
import { Redenen } from './Redenen';
import type { Team } from './useToewijzingen';
import { Waaromniet } from './Waaromniet';
import './toewijzing.css';

interface Eigenschappen {
  toewijzing: string;
  team: Team;
  /** Left out where nothing can be chosen any more. */
  bord: Keuzebord | undefined;
}

/** Who is proposed for one casus and why, what speaks for and against the team, and what it misses. */
export function Teaminhoud({ toewijzing, team, bord }: Eigenschappen) {
  const { t } = useTranslation('toewijzing');
  return (
    <>
      {team.plaatsen.length > 0 ? (
        <ul className="smk-toewijzing-plaatsen">
          {team.plaatsen.map((plaats) => (
            <Plaats key={plaats.gemeente.code} plaats={plaats} peerreview={team.peerreview} bord={bord} />
          ))}
        </ul>
      ) : (
        <Paragraph>{t('team.niemand')}</Paragraph>
      )}
      {team.gemis ? <Gemis gemis={team.gemis} /> : null}
      {team.redenen.length > 0 ? (
        <details className="smk-uitklap">
          <summary>{t('team.alsGeheel')}</summary>
          <Redenen redenen={team.redenen} />
        </details>
      ) : null}
      <Waaromniet toewijzing={toewijzing} team={team} bord={bord} />
    </>
  );
}

interface Plaatseigenschappen {
  plaats: Schema<'VoorgesteldePeer'>;
  peerreview: string;
  bord: Keuzebord | undefined;
}

function Plaats({ plaats, peerreview, bord }: Plaatseigenschappen) {
  const { t } = useTranslation('toewijzing');
  const { gemeente, herkomst, redenen, alternatief } = plaats;
  return (
    <li>
      <strong>{gemeente.naam}</strong> <Status>{t(`herkomst.${herkomst}`)}</Status>
      {redenen.length > 0 || alternatief || herkomst !== 'BEZET' ? (
        <details className="smk-uitklap">
          <summary>{t('team.waarom', { naam: gemeente.naam })}</summary>
          <Redenen redenen={redenen} />
          {alternatief ? <Paragraph>{alternatief.zin}</Paragraph> : null}
          {bord && herkomst !== 'BEZET' ? <Keuzeknoppen {...{ bord, peerreview, gemeente }} /> : null}
        </details>
      ) : null}
    </li>
  );
}

/** What is missing, and which one thing would help: said as it is, for it may be asked for. */
function Gemis({ gemis: { zin, uitwegen } }: { gemis: Schema<'Matchgemis'> }) {
  const { t } = useTranslation('toewijzing');
  return (
    <div className="smk-vlak">
      <Paragraph>
        <strong>{t('gemis.kop')}</strong> {zin}
      </Paragraph>
      {uitwegen.length > 0 ? (
        <>
          <Paragraph>{t('gemis.uitweg')}</Paragraph>
          <UnorderedList>
            {uitwegen.map((uitweg) => (
              <UnorderedListItem key={uitweg.regel + uitweg.zin}>
                <strong>{uitweg.gemeenten.map(({ naam }) => naam).join(', ')}.</strong> {uitweg.zin}{' '}
                {uitweg.regel === 'BELANGENCONFLICT' ? (
                  <Schakel to="/belangenconflicten">{t('gemis.naarConflicten')}</Schakel>
                ) : null}
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </>
      ) : (
        <Paragraph>{t('gemis.geenUitweg')}</Paragraph>
      )}
    </div>
  );
}
