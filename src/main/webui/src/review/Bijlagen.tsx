import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/client';
import { grootte } from '../deel/grootte';
import { Heading2, UnorderedList, UnorderedListItem } from '../deel/nlds';

/** Always a download: the service never lets a browser open what someone uploaded. */
export function Bijlagen({ review, bijlagen }: { review: string; bijlagen: readonly Schema<'Bijlage'>[] }) {
  const { t } = useTranslation('review');
  if (bijlagen.length === 0) return null;
  return (
    <section>
      <Heading2>{t('casus.bijlagen')}</Heading2>
      <UnorderedList>
        {bijlagen.map((bijlage) => (
          <UnorderedListItem key={bijlage.id}>
            <a
              className="utrecht-link utrecht-link--html-a"
              href={`/api/v1/peerreviews/${review}/casus/bijlagen/${bijlage.id}`}
              download={bijlage.naam}
            >
              {bijlage.naam}
            </a>{' '}
            ({t(`casus.mediatype.${soort(bijlage.mediatype)}`)}, {grootte(bijlage.grootte)})
          </UnorderedListItem>
        ))}
      </UnorderedList>
    </section>
  );
}

function soort(mediatype: Schema<'Bijlage'>['mediatype']): 'pdf' | 'odt' | 'docx' | 'beeld' {
  if (mediatype.startsWith('image/')) return 'beeld';
  if (mediatype === 'application/pdf') return 'pdf';
  return mediatype === 'application/vnd.oasis.opendocument.text' ? 'odt' : 'docx';
}
