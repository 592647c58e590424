import { useTranslation } from 'react-i18next';
import { Heading2, OrderedList, OrderedListItem, Paragraph } from '../deel/nlds';
import { Table, TableBody, TableCaption, TableCell, TableHeader, TableHeaderCell, TableRow } from '../deel/nldsTabel';
import { Pagina } from '../deel/Pagina';

const STAPPEN = ['casus', 'aanmelding', 'team', 'rondes', 'oogst', 'les', 'opvolging'] as const;
const TEKSTEN = [
  'casus',
  'titel',
  'vraag',
  'reflectie',
  'spiegel',
  'tip',
  'toestemming',
  'les',
  'voornemen',
  'verwerking',
] as const;

/** What the method is, and what becomes of what one writes. */
export function Methode() {
  const { t } = useTranslation('uitleg');
  return (
    <Pagina titel={t('methode.titel')} inleiding={t('methode.inleiding')}>
      <Heading2>{t('methode.stappen')}</Heading2>
      <OrderedList>
        {STAPPEN.map((stap) => (
          <OrderedListItem key={stap}>{t(`methode.stap.${stap}`)}</OrderedListItem>
        ))}
      </OrderedList>
      <Heading2>{t('methode.nooit')}</Heading2>
      <Paragraph>{t('methode.nooitUitleg')}</Paragraph>
      <Heading2 id="wie-leest">{t('methode.wieLeest')}</Heading2>
      <Paragraph>{t('methode.wieLeestUitleg')}</Paragraph>
      <div className="smk-tabelvak" role="region" aria-labelledby="wie-leest" tabIndex={0}>
        <Table>
          <TableCaption>{t('methode.tabel')}</TableCaption>
          <TableHeader>
            <TableRow>
              <TableHeaderCell scope="col">{t('methode.watUSchrijft')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('methode.wieHetLeest')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('methode.vanaf')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {TEKSTEN.map((tekst) => (
              <TableRow key={tekst}>
                <TableHeaderCell scope="row">{t(`methode.tekst.${tekst}.wat`)}</TableHeaderCell>
                <TableCell>{t(`methode.tekst.${tekst}.wie`)}</TableCell>
                <TableCell>{t(`methode.tekst.${tekst}.vanaf`)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
      <Heading2>{t('methode.privacy')}</Heading2>
      <Paragraph>{t('methode.privacyUitleg')}</Paragraph>
    </Pagina>
  );
}
