import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { Dialoog } from '../deel/Dialoog';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { useTaxonomie } from '../deel/taxonomie';
import { Keuzeveld } from '../deel/Velden';
import { GROOTTEKLASSEN, PROVINCIES } from '../gemeente/useGemeenten';
import { Uitnodigen } from './Uitnodigen';
import { type Filter, type Gemeente, useGemeenten, useWaaromniet, type Waaromniet } from './useGemeenten';
import type { Peerreview } from './useReviews';

interface Eigenschappen {
  review: Peerreview;
  uitnodigingen: readonly Schema<'Uitnodiging'>[];
}

/** The directory of gemeenten, to choose from whom to ask; of whom cannot be asked it says why, as far as one may know. */
export function Gemeentekeuze({ review, uitnodigingen }: Eigenschappen) {
  const { t } = useTranslation('review');
  const [filter, zetFilter] = useState<Filter>({ provincie: '', grootteklasse: '' });
  const [gekozen, kies] = useState<Gemeente>();
  const [geweigerd, zetGeweigerd] = useState<readonly string[]>([]);
  const kop = useRef<HTMLHeadingElement>(null);
  const lijst = useGemeenten(filter);
  const waaromniet = useWaaromniet(review, uitnodigingen);

  return (
    <section>
      <Heading2 ref={kop} tabIndex={-1}>
        {t('kiezen.kop')}
      </Heading2>
      <Paragraph>{t('kiezen.uitleg')}</Paragraph>
      <div className="smk-review-filters">
        <Keuzeveld
          label={t('kiezen.provincie')}
          waarde={filter.provincie}
          leeg={t('kiezen.elkeProvincie')}
          zet={(provincie) => zetFilter({ ...filter, provincie })}
          keuzes={PROVINCIES.map((provincie) => [provincie, provincie] as const)}
        />
        <Keuzeveld
          label={t('kiezen.grootte')}
          waarde={filter.grootteklasse}
          leeg={t('kiezen.elkeGrootte')}
          zet={(grootteklasse) => zetFilter({ ...filter, grootteklasse })}
          keuzes={GROOTTEKLASSEN.map((grootte) => [grootte, t(`grootte.${grootte}`)] as const)}
        />
      </div>
      <Lijst lijst={lijst} leeg={<Paragraph>{t('kiezen.leeg')}</Paragraph>}>
        {(gemeenten) => (
          <ul className="smk-kaarten smk-review-gemeenten">
            {gemeenten.map((gemeente) => (
              <Kaart
                key={gemeente.code}
                gemeente={gemeente}
                niet={waaromniet(gemeente)}
                geweigerd={geweigerd.includes(gemeente.code)}
                nodigUit={() => kies(gemeente)}
              />
            ))}
          </ul>
        )}
      </Lijst>
      <Dialoog
        titel={t('nodig.titel', { naam: gekozen?.naam ?? '' })}
        open={gekozen !== undefined}
        sluit={() => kies(undefined)}
      >
        {gekozen ? (
          <Uitnodigen
            review={review}
            gemeente={gekozen}
            weiger={() => zetGeweigerd([...geweigerd, gekozen.code])}
            annuleer={() => kies(undefined)}
            klaar={() => {
              kies(undefined);
              focusOp(kop);
            }}
          />
        ) : null}
      </Dialoog>
    </section>
  );
}

interface Kaarteigenschappen {
  gemeente: Gemeente;
  niet: Waaromniet;
  geweigerd: boolean;
  nodigUit: () => void;
}

function Kaart({ gemeente, niet, geweigerd, nodigUit }: Kaarteigenschappen) {
  const { t } = useTranslation('review');
  const { naam } = useTaxonomie();
  const themas = gemeente.themas.map((thema) => naam('themas', thema)).join(', ');
  const niveaus = gemeente.niveaus.map((niveau) => naam('niveaus', niveau).toLowerCase()).join(', ');
  return (
    <li className="smk-kaart">
      <Heading3>{gemeente.naam}</Heading3>
      <Paragraph>
        {gemeente.provincie}, {t(`grootte.${gemeente.grootteklasse}`)}
      </Paragraph>
      <Paragraph small>
        {themas ? t('kiezen.themas', { themas }) : t('kiezen.geenThemas')}{' '}
        {niveaus ? t('kiezen.niveaus', { niveaus }) : null}
      </Paragraph>
      {niet ? (
        <Paragraph>{t(`kiezen.niet.${niet}`)}</Paragraph>
      ) : geweigerd ? (
        <Paragraph>{t('kiezen.niet.beschikbaar')}</Paragraph>
      ) : (
        <Button
          appearance="secondary-action-button"
          aria-label={`${t('kiezen.nodig')}: ${gemeente.naam}`}
          onClick={nodigUit}
        >
          {t('kiezen.nodig')}
        </Button>
      )}
    </li>
  );
}
