import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Tekstveld } from '../deel/Velden';
import { type Tak, usePaginas } from './usePaginas';

/** Every page on one: the other way to where one wants to be, besides the menu. */
export function Paginas() {
  const { t } = useTranslation('uitleg');
  const [gezocht, zetGezocht] = useState('');
  const takken = gevonden(usePaginas(), gezocht.trim().toLowerCase());
  const aantal = takken.reduce((som, { paginas }) => som + paginas.length, 0);
  return (
    <Pagina titel={t('paginas.titel')} inleiding={t('paginas.inleiding')}>
      <Tekstveld
        label={t('paginas.zoek')}
        verplicht={false}
        uitleg={t('paginas.zoekUitleg')}
        waarde={gezocht}
        zet={zetGezocht}
      />
      <Paragraph role="status">{gezocht.trim() ? t('paginas.gevonden', { count: aantal }) : ''}</Paragraph>
      <div className="smk-kolommen">
        {takken.map(({ naam, taal, paginas }) => (
          <section key={paginas[0]?.naar}>
            <Heading2 className="smk-kop-klein" lang={taal}>
              {naam}
            </Heading2>
            <ul className="smk-wegen">
              {paginas.map((pagina) => (
                <li key={pagina.naar}>
                  <Schakel to={pagina.naar} lang={pagina.taal}>
                    {pagina.naam}
                  </Schakel>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Pagina>
  );
}

/** Of each branch the pages that were looked for; all of it where its own name was. */
function gevonden(takken: readonly Tak[], gezocht: string): Tak[] {
  const bevat = (naam: string) => naam.toLowerCase().includes(gezocht);
  return takken
    .map((tak) => (bevat(tak.naam) ? tak : { ...tak, paginas: tak.paginas.filter(({ naam }) => bevat(naam)) }))
    .filter(({ paginas }) => paginas.length > 0);
}
