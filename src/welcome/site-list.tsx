import { useState } from 'preact/hooks';
import { plural, t } from '../ui/t';
import { Address, UserText } from '../ui/user-text';
import { type Region, regionName, searchRegions } from './sites';

interface Props {
  readonly regions: readonly Region[];
  /** Origins. */
  readonly picked: ReadonlySet<string>;
  onPick(picked: ReadonlySet<string>): void;
}

/** News sites by region, each with a box to tick, and one for the whole region. */
export function SiteList({ regions, picked, onPick }: Props) {
  const [search, setSearch] = useState('');
  const shown = searchRegions(regions, search);

  const set = (origins: readonly string[], on: boolean) => {
    const next = new Set(picked);
    for (const origin of origins) {
      if (on) next.add(origin);
      else next.delete(origin);
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
        const origins = region.sites.map((site) => site.origin);
        const on = origins.filter((origin) => picked.has(origin)).length;
        return (
          <details key={region.id} class="site-list__region" open={search !== ''}>
            <summary>
              <span>{regionName(region)}</span>
              <span class="muted">{plural('sites_picked', on)}</span>
            </summary>
            <label class="site-list__site site-list__site--all">
              <input
                type="checkbox"
                checked={on === origins.length}
                indeterminate={on > 0 && on < origins.length}
                onChange={(event) => set(origins, event.currentTarget.checked)}
              />
              <span>{t('sites_all')}</span>
            </label>
            <ul>
              {region.sites.map((site) => (
                <li key={site.origin}>
                  <label class="site-list__site">
                    <input
                      type="checkbox"
                      checked={picked.has(site.origin)}
                      onChange={(event) => set([site.origin], event.currentTarget.checked)}
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
