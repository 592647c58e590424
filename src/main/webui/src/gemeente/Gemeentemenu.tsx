import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { heeftRol, useIngelogd } from '../app/sessie';

/** The pages of our own gemeente, each with its name; the lists that only a coordinator reads are not offered to others. */
export function useGemeentewegen(): (readonly [pad: string, naam: string])[] {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  if (!ik.gemeente) return [];
  return [
    [`/gemeenten/${ik.gemeente.code}`, t('menu.profiel')],
    ['/deelnemers', t('menu.deelnemers')],
    ...(heeftRol(ik, 'COORDINATOR')
      ? ([
          ['/belangenconflicten', t('menu.belangenconflicten')],
          ['/toestemmingen', t('menu.toestemmingen')],
          ['/verwerkingen', t('menu.verwerkingen')],
          ['/abonnementen', t('menu.systemen')],
          [`/gemeenten/${ik.gemeente.code}/thema-stijl`, t('menu.stijl')],
        ] as const)
      : []),
  ];
}

/** The way around in what is our own gemeente's. */
export function Gemeentemenu() {
  const { t } = useTranslation('gemeente');
  const ik = useIngelogd();
  const wegen = useGemeentewegen();
  if (!ik.gemeente) return null;
  return (
    <nav aria-label={t('menu.naam', { gemeente: ik.gemeente.naam })} className="smk-reviewmenu">
      <ul>
        {wegen.map(([naar, naam]) => (
          <li key={naar}>
            <NavLink to={naar} end>
              {naam}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
