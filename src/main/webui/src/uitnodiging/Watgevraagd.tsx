import './uitnodiging.css';
import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { isVoorbij, type Uitnodiging } from './useUitnodigingen';

/** What an invitation asks: of whom, how much time, by when, with whom. */
export function Watgevraagd({ uitnodiging, aanOns }: { uitnodiging: Uitnodiging; aanOns: boolean }) {
  const { t } = useTranslation('uitnodiging');
  const { naam } = useTaxonomie();
  const voorbij = isVoorbij(uitnodiging);
  const { niveaus, themas, tijdsbeslag, begeleider, bijdrageUiterlijkOp, deelnemers, gastheer } = uitnodiging;
  const schrijftTot = laatsteSchrijfmoment(uitnodiging);
  return (
    <section>
      <Heading2>
        {t(aanOns ? (voorbij ? 'vraagt.kopWas' : 'vraagt.kop') : voorbij ? 'vraagt.kopAanWas' : 'vraagt.kopAan')}
      </Heading2>
      <dl className="smk-uitnodiging-feiten">
        <dt>{t('vraagt.wie')}</dt>
        <dd>
          {niveaus.length === 0 ? t('vraagt.elkNiveau') : niveaus.map((niveau) => naam('niveaus', niveau)).join(', ')}
        </dd>
        <dt>{t('vraagt.tijd')}</dt>
        <dd>{tijdsbeslag}</dd>
        <dt>{t('vraagt.bijdrage')}</dt>
        <dd>
          {datum(bijdrageUiterlijkOp)}
          {!voorbij && schrijftTot > bijdrageUiterlijkOp ? (
            <Paragraph small>
              {t('vraagt.langer', { naam: uitnodiging.gemeente.naam, datum: datum(schrijftTot) })}
            </Paragraph>
          ) : null}
        </dd>
        <dt>{t('vraagt.begeleider')}</dt>
        <dd>
          {begeleider
            ? t('vraagt.begeleiderVan', { naam: begeleider.naam, van: begeleider.gemeente?.naam ?? 'NDSD' })
            : t('vraagt.geenBegeleider', { naam: gastheer.naam })}
        </dd>
        <dt>{t('vraagt.themas')}</dt>
        <dd>{themas.map((thema) => naam('themas', thema)).join(', ')}</dd>
      </dl>
      {deelnemers.length > 0 ? (
        <>
          <Heading2>
            {t(voorbij ? 'deelnemers.kopWas' : 'deelnemers.kop', { naam: uitnodiging.gemeente.naam })}
          </Heading2>
          <UnorderedList>
            {deelnemers.map((deelnemer) => (
              <UnorderedListItem key={deelnemer.id}>
                {deelnemer.naam}, {naam('niveaus', deelnemer.niveau).toLowerCase()}
              </UnorderedListItem>
            ))}
          </UnorderedList>
        </>
      ) : aanOns && !voorbij ? (
        <Paragraph>{t('vraagt.alleenDit')}</Paragraph>
      ) : null}
    </section>
  );
}

/** In these the host writes, and its guests read along. */
const VAN_GASTHEER: readonly string[] = ['HERFORMULEREN', 'TERUGBLIK'];

/** The dates of rounds move after an invitation was sent; what was asked of the guests does not move along. */
function laatsteSchrijfmoment({ rondes }: Uitnodiging): string {
  const momenten = rondes
    .filter(({ soort }) => !VAN_GASTHEER.includes(soort))
    .map(({ deadlineOp }) => deadlineOp ?? '');
  return momenten.sort().pop() ?? '';
}
