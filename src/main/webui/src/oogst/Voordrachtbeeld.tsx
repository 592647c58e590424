import { useTranslation } from 'react-i18next';
import { Heading2, Heading3, Paragraph } from '../deel/nlds';
import type { Tip } from './useOogst';
import type { Voordracht } from './Voordrachtvelden';

/** The copy as it was put forward, and what each gemeente answered, in words. */
export function Voordrachtbeeld({ tip, voordracht }: { tip: Tip; voordracht: Voordracht }) {
  const { t } = useTranslation('oogst');
  return (
    <>
      <Heading2 id="voordracht" tabIndex={-1}>
        {t('tippagina.voordracht')}
      </Heading2>
      <Paragraph>{t('tippagina.voordrachtUitleg')}</Paragraph>
      <div className="smk-vlak">
        <Heading3 lang="nl">{voordracht.titel}</Heading3>
        {(['inzicht', 'wanneerWel', 'wanneerNiet'] as const).map((veld) => (
          <div key={veld}>
            <p className="smk-oogst-veld__naam">{t(`tippagina.${veld}`)}</p>
            <p className="smk-tekst smk-oogst-tekst" lang="nl">
              {voordracht[veld]}
            </p>
          </div>
        ))}
        <Paragraph>{t(voordracht.naamTonen ? 'tippagina.naamWel' : 'tippagina.naamNiet')}</Paragraph>
      </div>
      {tip.toestemmingen && tip.toestemmingen.length > 0 ? (
        <>
          <Heading2>{t('tippagina.toestemmingen')}</Heading2>
          <Paragraph>{t('tippagina.toestemmingenUitleg')}</Paragraph>
          <ul>
            {tip.toestemmingen.map(({ gemeente, status }) => (
              <li key={gemeente.code}>{t(`tippagina.toestemming.${status}`, { gemeente: gemeente.naam })}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}
