import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, useLocation } from 'react-router';
import { Berichtlink } from '../bericht/Berichtlink';
import { Button } from '../deel/nlds';
import { navigatie } from './navigatie';
import type { Ik } from './sessie';
import { logUit } from './tabbladen';
import { Taalkeuze } from './Taalkeuze';

/** The product's name, the way around it, and who one is. On a phone the way around folds away. */
export function Kop({ ik }: { ik: Ik | undefined }) {
  const { t } = useTranslation('app');
  const id = useId();
  const { key } = useLocation();
  // open belongs to the page it was opened on: going somewhere folds it
  const [openOp, zetOpenOp] = useState<string>();
  const open = openOp === key;

  return (
    <header className="smk-kop">
      <div className="smk-kop__regel">
        <Link to="/" className="smk-merk">
          <img src="/merk.svg" alt="" width="32" height="32" />
          <span>Sturen met kwaliteit</span>
        </Link>
        {ik ? <Berichtlink /> : null}
        {ik ? (
          <Button
            className="smk-menuknop"
            appearance="subtle-button"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => zetOpenOp(open ? undefined : key)}
          >
            {t('menu')}
          </Button>
        ) : (
          <Taalkeuze bewaar={false} />
        )}
      </div>
      {ik ? (
        <div id={id} className={open ? 'smk-menu smk-menu--open' : 'smk-menu'}>
          <nav aria-label={t('hoofdmenu')}>
            <ul className="smk-nav">
              {navigatie(ik).map(({ naar, naam }) => (
                <li key={naar}>
                  <NavLink to={naar} end={naar === '/'}>
                    {t(naam)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="smk-wie">
            <NavLink to="/ik">
              {ik.naam}
              <span className="smk-wie__waar">{ik.gemeente?.naam ?? 'NDSD'}</span>
              <span className="smk-hoorbaar">{t('ik')}</span>
            </NavLink>
            <Taalkeuze bewaar />
            {ik.andereGemeenten ? (
              <a href="/inloggen/andere-gemeente" onClick={logUit}>
                {t('andereGemeente')}
              </a>
            ) : null}
            <a href="/uitloggen" onClick={logUit}>
              {t('uitloggen')}
            </a>
          </div>
        </div>
      ) : null}
    </header>
  );
}
