import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { type Spiegel, useSpiegels } from './useSpiegels';

/** What we advised others, and so ourselves. */
export function Spiegelspagina() {
  const { t } = useTranslation('spiegel');
  const spiegels = useSpiegels();
  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      <Lijst
        lijst={spiegels}
        leeg={
          <>
            <Heading2>{t('lijst.leeg.kop')}</Heading2>
            <Paragraph>{t('lijst.leeg.uitleg')}</Paragraph>
            <Schakel to="/methode">{t('lijst.leeg.methode')}</Schakel>
          </>
        }
      >
        {(items) => (
          <ul className="smk-kaarten">
            {items.map((spiegel) => (
              <Spiegelkaart key={spiegel.id} spiegel={spiegel} />
            ))}
          </ul>
        )}
      </Lijst>
    </Pagina>
  );
}

function Spiegelkaart({ spiegel }: { spiegel: Spiegel }) {
  const { t } = useTranslation('spiegel');
  return (
    <li className="smk-kaart">
      <Schakel to={`/spiegels/${spiegel.id}`} className="smk-kaart__titel">
        {spiegel.gastheer.naam}: <span lang="nl">{spiegel.casusTitel}</span>
      </Schakel>
      <p className="smk-tekst" lang="nl">
        {spiegel.tekst}
      </p>
      <Paragraph small>
        {t('lijst.door', { naam: spiegel.schrijver.naam, op: datum(spiegel.opgesteldOp) })}{' '}
        {spiegel.gedeeldOp ? t('lijst.gedeeld') : t('lijst.thuis')}
      </Paragraph>
    </li>
  );
}
