import { useTranslation } from 'react-i18next';
import { Heading2, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Table, TableBody, TableCaption, TableCell, TableHeader, TableHeaderCell, TableRow } from '../deel/nldsTabel';
import { Pagina } from '../deel/Pagina';
import { CRITERIA } from './wcag';

const BEKEND = ['schermlezer', 'pdf', 'inloggen'] as const;

/** The conformance report, criterion by criterion, with what is not known yet. */
export function Toegankelijkheid() {
  const { t, i18n } = useTranslation('uitleg');
  const taal = i18n.language === 'en' ? 'en' : 'nl';
  return (
    <Pagina titel={t('toegankelijk.titel')} inleiding={t('toegankelijk.inleiding')}>
      <Heading2>{t('toegankelijk.bekend')}</Heading2>
      <UnorderedList>
        {BEKEND.map((punt) => (
          <UnorderedListItem key={punt}>{t(`toegankelijk.punt.${punt}`)}</UnorderedListItem>
        ))}
      </UnorderedList>
      <Heading2>{t('toegankelijk.melden')}</Heading2>
      <Paragraph>{t('toegankelijk.meldenUitleg')}</Paragraph>
      <Heading2 id="criteria">{t('toegankelijk.criteria')}</Heading2>
      <Paragraph>{t('toegankelijk.criteriaUitleg')}</Paragraph>
      <div className="smk-tabelvak" role="region" aria-labelledby="criteria" tabIndex={0}>
        <Table>
          <TableCaption>{t('toegankelijk.tabel')}</TableCaption>
          <TableHeader>
            <TableRow>
              <TableHeaderCell scope="col">{t('toegankelijk.criterium')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('toegankelijk.niveau')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('toegankelijk.hoe')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {CRITERIA.map((criterium) => (
              <TableRow key={criterium.nummer}>
                <TableHeaderCell scope="row">
                  {criterium.nummer} {criterium[taal]}
                </TableHeaderCell>
                <TableCell>{criterium.niveau}</TableCell>
                <TableCell>{criterium.wijze.map((wijze) => t(`toegankelijk.wijze.${wijze}`)).join(' ')}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </Pagina>
  );
}
