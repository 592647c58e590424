import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';
import { Table, TableBody, TableCaption, TableCell, TableHeader, TableHeaderCell, TableRow } from '../deel/nldsTabel';
import { type Inleessoort, KOLOMMEN, sjabloon } from './useInlezen';

/** What the columns of a file mean, and an empty one to begin with. */
export function Inleesuitleg({ soort }: { soort: Inleessoort }) {
  const { t } = useTranslation('gemeente');
  return (
    <>
      <details className="smk-uitklap">
        <summary>{t('inlezen.kolommen')}</summary>
        <p>{t('inlezen.vorm')}</p>
        <div className="smk-tabelvak" role="region" aria-label={t('inlezen.kolommen')} tabIndex={0}>
          <Table>
            <TableCaption className="smk-hoorbaar">{t('inlezen.kolommen')}</TableCaption>
            <TableHeader>
              <TableRow>
                <TableHeaderCell scope="col">{t('inlezen.kolom')}</TableHeaderCell>
                <TableHeaderCell scope="col">{t('inlezen.betekenis')}</TableHeaderCell>
                <TableHeaderCell scope="col">{t('inlezen.voorbeeld')}</TableHeaderCell>
              </TableRow>
            </TableHeader>
            <TableBody>
              {KOLOMMEN[soort].map(([kolom, voorbeeld]) => (
                <TableRow key={kolom}>
                  <TableHeaderCell scope="row">
                    <code>{kolom}</code>
                  </TableHeaderCell>
                  <TableCell>{t(`inlezen.kolomUitleg.${kolom}`)}</TableCell>
                  <TableCell>
                    <code>{voorbeeld}</code>
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
      </details>
      <p>
        <Button
          appearance="secondary-action-button"
          onClick={() => download(sjabloon(soort), `${soort}.csv`)}
          type="button"
        >
          {t('inlezen.sjabloon')}
        </Button>
      </p>
    </>
  );
}

function download(inhoud: Blob, naam: string) {
  const adres = URL.createObjectURL(inhoud);
  const schakel = document.createElement('a');
  schakel.href = adres;
  schakel.download = naam;
  schakel.click();
  URL.revokeObjectURL(adres);
}
