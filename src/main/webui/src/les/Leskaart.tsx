import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { datum } from '../deel/datum';
import { Gemarkeerd } from '../deel/Gemarkeerd';
import { Paragraph } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { Status } from '../deel/Status';
import { useTaxonomie } from '../deel/taxonomie';

const EERSTE_REGELS = 220;

/** A les in a list: enough to know whether to open it. */
export function Leskaart({
  les,
  naar,
  treffer,
}: {
  les: Schema<'LesItem'>;
  naar: string;
  treffer?: Schema<'Lestreffer'>;
}) {
  const { t } = useTranslation('les');
  const { naam } = useTaxonomie();
  const themas = les.themas.map((thema) => naam('themas', thema)).join(', ');
  return (
    <li className="smk-kaart">
      <Schakel to={naar} className="smk-kaart__titel" lang="nl">
        <Gemarkeerd tekst={les.titel} markeringen={treffer?.titelMarkeringen ?? []} />
      </Schakel>
      {les.status === 'INGETROKKEN' || les.status === 'SAMENGEVOEGD' ? (
        <p>
          <Status>{t(`status.${les.status}`)}</Status>
        </p>
      ) : null}
      <Paragraph lang="nl">
        {treffer?.fragment.markeringen.length ? <Gemarkeerd {...treffer.fragment} /> : kort(les.inzicht)}
      </Paragraph>
      <Paragraph small className="smk-zacht">
        <strong>{naam('principes', les.principe)}</strong>
        {themas ? ` · ${themas}` : null}
        {les.gepubliceerdOp ? ` · ${t('gepubliceerd', { datum: datum(les.gepubliceerdOp) })}` : ''}
      </Paragraph>
    </li>
  );
}

/** The first lines, broken off between two words. */
function kort(tekst: string): string {
  if (tekst.length <= EERSTE_REGELS) return tekst;
  return `${tekst.slice(0, tekst.lastIndexOf(' ', EERSTE_REGELS))}…`;
}
