import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Paragraph } from '../deel/nlds';
import { Table, TableBody, TableCaption, TableCell, TableHeader, TableHeaderCell, TableRow } from '../deel/nldsTabel';
import { Keuzeveld } from '../deel/Velden';
import type { Uitslag } from './useInlezen';

const HELE_REGEL = '-';

/** Every fault by line, narrowed to a column or to one kind of fault: who mends a file does it column by column. */
export function Inleesfouten({ fouten, aantal }: { fouten: Uitslag['fouten']; aantal: number }) {
  const { t } = useTranslation('gemeente');
  const [kolom, zetKolom] = useState('');
  const [uitleg, zetUitleg] = useState('');
  const kolommen = [...new Set(fouten.map((fout) => fout.kolom ?? HELE_REGEL))];
  const uitleggen = [...new Set(fouten.map((fout) => fout.uitleg))];
  const naam = (code: string) => (code === HELE_REGEL ? t('inlezen.heleRegel') : code);
  const getoond = fouten.filter(
    (fout) => (!kolom || (fout.kolom ?? HELE_REGEL) === kolom) && (!uitleg || fout.uitleg === uitleg),
  );
  return (
    <>
      {fouten.length > 1 ? (
        <div className="smk-kolommen">
          <Keuzeveld
            label={t('inlezen.filterKolom')}
            waarde={kolom}
            zet={zetKolom}
            leeg={t('inlezen.elkeKolom')}
            keuzes={kolommen.map((code) => [code, naam(code)] as const)}
          />
          <Keuzeveld
            label={t('inlezen.filterFout')}
            waarde={uitleg}
            zet={zetUitleg}
            leeg={t('inlezen.elkeFout')}
            keuzes={uitleggen.map((zin) => [zin, zin] as const)}
          />
        </div>
      ) : null}
      <Paragraph role="status">
        {t('inlezen.getoond', { count: getoond.length })}
        {aantal > fouten.length ? ` ${t('inlezen.alleenEerste', { count: fouten.length })}` : ''}
      </Paragraph>
      <div className="smk-tabelvak" role="region" aria-label={t('inlezen.foutentabel')} tabIndex={0}>
        <Table>
          <TableCaption>{t('inlezen.foutentabel')}</TableCaption>
          <TableHeader>
            <TableRow>
              <TableHeaderCell scope="col">{t('inlezen.waar')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('inlezen.watErMisIs')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {getoond.map((fout, nummer) => (
              // the same may be wrong twice in one cell
              <TableRow key={`${nummer}-${fout.regel ?? 0}-${fout.kolom ?? ''}`}>
                <TableHeaderCell scope="row">
                  {fout.regel ? t('inlezen.regel', { regel: fout.regel }) : t('inlezen.heleBestand')}
                  {fout.kolom ? (
                    <>
                      , <code>{fout.kolom}</code>
                    </>
                  ) : null}
                </TableHeaderCell>
                <TableCell>{fout.uitleg}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  );
}
