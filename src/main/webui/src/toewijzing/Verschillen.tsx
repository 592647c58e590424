import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Heading3, Paragraph } from '../deel/nlds';
import { Deelsgewijs } from './Deelsgewijs';
import { Redenen } from './Redenen';
import './toewijzing.css';

type Verschil = Schema<'Toewijzingsverschil'>;

/** Where two proposals choose otherwise, and why; neither is the better one. */
export function Verschillen({ verschillen }: { verschillen: readonly Verschil[] }) {
  return (
    <Deelsgewijs items={verschillen}>
      {(deel) => (
        <ul className="smk-kaarten">
          {deel.map((verschil) => (
            <li key={verschil.peerreview} className="smk-kaart">
              <Heading3>
                {verschil.gastheer.naam}: <span lang="nl">{verschil.titel}</span>
              </Heading3>
              <Teamverschil verschil={verschil} />
            </li>
          ))}
        </ul>
      )}
    </Deelsgewijs>
  );
}

/** How the team of one casus changes. */
export function Teamverschil({ verschil: { erbij, eruit } }: { verschil: Pick<Verschil, 'erbij' | 'eruit'> }) {
  const { t } = useTranslation('toewijzing');
  const groepen = [
    ['erbij', erbij],
    ['eruit', eruit],
  ] as const;
  return (
    <div className="smk-toewijzing-naast">
      {groepen.map(([hoe, wijzigingen]) =>
        wijzigingen.length > 0 ? (
          <div key={hoe}>
            <Paragraph small className="smk-zacht">
              {t(`verschil.${hoe}`)}
            </Paragraph>
            <ul className="smk-toewijzing-plaatsen">
              {wijzigingen.map(({ gemeente, redenen }) => (
                <li key={gemeente.code}>
                  <strong>{gemeente.naam}</strong>
                  {redenen.length > 0 ? (
                    <details className="smk-uitklap">
                      <summary>{t('verschil.waarom', { naam: gemeente.naam })}</summary>
                      <Redenen redenen={redenen} />
                    </details>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        ) : null,
      )}
    </div>
  );
}
