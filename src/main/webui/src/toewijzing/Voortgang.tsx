import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Paragraph } from '../deel/nlds';
import { duur, hoogstensVan } from './woorden';

/** Said aloud no more often than this, in seconds: on the screen it is there every moment. */
const STILTE = 20;

/** How far a computation is: how long it takes, and how far the best so far is from the best there can be. */
export function Voortgang({ voortgang }: { voortgang: Schema<'Matchvoortgang'> | undefined }) {
  const { t } = useTranslation('toewijzing');
  const seconden = voortgang?.verstrekenSeconden ?? 0;
  const hoogstens = voortgang && hoogstensVan(voortgang);
  const stand = [
    seconden > 0 ? t('voortgang.bezig', { duur: duur(seconden) }) : t('voortgang.begint'),
    hoogstens === undefined ? t('voortgang.zoekt') : t('voortgang.hoogstens', { hoogstens }),
  ].join(' ');
  const keer = Math.floor(seconden / STILTE);
  const [gezegd, zeg] = useState({ keer, stand });
  if (keer !== gezegd.keer) zeg({ keer, stand });
  return (
    <div className="smk-vlak">
      <Paragraph>{stand}</Paragraph>
      <Paragraph small>{t('voortgang.wacht')}</Paragraph>
      <p className="smk-hoorbaar" role="status">
        {gezegd.stand}
      </p>
    </div>
  );
}
