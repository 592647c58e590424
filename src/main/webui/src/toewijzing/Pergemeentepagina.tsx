import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { useAdresfilter } from '../deel/adresfilter';
import { Laden } from '../deel/Laden';
import { Heading2, Heading3, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Deelsgewijs } from './Deelsgewijs';
import { Toewijzingkader } from './Toewijzingkader';
import { usePerGemeente } from './useToewijzingen';
import { bevat } from './woorden';
import { Zoekveld } from './Zoekveld';

type PerGemeente = Schema<'Toewijzingsgemeente'>;

/** What a proposal means for each gemeente: what it brings in, and whom it would help. */
export function Pergemeentepagina() {
  const { t } = useTranslation('toewijzing');
  return (
    <Toewijzingkader venster={t('een.perGemeente')}>
      {({ toewijzing }) => (
        <section>
          <Heading2>{t('een.perGemeente')}</Heading2>
          <Gemeenten id={toewijzing.id} />
        </section>
      )}
    </Toewijzingkader>
  );
}

function Gemeenten({ id }: { id: string }) {
  const { t } = useTranslation('toewijzing');
  const zoek = useAdresfilter().van('zoek');
  return (
    <Laden vraag={usePerGemeente(id)}>
      {(gemeenten) => {
        const gezocht = gemeenten.filter(({ gemeente }) => bevat([gemeente.naam], zoek));
        return (
          <>
            <Zoekveld label={t('zoek.gemeente')} gevonden={t('zoek.gemeenten', { count: gezocht.length })} />
            <Deelsgewijs key={zoek} items={gezocht}>
              {(deel) => (
                <ul className="smk-kaarten">
                  {deel.map((ene) => (
                    <Kaart key={ene.gemeente.code} id={id} ene={ene} />
                  ))}
                </ul>
              )}
            </Deelsgewijs>
          </>
        );
      }}
    </Laden>
  );
}

function Kaart({ ene: { gemeente, brengtIn, reviewt } }: { id: string; ene: PerGemeente }) {
  const { t } = useTranslation('toewijzing');
  return (
    <li className="smk-kaart">
      <Heading3>{gemeente.naam}</Heading3>
      {brengtIn.length > 0 ? (
        <>
          <Paragraph>{t('gemeente.brengtIn')}</Paragraph>
          <UnorderedList>
            {brengtIn.map(({ peerreview, titel }) => (
              <UnorderedListItem key={peerreview} lang="nl">
                {titel}
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </>
      ) : null}
      {reviewt.length > 0 ? (
        <>
          <Paragraph>{t('gemeente.reviewt')}</Paragraph>
          <UnorderedList>
            {reviewt.map(({ peerreview, gastheer, titel, herkomst }) => (
              <UnorderedListItem key={peerreview}>
                {gastheer.naam}: <span lang="nl">{titel}</span> ({t(`herkomst.${herkomst}`).toLowerCase()})
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </>
      ) : (
        <Paragraph>{t('gemeente.reviewtNiet')}</Paragraph>
      )}
    </li>
  );
}
