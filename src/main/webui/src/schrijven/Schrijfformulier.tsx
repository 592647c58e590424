import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIngelogd } from '../app/sessie';
import { api, doe, type MetVersie } from '../api/client';
import { heeftStatus } from '../api/probleem';
import { useInleveren, Inlevermelding } from '../deel/Inleveren';
import { Alert, Button, Paragraph, UnorderedList, UnorderedListItem } from '../deel/nlds';
import { Schakel } from '../deel/Schakel';
import { useAutosave } from '../deel/useAutosave';
import { VorigeVoornemens } from '../review/VorigeVoornemens';
import { Reflectievelden } from './Reflectievelden';
import { Schrijfbalk } from './Schrijfbalk';
import {
  bewaarMijn,
  haalMijn,
  reflectiekopie,
  type Peerreview,
  type Reflectie,
  type Ronde,
  sleutels,
  useReflectieOvergangen,
  useVernieuwReview,
} from './useSchrijven';
import { tekstenVan, type Teksten, type Veld } from './velden';

interface Eigenschappen {
  review: Peerreview;
  ronde: Ronde;
  begin: MetVersie<Reflectie> | null;
  /** Reopened or taken over on this page just now: the focus goes to the text. */
  verder: boolean;
  ingediend: () => void;
}

/** The text of one's own reflectie: saved as one writes, handed in with one press. */
export function Schrijfformulier({ review, ronde, begin, verder, ingediend }: Eigenschappen) {
  const { t } = useTranslation('schrijven');
  const ik = useIngelogd();
  const client = useQueryClient();
  const vernieuw = useVernieuwReview(review.id);
  const formulier = useRef<HTMLFormElement>(null);
  const [leeg, zetLeeg] = useState(false);
  useEffect(() => {
    if (verder) formulier.current?.querySelector('textarea')?.focus();
  }, [verder]);
  const onthoud = (nu: MetVersie<Reflectie>) => client.setQueryData(sleutels.mijn(review.id, ronde.id), nu);

  const bewaard = useAutosave<Teksten>({
    sleutel: reflectiekopie(ik.id, ronde.id),
    begin: { inhoud: tekstenVan(ronde.soort, begin?.inhoud), ...(begin ? { etag: begin.etag } : {}) },
    bewaar: async (waarde, etag) => {
      const nu = await bewaarMijn(review.id, ronde.id, waarde, etag);
      onthoud(nu);
      void client.invalidateQueries({ queryKey: sleutels.overgangen(review.id, nu.inhoud.id) });
      return nu.etag;
    },
    haal: async () => {
      const nu = await haalMijn(review.id, ronde.id);
      onthoud(nu);
      return { inhoud: tekstenVan(ronde.soort, nu.inhoud), etag: nu.etag };
    },
  });

  const inleveren = useInleveren(bewaard.waarde, async ({ bevestigingen, sleutel }) => {
    const etag = await bewaard.nu();
    const mijn = client.getQueryData<MetVersie<Reflectie> | null>(sleutels.mijn(review.id, ronde.id));
    if (!mijn) {
      zetLeeg(true);
      return;
    }
    await doe(
      api.POST('/peerreviews/{id}/reflecties/{reflectieId}/overgangen', {
        params: {
          path: { id: review.id, reflectieId: mijn.inhoud.id },
          header: { 'If-Match': etag, 'Idempotency-Key': sleutel },
        },
        body: { naar: 'INGEDIEND', ...bevestigingen },
      }),
    );
    ingediend();
    await vernieuw();
  });

  return (
    <form
      ref={formulier}
      className="smk-schrijven-formulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        zetLeeg(false);
        inleveren.lever();
      }}
    >
      {ronde.soort === 'TERUGKIJKEN' ? <VorigeVoornemens voornemens={review.vorigeVoornemens} /> : null}
      {ronde.soort === 'TERUGBLIK' ? (
        <p>
          <Schakel to={`/peerreviews/${review.id}/rondes`}>{t('schrijf.leesPeers')}</Schakel>
        </p>
      ) : null}
      <Reflectievelden review={review} ronde={ronde} teksten={bewaard.waarde} zet={bewaard.zet} />
      {bewaard.stand === 'geweigerd' && heeftStatus(bewaard.fout, 404) ? (
        <Alert type="warning">
          <Paragraph>{t('schrijf.overgenomen')}</Paragraph>
        </Alert>
      ) : null}
      <NogNodig review={review} reflectie={begin?.inhoud.id} />
      <Paragraph>{t('schrijf.leesNa')}</Paragraph>
      <Paragraph>{t('schrijf.definitief')}</Paragraph>
      {leeg ? (
        <Alert type="warning" role="alert">
          <Paragraph>{t('schrijf.leeg')}</Paragraph>
        </Alert>
      ) : null}
      <Inlevermelding
        inleveren={inleveren}
        tekstVan={(veld) => bewaard.waarde[veld as Veld]}
        veldnaam={(veld) => t(`veld.${veld as Veld}.kop`)}
      />
      <p>
        <Button appearance="primary-action-button" type="submit" busy={inleveren.bezig}>
          {t('schrijf.indienen')}
        </Button>
      </p>
      <Schrijfbalk review={review} bewaard={bewaard} />
    </form>
  );
}

/** What handing in still waits for, as the service sees the text that it has. */
function NogNodig({ review, reflectie }: { review: Peerreview; reflectie: string | undefined }) {
  const { t } = useTranslation('schrijven');
  const overgangen = useReflectieOvergangen(review.id, reflectie);
  const open = (overgangen.data ?? [])
    .filter((overgang) => overgang.naar === 'INGEDIEND')
    .flatMap((overgang) => overgang.voorwaarden.filter((voorwaarde) => !voorwaarde.voldaan));
  if (open.length === 0) return null;
  return (
    <div>
      <Paragraph>{t('schrijf.nogNodig')}</Paragraph>
      <UnorderedList>
        {open.map((voorwaarde) => (
          <UnorderedListItem key={voorwaarde.code}>{voorwaarde.uitleg}</UnorderedListItem>
        ))}
      </UnorderedList>
    </div>
  );
}
