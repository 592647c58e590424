import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { Laden } from '../deel/Laden';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Pagina } from '../deel/Pagina';
import { Agendaadres } from './Agendaadres';
import { useAgendaadres } from './useAgendaadres';
import './agenda.css';

/** One's sessions and dates in the calendar one uses anyway. */
export function Agendapagina() {
  const { t } = useTranslation('agenda');
  const ik = useIngelogd();
  return (
    <Pagina titel={t('titel')} inleiding={t('inleiding')}>
      <UnorderedList>
        {(['wat', 'watNiet', 'rechten'] as const).map((regel) => (
          <UnorderedListItem key={regel}>{t(regel)}</UnorderedListItem>
        ))}
      </UnorderedList>
      {ik.gemeente ? <Adres /> : <Paragraph>{t('ndsd')}</Paragraph>}
      <Heading2>{t('eenmalig.kop')}</Heading2>
      <Paragraph>{t('eenmalig.uitleg')}</Paragraph>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href="/api/v1/ik/agenda.ics" download="agenda.ics">
          {t('eenmalig.haalOp')}
        </a>
      </p>
    </Pagina>
  );
}

function Adres() {
  const vraag = useAgendaadres();
  return <Laden vraag={vraag}>{(gelezen) => <Agendaadres gelezen={gelezen} />}</Laden>;
}
