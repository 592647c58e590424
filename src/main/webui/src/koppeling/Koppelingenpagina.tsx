import { useTranslation } from 'react-i18next';
import { heeftRol, useIngelogd } from '../app/sessie';
import { NietGevonden } from '../deel/NietGevonden';
import { Pagina } from '../deel/Pagina';
import { Gemeentemenu } from '../gemeente/Gemeentemenu';
import { Abonnementen } from './Abonnementen';
import { Tokens } from './Tokens';

/** The other systems of our gemeente, or of NDSD: which are told what, and which may ask. */
export function Koppelingenpagina() {
  const { t } = useTranslation('koppeling');
  const ik = useIngelogd();
  const abonnementen = heeftRol(ik, 'COORDINATOR', 'NDSD_MEDEWERKER');
  const tokens = heeftRol(ik, 'COORDINATOR', 'NDSD_BEHEERDER');
  if (!abonnementen && !tokens) return <NietGevonden />;
  const van = ik.gemeente?.naam ?? 'NDSD';
  return (
    <Pagina titel={t('titel')} boven={ik.gemeente ? <Gemeentemenu /> : undefined} inleiding={t('inleiding', { van })}>
      {abonnementen ? <Abonnementen /> : null}
      {tokens ? <Tokens /> : null}
    </Pagina>
  );
}
