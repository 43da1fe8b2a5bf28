import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { logBug } from '../messaging/log-bug';
import { type MessageKey, t } from '../ui/t';
import { Setting } from './setting';

/** Chrome's page for the keys of extensions. Firefox has a function for its own. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Single keys that work while card or list has the focus. */
const SINGLE: readonly (readonly [string, MessageKey])[] = [
  ['S', 'tag_sourced'],
  ['U', 'tag_unsourced'],
  ['X', 'tag_not_a_claim'],
  ['1 – 9', 'card_kind_legend'],
  ['N', 'card_note'],
  ['L', 'card_link'],
  ['T', 'own_tags'],
  ['D', 'tool_details'],
  ['E', 'card_ends'],
  ['Z', 'ui_undo'],
  ['J', 'card_next_claim'],
  ['K', 'card_previous_claim'],
  ['F', 'review_rule'],
  ['Esc', 'ui_close'],
];

/** Opens the browser's own page for the keys of extensions. */
async function openBrowserPage(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings();
  else await browser.tabs.create({ url: CHROME_PAGE });
}

/** The keys as the browser has them now, also after the reader changed them there. */
export function ShortcutSettings() {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const look = () => {
      browser.commands
        .getAll()
        .then(setCommands)
        .catch((error: unknown) => logBug('the keys cannot be read', error));
    };
    look();
    // Back from the browser's page they may be others.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  const own = commands.filter(({ name }) => name !== undefined && !name.startsWith('_'));
  return (
    <Setting id="keys" title="settings_keys" about="settings_keys_about">
      <dl class="setting__keys">
        {own.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>
              {shortcut ? (
                <kbd dir="ltr">{shortcut}</kbd>
              ) : (
                <span class="muted">{t('settings_key_none')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          class="button"
          onClick={() => {
            openBrowserPage().catch(() => setFailed(true));
          }}
        >
          {t('settings_keys_change')}
        </button>
      </p>
      {failed && (
        <p class="error-line" role="alert">
          {t('settings_keys_by_hand')}
        </p>
      )}
      <h3>{t('settings_keys_single')}</h3>
      <dl class="setting__keys">
        {SINGLE.map(([key, name]) => (
          <div key={key}>
            <dt>{t(name)}</dt>
            <dd>
              <kbd dir="ltr">{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Setting>
  );
}
