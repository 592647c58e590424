import { useTranslation } from 'react-i18next';
import { datum } from '../deel/datum';
import { Lijst } from '../deel/lijst';
import { Heading2, Paragraph } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { type Aanmelding, useAanmeldingen } from './useAanmeldingen';

/** What gemeenten handed in: first what waits, then what was answered. */
export function Aanmeldingenpagina() {
  const { t } = useTranslation('aanmelding');
  const aanmeldingen = useAanmeldingen();
  return (
    <Pagina titel={t('lijst.titel')} inleiding={t('lijst.inleiding')}>
      <Lijst lijst={aanmeldingen} leeg={<Paragraph>{t('lijst.leeg')}</Paragraph>}>
        {(items) => {
          const opDatum = items.toSorted((een, twee) => een.ingediendOp.localeCompare(twee.ingediendOp));
          const wacht = opDatum.filter(({ status }) => status === 'INGEDIEND');
          const rest = opDatum.filter(({ status }) => status !== 'INGEDIEND').reverse();
          return (
            <>
              <Heading2>{t('lijst.wacht')}</Heading2>
              {wacht.length > 0 ? <Kaarten items={wacht} /> : null}
              {wacht.length === 0 ? (
                <Paragraph>{t(aanmeldingen.hasNextPage ? 'lijst.nietsNieuws' : 'lijst.nietsWacht')}</Paragraph>
              ) : null}
              {rest.length > 0 ? (
                <>
                  <Heading2>{t('lijst.beantwoord')}</Heading2>
                  <Kaarten items={rest} />
                </>
              ) : null}
            </>
          );
        }}
      </Lijst>
    </Pagina>
  );
}

function Kaarten({ items }: { items: Aanmelding[] }) {
  const { t } = useTranslation('aanmelding');
  return (
    <ul className="smk-kaarten">
      {items.map(({ id, titel, gemeente, status, ingediendOp }) => (
        <li key={id} className="smk-kaart">
          <Schakel to={`/aanmeldingen/${id}`} className="smk-kaart__titel" lang="nl">
            {titel}
          </Schakel>
          <Paragraph small>
            <Status>{t(`status.${status}`)}</Status>{' '}
            {t('lijst.regel', { gemeente: gemeente.naam, datum: datum(ingediendOp) })}
          </Paragraph>
        </li>
      ))}
    </ul>
  );
}
