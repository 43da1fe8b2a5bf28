import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { logBug } from '../messaging/log-bug';
import { t } from '../ui/t';
import { Setting } from './setting';

/** Whether Isnad works in private windows, which only the browser's own page can change. */
export function PrivateSettings() {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    browser.extension
      .isAllowedIncognitoAccess()
      .then(setAllowed)
      .catch((error: unknown) => logBug('access to private windows is not known', error));
  }, []);
  return (
    <Setting id="private" title="settings_private" about="settings_private_about">
      {allowed !== undefined && <p>{t(allowed ? 'settings_private_on' : 'settings_private_off')}</p>}
    </Setting>
  );
}
