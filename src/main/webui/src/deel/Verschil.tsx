import { diffWordsWithSpace } from 'diff';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Heading3, Paragraph } from './nlds';
import './verschil.css';

/** One text of two versions, under what it is called. */
export interface Tekstpaar {
  label: string;
  oud: string;
  nieuw: string;
}

/** What changed between two versions, text by text; what stayed the same is named and not repeated. */
export function Verschillen({ paren }: { paren: readonly Tekstpaar[] }) {
  const { t } = useTranslation('deel');
  const anders = paren.filter((paar) => paar.oud !== paar.nieuw);
  const gelijk = paren.filter((paar) => paar.oud === paar.nieuw).map((paar) => paar.label);
  if (anders.length === 0) return <Paragraph>{t('verschil.geen')}</Paragraph>;
  return (
    <>
      <Paragraph small>
        {t('verschil.uitleg')} <ins>{t('verschil.voorbeeldErbij')}</ins>, <del>{t('verschil.voorbeeldEruit')}</del>.
      </Paragraph>
      {anders.map((paar) => (
        <section key={paar.label} aria-label={paar.label}>
          <Heading3>{paar.label}</Heading3>
          <Verschil oud={paar.oud} nieuw={paar.nieuw} />
        </section>
      ))}
      {gelijk.length > 0 ? <Paragraph small>{t('verschil.gelijk', { velden: gelijk.join(', ') })}</Paragraph> : null}
    </>
  );
}

/** Words that came and words that went: marked for the eye by more than colour, and named for a screen reader. */
function Verschil({ oud, nieuw }: { oud: string; nieuw: string }) {
  const { t } = useTranslation('deel');
  return (
    <p className="smk-verschil" lang="nl">
      {wijzigingen(oud, nieuw).map(({ gelijk, eruit, erbij }, plaats) => (
        <Fragment key={plaats}>
          {eruit ? (
            <del>
              <span className="smk-voorgelezen">{t('verschil.eruit')} </span>
              {eruit}
              <span className="smk-voorgelezen"> {t('verschil.einde')}</span>
            </del>
          ) : null}
          {eruit && erbij ? ' ' : null}
          {erbij ? (
            <ins>
              <span className="smk-voorgelezen">{t('verschil.erbij')} </span>
              {erbij}
              <span className="smk-voorgelezen"> {t('verschil.einde')}</span>
            </ins>
          ) : null}
          {gelijk}
        </Fragment>
      ))}
    </p>
  );
}

interface Wijziging {
  eruit: string;
  erbij: string;
  /** What follows, and is the same in both. */
  gelijk: string;
}

/** Word by word, but a phrase that was rewritten reads as one: changes with nothing but a space or one short word between them are one. */
function wijzigingen(oud: string, nieuw: string): Wijziging[] {
  const uit: Wijziging[] = [{ eruit: '', erbij: '', gelijk: '' }];
  let laatste = uit[0] as Wijziging;
  for (const { added, removed, value } of diffWordsWithSpace(oud, nieuw)) {
    if (!added && !removed) {
      laatste.gelijk += value;
      continue;
    }
    if (laatste.gelijk && hoortBijeen(laatste)) {
      laatste.eruit += laatste.gelijk;
      laatste.erbij += laatste.gelijk;
      laatste.gelijk = '';
    } else if (laatste.gelijk) {
      laatste = { eruit: '', erbij: '', gelijk: '' };
      uit.push(laatste);
    }
    if (removed) laatste.eruit += value;
    else laatste.erbij += value;
  }
  return uit;
}

const KORT = 4;

function hoortBijeen({ eruit, erbij, gelijk }: Wijziging): boolean {
  return (
    (eruit !== '' || erbij !== '') && gelijk.trim().length <= KORT && !gelijk.includes('.') && !gelijk.includes('\n')
  );
}
