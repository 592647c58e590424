import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, leesMetVersie } from '../api/client';
import { kiesTaal, type Taal } from './i18n';

/** The other language, named in that language. Kept as a preference of who is logged in. */
export function Taalkeuze({ bewaar }: { bewaar: boolean }) {
  const { i18n } = useTranslation('app');
  const client = useQueryClient();
  const andere: Taal = i18n.language === 'en' ? 'nl' : 'en';
  const opslaan = useMutation({
    mutationFn: async () => {
      const { etag, inhoud } = await leesMetVersie(api.GET('/ik/voorkeuren'));
      return leesMetVersie(
        api.PUT('/ik/voorkeuren', {
          params: { header: { 'If-Match': etag } },
          body: { ...inhoud, taal: andere === 'nl' ? 'NL' : 'EN' },
        }),
      );
    },
    onSuccess: (nieuw) => client.setQueryData(['voorkeuren'], nieuw),
  });
  return (
    <button
      type="button"
      className="smk-tekstknop"
      lang={andere}
      onClick={() => {
        void kiesTaal(andere);
        if (bewaar) opslaan.mutate();
      }}
    >
      {andere === 'nl' ? 'Nederlands' : 'English'}
    </button>
  );
}
