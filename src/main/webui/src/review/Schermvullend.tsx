import { useTranslation } from 'react-i18next';
import { Button } from '../deel/nlds';

/** On and off, where the browser can. */
export function Schermvullend() {
  const { t } = useTranslation('review');
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      appearance="secondary-action-button"
      onClick={() =>
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen())
      }
    >
      {t('projectie.schermvullend')}
    </Button>
  );
}
