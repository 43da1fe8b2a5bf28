import { useState } from 'preact/hooks';
import type { ErrorCode } from '../core/model/result';
import { askForSites, toPattern } from '../ui/ask-for-sites';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address } from '../ui/user-text';
import { Setting } from './setting';

/** Where Isnad may read by itself: each site to give back, one to allow by its address, and the list by region. */
export function SiteSettings() {
  const { request } = useBackground();
  const sites = useView({ view: 'sites' })?.sites;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<ErrorCode>();
  const [refused, setRefused] = useState(false);
  const origins = sites?.origins ?? [];

  const giveBack = async (pattern: string) => {
    const result = await request('removeSites', { origins: [pattern] });
    setError(result.ok ? undefined : result.code);
  };
  // The prompt has to be the first thing that the click does.
  const allow = () => {
    const pattern = findPattern(typed);
    setRefused(pattern === undefined);
    if (pattern === undefined) return;
    void askForSites([pattern], request).then((result) => {
      setError(result.ok ? undefined : result.code);
      if (result.ok) setTyped('');
    });
  };

  return (
    <Setting
      id="sites"
      title="settings_sites"
      about={origins.length === 0 ? 'settings_sites_none' : 'settings_sites_about'}
    >
      {origins.length > 0 && (
        <ul class="setting__list">
          {origins.map((pattern) => (
            <li key={pattern}>
              <span>
                {isEverySite(pattern) ? t('settings_every_site') : <Address text={hostOf(pattern)} />}
              </span>
              <button type="button" class="button button--small" onClick={() => void giveBack(pattern)}>
                {t('settings_give_back')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="setting__line"
        onSubmit={(event) => {
          event.preventDefault();
          allow();
        }}
      >
        <label>
          <span>{t('settings_site_address')}</span>
          <input
            class="field"
            dir="ltr"
            inputMode="url"
            autocomplete="off"
            placeholder="example.org"
            aria-invalid={refused}
            value={typed}
            onInput={({ currentTarget: { value } }) => setTyped(value)}
          />
        </label>
        <button type="submit" class="button">
          {t('settings_allow')}
        </button>
      </form>
      {refused && (
        <p class="error-line" role="alert">
          {t('settings_site_refused')}
        </p>
      )}
      <ErrorLine code={error} />
      <p>
        <a href="welcome.html#sites">{t('settings_sites_by_region')}</a>
      </p>
    </Setting>
  );
}

/** The pattern of the site that was typed or pasted, with or without a path; `undefined` if it is none. */
export function findPattern(typed: string): string | undefined {
  const text = typed.trim();
  const complete = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(complete)) return undefined;
  const { origin, hostname } = new URL(complete);
  return hostname.includes('.') && !hostname.includes('*') ? toPattern(origin) : undefined;
}

function isEverySite(pattern: string): boolean {
  return pattern === '<all_urls>' || /:\/\/\*\//.test(pattern);
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\//, '').replace(/\/\*$/, '');
}
