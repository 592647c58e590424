import { useTranslation } from 'react-i18next';
import { overHoelang, tijdstip } from '../deel/datum';
import type { Aandeel, Ronde } from './useSchrijven';

/** A ronde in words: who writes, when one reads the others, and by when. */
export function useRondewoorden() {
  const { t } = useTranslation('schrijven');
  return {
    wie: (ronde: Ronde): string => {
      if (ronde.status === 'OVERGESLAGEN') return '';
      return ronde.schrijvers.length === 2 ? t('schrijft.BEIDE') : t(`schrijft.${ronde.schrijvers[0] ?? 'NIEMAND'}`);
    },

    /** For a writer another moment than for who only reads. */
    lezen: (ronde: Ronde, aandeel: Aandeel | undefined, ingediend = false): string => {
      if (ronde.status === 'OVERGESLAGEN') return t('leest.OVERGESLAGEN');
      if (ronde.status === 'GESLOTEN') return t('leest.GESLOTEN');
      if (ronde.onthulling === 'NA_EIGEN_INZENDING') {
        if (ingediend) return t('leest.NA_EIGEN_INZENDING_INGEDIEND');
        return aandeel ? t('leest.NA_EIGEN_INZENDING_SCHRIJVER') : t('leest.NA_EIGEN_INZENDING_LEZER');
      }
      return t(`leest.${ronde.onthulling}`);
    },

    wanneer: (ronde: Ronde): string => {
      if (ronde.status === 'GESLOTEN' && ronde.geslotenOp) {
        return t('wanneer.GESLOTEN', { op: tijdstip(ronde.geslotenOp) });
      }
      if (ronde.status === 'OPEN' && ronde.deadlineOp) {
        return t('wanneer.OPEN', { op: tijdstip(ronde.deadlineOp), over: overHoelang(ronde.deadlineOp) });
      }
      if (ronde.status === 'GEPLAND' && ronde.opentOp) return t('wanneer.GEPLAND', { op: tijdstip(ronde.opentOp) });
      if (ronde.status === 'GEPLAND') return t('wanneer.ONGEPLAND');
      return '';
    },
  };
}
