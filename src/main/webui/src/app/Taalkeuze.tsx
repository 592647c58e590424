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
    // what was chosen is handed over: by the time this runs the page may be in that language already, and the other one the next choice
    mutationFn: async (taal: Taal) => {
      const { etag, inhoud } = await leesMetVersie(api.GET('/ik/voorkeuren'));
      return leesMetVersie(
        api.PUT('/ik/voorkeuren', {
          params: { header: { 'If-Match': etag } },
          body: { ...inhoud, taal: taal === 'nl' ? 'NL' : 'EN' },
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
        if (bewaar) opslaan.mutate(andere);
      }}
    >
      {andere === 'nl' ? 'Nederlands' : 'English'}
    </button>
  );
}
