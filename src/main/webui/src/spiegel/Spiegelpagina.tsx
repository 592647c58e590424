import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useIngelogd } from '../app/sessie';
import type { MetVersie } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Delen } from './Delen';
import { Spiegeltekst } from './Spiegeltekst';
import { type Spiegel, useSpiegel } from './useSpiegels';
import { Voornemens } from './Voornemens';

/** One spiegel: the advice that it came from, what it means at home, who reads it, and what we mean to do about it. */
export function Spiegelpagina() {
  const { id = '' } = useParams();
  const spiegel = useSpiegel(id);
  return <Laden vraag={spiegel}>{(gelezen) => <Inhoud key={id} spiegel={gelezen} />}</Laden>;
}

function Inhoud({ spiegel }: { spiegel: MetVersie<Spiegel> }) {
  const { t } = useTranslation('spiegel');
  const ik = useIngelogd();
  const { gastheer, casusTitel, schrijver, eigenAdvies, opgesteldOp } = spiegel.inhoud;
  const eigen = schrijver.id === ik.id;
  return (
    <Pagina
      titel={t('een.titel', { gastheer: gastheer.naam })}
      boven={<Schakel to="/spiegels">{t('een.terug')}</Schakel>}
      inleiding={<span lang="nl">{casusTitel}</span>}
    >
      <Paragraph small>{t('lijst.door', { naam: schrijver.naam, op: datum(opgesteldOp) })}</Paragraph>
      <Heading2>{t('een.advies')}</Heading2>
      {eigenAdvies ? (
        <blockquote className="smk-citaat" lang="nl">
          {eigenAdvies}
        </blockquote>
      ) : (
        <Paragraph>{t('een.geenAdvies')}</Paragraph>
      )}
      <Spiegeltekst spiegel={spiegel} eigen={eigen} />
      <Delen spiegel={spiegel} eigen={eigen} />
      <Voornemens spiegel={spiegel.inhoud} />
    </Pagina>
  );
}
