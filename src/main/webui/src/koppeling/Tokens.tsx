import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datum, tijdstip } from '../deel/datum';
import { Dialoog } from '../deel/Dialoog';
import { Dialoogformulier } from '../deel/Dialoogformulier';
import { focusOp } from '../deel/focus';
import { Lijst } from '../deel/lijst';
import { useMeld } from '../deel/Melding';
import { Button, Heading2, Heading3, Paragraph } from '../deel/nlds';
import { Status } from '../deel/Status';
import { Geheim } from './Geheim';
import { Tokenformulier } from './Tokenformulier';
import { type Token, useTokens, useTrekTokenIn } from './useKoppelingen';

const KOP = 'tokens';

/** The tokens by which other systems ask. */
export function Tokens() {
  const { t } = useTranslation('koppeling');
  const [maakt, zetMaakt] = useState(false);
  const [nieuw, zetNieuw] = useState<string>();
  const meld = useMeld();
  const lijst = useTokens();
  return (
    <section aria-labelledby={KOP}>
      <Heading2 id={KOP} tabIndex={-1}>
        {t('token.kop')}
      </Heading2>
      <Paragraph>{t('token.uitleg')}</Paragraph>
      {nieuw ? <Geheim soort="token" waarde={nieuw} /> : null}
      <p>
        <Button appearance="primary-action-button" onClick={() => zetMaakt(true)}>
          {t('token.maken')}
        </Button>
      </p>
      <Lijst lijst={lijst} leeg={<Paragraph>{t('token.leeg')}</Paragraph>}>
        {(tokens) => (
          <ul className="smk-kaarten">
            {tokens.map((token) => (
              <Kaart key={token.id} token={token} />
            ))}
          </ul>
        )}
      </Lijst>
      <Dialoog titel={t('token.maken')} open={maakt} sluit={() => zetMaakt(false)}>
        <Tokenformulier
          sluit={() => zetMaakt(false)}
          klaar={(geheim) => {
            zetMaakt(false);
            zetNieuw(geheim);
            meld(t('token.gemaakt'));
            focusOp(KOP);
          }}
        />
      </Dialoog>
    </section>
  );
}

function Kaart({ token }: { token: Token }) {
  const { t } = useTranslation('koppeling');
  return (
    <li className="smk-kaart">
      <Heading3 lang="nl">{token.naam}</Heading3>
      <p>
        <Status>{t(`stand.${token.stand}`)}</Status>
      </p>
      <ul>
        {token.bereik.map((bereik) => (
          <li key={bereik}>{t(`bereik.${bereik}.naam`)}</li>
        ))}
      </ul>
      <Paragraph small>
        {token.ingetrokkenOp
          ? t('token.ingetrokkenOp', { datum: datum(token.ingetrokkenOp) })
          : t('token.totEnMet', { datum: datum(token.einddatum) })}{' '}
        {t('gemaakt', { naam: token.gemaaktDoor, datum: datum(token.gemaaktOp) })}
      </Paragraph>
      <Paragraph small>
        {token.laatstGebruiktOp
          ? t('token.gebruikt', { moment: tijdstip(token.laatstGebruiktOp) })
          : t('token.nooitGebruikt')}
      </Paragraph>
      {token.stand === 'GELDIG' ? <Intrekken token={token} /> : null}
    </li>
  );
}

function Intrekken({ token }: { token: Token }) {
  const { t } = useTranslation('koppeling');
  const [open, zetOpen] = useState(false);
  const trekIn = useTrekTokenIn();
  const meld = useMeld();
  const naam = t('token.intrekken', { naam: token.naam });
  return (
    <>
      <Button appearance="secondary-action-button" onClick={() => zetOpen(true)}>
        {naam}
      </Button>
      <Dialoog titel={naam} open={open} sluit={() => zetOpen(false)}>
        <Dialoogformulier
          knop={t('token.trekIn')}
          sluit={() => zetOpen(false)}
          opslaan={async () => {
            await trekIn.mutateAsync(token.id);
            meld(t('token.ingetrokken'));
            focusOp(KOP);
          }}
        >
          {() => <Paragraph>{t('token.intrekkenUitleg')}</Paragraph>}
        </Dialoogformulier>
      </Dialoog>
    </>
  );
}
