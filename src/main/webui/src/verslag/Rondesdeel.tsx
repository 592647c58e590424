import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Heading4, Paragraph } from '../deel/nlds';
import { metGemeente } from '../deel/persoon';
import { useRondesMetReflecties, velden } from '../deel/reflecties';
import { useVragen } from './useVragen';

/** The rounds in their order, with what this reader may read of each. */
export function Rondesdeel({ review }: { review: string }) {
  const { t } = useTranslation('verslag');
  const rondes = useRondesMetReflecties(review);
  return (
    <section aria-labelledby="rondes">
      <Heading2 id="rondes">{t('rondes.kop')}</Heading2>
      <Laden vraag={rondes}>
        {(lijst) =>
          lijst.length === 0 ? (
            <Paragraph>{t('rondes.leeg')}</Paragraph>
          ) : (
            lijst.map(({ ronde, reflecties }) => (
              <section key={ronde.id}>
                <Heading3>{ronde.titel}</Heading3>
                <Paragraph small>{wanneer(ronde, t)}</Paragraph>
                <Vragen review={review} ronde={ronde} />
                {reflecties.map((reflectie) => (
                  <Reflectie key={reflectie.id} reflectie={reflectie} />
                ))}
              </section>
            ))
          )
        }
      </Laden>
    </section>
  );
}

function wanneer(
  ronde: Schema<'Ronde'>,
  t: (sleutel: 'rondes.GEPLAND', opties?: { van: string; tot: string }) => string,
) {
  return t(`rondes.${ronde.status}` as 'rondes.GEPLAND', {
    van: ronde.geopendOp ? datum(ronde.geopendOp) : '',
    tot: ronde.geslotenOp ? datum(ronde.geslotenOp) : '',
  });
}

function Vragen({ review, ronde }: { review: string; ronde: Schema<'Ronde'> }) {
  const { t } = useTranslation('verslag');
  const vragen = useVragen(review, ronde.id).data ?? [];
  return vragen.map((vraag) => (
    <div key={vraag.id} className="smk-verslag-stuk">
      <Heading4>{t('rondes.vraagVan', { van: metGemeente(vraag.steller) })}</Heading4>
      <p className="smk-tekst" lang="nl">
        {vraag.tekst}
      </p>
      {vraag.antwoord ? (
        <>
          <p className="smk-verslag-veld">{t('rondes.antwoord')}</p>
          <p className="smk-tekst" lang="nl">
            {vraag.antwoord}
          </p>
        </>
      ) : (
        <Paragraph small>{t(vraag.geparkeerd ? 'rondes.geparkeerd' : 'rondes.onbeantwoord')}</Paragraph>
      )}
    </div>
  ));
}

function Reflectie({ reflectie }: { reflectie: Schema<'Reflectie'> }) {
  const { t } = useTranslation('verslag');
  const { t: deel } = useTranslation('deel');
  return (
    <article className="smk-verslag-stuk">
      <Heading4>{metGemeente(reflectie.schrijver)}</Heading4>
      {reflectie.naOnthulling ? <Paragraph small>{t('rondes.naOnthulling')}</Paragraph> : null}
      {velden(reflectie).map(({ veld, tekst }) => (
        <div key={veld}>
          <p className="smk-verslag-veld">{deel(`reflectieveld.${veld}`)}</p>
          <p className="smk-tekst" lang="nl">
            {tekst}
          </p>
        </div>
      ))}
    </article>
  );
}
