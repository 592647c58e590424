import { useTranslation } from 'react-i18next';
import { precies } from '../deel/datum';
import { useAdresfilter } from '../deel/adresfilter';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph } from '../deel/nlds';
import { Keuzeveld } from '../deel/Velden';
import { type Kaderinhoud, Toewijzingkader } from './Toewijzingkader';
import { type Toewijzing, useVergelijkbare, useVerschil } from './useToewijzingen';
import { Verschillen } from './Verschillen';

/** A proposal beside another: which peers change, and why. */
export function Verschilpagina() {
  const { t } = useTranslation('toewijzing');
  return <Toewijzingkader venster={t('een.vergelijk')}>{(inhoud) => <Vergelijken {...inhoud} />}</Toewijzingkader>;
}

function Vergelijken(inhoud: Kaderinhoud) {
  const { t } = useTranslation('toewijzing');
  return (
    <section>
      <Heading2>{t('een.vergelijk')}</Heading2>
      <Laden vraag={useVergelijkbare(inhoud.seizoen)}>
        {(alle) => <Vergelijking {...inhoud} andere={alle.filter(({ id }) => id !== inhoud.toewijzing.id)} />}
      </Laden>
    </section>
  );
}

function Vergelijking({ toewijzing, andere }: Kaderinhoud & { andere: Toewijzing[] }) {
  const { t } = useTranslation('toewijzing');
  const filter = useAdresfilter();
  const gekozen = filter.van('met');
  const ouder = andere.find(({ gestartOp }) => gestartOp < toewijzing.gestartOp) ?? andere[0];
  const met = andere.find(({ id }) => id === gekozen) ?? ouder;
  const verschil = useVerschil(toewijzing.id, met?.id ?? '');
  if (!met) return <Paragraph>{t('verschil.geenAnder')}</Paragraph>;
  return (
    <>
      <Keuzeveld
        label={t('verschil.met')}
        waarde={met.id}
        zet={(ander) => filter.zet('met', ander)}
        keuzes={andere.map(({ id, gestartOp, status }) => [
          id,
          t('verschil.keuze', { op: precies(gestartOp), status: t(`status.${status}`).toLowerCase() }),
        ])}
      />
      <Laden vraag={verschil}>
        {(verschillen) => (
          <>
            <Paragraph role="status">{t('verschil.aantal', { count: verschillen.length })}</Paragraph>
            <Verschillen key={met.id} verschillen={verschillen} />
          </>
        )}
      </Laden>
    </>
  );
}
