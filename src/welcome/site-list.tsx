import { useState } from 'preact/hooks';
import { toPattern } from '../ui/ask-for-sites';
import { plural, t } from '../ui/t';
import { Address, UserText } from '../ui/user-text';
import { type Region, regionName, searchRegions } from './sites';

interface Props {
  readonly regions: readonly Region[];
  /** Match patterns. */
  readonly picked: ReadonlySet<string>;
  onPick(picked: ReadonlySet<string>): void;
}

/** News sites by region, each with a box to tick, and one for the whole region. */
export function SiteList({ regions, picked, onPick }: Props) {
  const [search, setSearch] = useState('');
  const shown = searchRegions(regions, search);

  const set = (patterns: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const pattern of patterns) {
      if (on) next.add(pattern);
      else next.delete(pattern);
    }
    onPick(next);
  };

  return (
    <div class="site-list">
      <input
        type="search"
        class="field"
        dir="auto"
        placeholder={t('sites_search')}
        aria-label={t('sites_search')}
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      {shown.length === 0 && <p class="muted">{t('sites_none')}</p>}
      {shown.map((region) => {
        const patterns = region.sites.map((site) => toPattern(site.origin));
        const on = patterns.filter((pattern) => picked.has(pattern)).length;
        return (
          <details key={region.id} class="site-list__region" open={search !== ''}>
            <summary>
              <span>{regionName(region)}</span>
              <span class="muted">{plural('sites_picked', on)}</span>
            </summary>
            <label class="site-list__site site-list__site--all">
              <input
                type="checkbox"
                checked={on === patterns.length}
                indeterminate={on > 0 && on < patterns.length}
                onChange={(event) => set(patterns, event.currentTarget.checked)}
              />
              <span>{t('sites_all')}</span>
            </label>
            <ul>
              {region.sites.map((site) => (
                <li key={site.origin}>
                  <label class="site-list__site">
                    <input
                      type="checkbox"
                      checked={picked.has(toPattern(site.origin))}
                      onChange={(event) => set([toPattern(site.origin)], event.currentTarget.checked)}
                    />
                    <span>
                      <UserText text={site.name} /> <Address text={new URL(site.origin).host} />
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
