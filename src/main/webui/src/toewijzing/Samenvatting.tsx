import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Paragraph } from '../deel/nlds';
import { duur } from './woorden';

/** What the whole came to, in words; each number is of the whole. */
export function Samenvatting({ uitkomst }: { uitkomst: Schema<'Matchuitkomst'> }) {
  const { t } = useTranslation('toewijzing');
  const { aantalCasussen, aantalPlaatsen, aantalNieuw, aantalOpen, optimaal, afstand, duurSeconden } = uitkomst;
  return (
    <>
      <Paragraph>
        {t('samenvatting.casussen', { count: aantalCasussen })} {t('samenvatting.plaatsen', { count: aantalPlaatsen })}{' '}
        {t('samenvatting.nieuw', { count: aantalNieuw })} {t('samenvatting.open', { count: aantalOpen })}
      </Paragraph>
      <Paragraph>
        {optimaal ? t('samenvatting.optimaal') : t('samenvatting.afstand', { afstand })}{' '}
        {t('samenvatting.duur', { duur: duur(duurSeconden) })}
      </Paragraph>
    </>
  );
}
