import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { Heading2, Paragraph } from '../deel/nlds';
import { Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow } from '../deel/nldsTabel';
import { Pagina } from '../deel/Pagina';

interface Demomens {
  gebruikersnaam: string;
  naam: string;
  functie: string;
  waarvan: string;
  /** What waits for them in the demo story; empty for most. */
  nu: string;
}

/** What this is, for whoever is not logged in. */
export function Welkom() {
  const { t } = useTranslation('app');
  const { search } = useLocation();
  const ga = useNavigate();
  useEffect(() => {
    // what the login service adds on the way back from logging out
    if (search) void ga('/', { replace: true });
  }, [search, ga]);
  return (
    <Pagina titel={t('welkom.titel')} inleiding={t('welkom.inleiding')}>
      <Paragraph>{t('welkom.uitleg')}</Paragraph>
      <p>
        <a className="smk-knopschakel utrecht-button-link utrecht-button-link--primary-action" href="/inloggen">
          {t('welkom.inloggen')}
        </a>
      </p>
      <Demomensen />
    </Pagina>
  );
}

/** Only where the demo people exist: on a developer's machine. */
function Demomensen() {
  const { t } = useTranslation('app');
  const { data: mensen } = useQuery({
    queryKey: ['demo-mensen'],
    queryFn: async () => {
      const antwoord = await fetch('/demo-mensen');
      return antwoord.status === 200 ? ((await antwoord.json()) as Demomens[]) : [];
    },
  });
  if (!mensen || mensen.length === 0) return null;
  return (
    <section className="smk-breed">
      <Heading2 id="demo">{t('demo.kop')}</Heading2>
      <Paragraph>{t('demo.uitleg')}</Paragraph>
      <div className="smk-tabelvak" role="region" aria-labelledby="demo" tabIndex={0}>
        <Table>
          <TableHeader>
            <TableRow>
              <TableHeaderCell scope="col">{t('demo.gebruikersnaam')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('demo.naam')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('demo.functie')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('demo.van')}</TableHeaderCell>
              <TableHeaderCell scope="col">{t('demo.nu')}</TableHeaderCell>
            </TableRow>
          </TableHeader>
          <TableBody>
            {mensen.map((mens) => (
              <TableRow key={mens.gebruikersnaam}>
                <TableCell>
                  <code>{mens.gebruikersnaam}</code>
                </TableCell>
                <TableCell>{mens.naam}</TableCell>
                <TableCell>{mens.functie}</TableCell>
                <TableCell>{mens.waarvan}</TableCell>
                <TableCell lang="nl">{mens.nu}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
