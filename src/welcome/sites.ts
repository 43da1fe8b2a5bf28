import browser from 'webextension-polyfill';
import { foldText } from '../core/text/fold';
import { toPattern } from '../ui/ask-for-sites';
import { hasMessage, t } from '../ui/t';

export interface Site {
  readonly name: string;
  /** `https://example.org` */
  readonly origin: string;
  readonly lang: string;
}

export interface Region {
  readonly id: string;
  readonly sites: readonly Site[];
}

/** The bundled list of news sites. Our own file: a missing one is a bug and throws. */
export async function loadRegions(): Promise<readonly Region[]> {
  const response = await fetch(browser.runtime.getURL('sites.json'));
  const { regions } = (await response.json()) as { regions: readonly Region[] };
  return regions;
}

export function regionName({ id }: Region): string {
  const key = `region_${id.replaceAll('-', '_')}`;
  return hasMessage(key) ? t(key) : id;
}

/** Regions with the sites whose name or address contains what is searched; without the empty ones. */
export function searchRegions(regions: readonly Region[], search: string): Region[] {
  const wanted = foldText(search.trim());
  return regions
    .map((region) => ({ ...region, sites: region.sites.filter((site) => matches(site, wanted)) }))
    .filter((region) => region.sites.length > 0);
}

function matches({ name, origin }: Site, wanted: string): boolean {
  return wanted === '' || foldText(`${name}\n${origin}`).includes(wanted);
}

/** Whether a granted pattern stands for the whole web and not for a site. */
export function isEverywhere(pattern: string): boolean {
  return /^(?:<all_urls>|(?:\*|https?):\/\/\*\/\*)$/.test(pattern);
}

/** The regions, and after them what the reader allowed elsewhere, so that it can be taken back here. */
export function withOwnSites(regions: readonly Region[], granted: readonly string[]): readonly Region[] {
  const listed = new Set(regions.flatMap(({ sites }) => sites.map(({ origin }) => toPattern(origin))));
  const own = granted.filter((pattern) => !isEverywhere(pattern) && !listed.has(pattern));
  if (own.length === 0) return regions;
  const sites = own.map((pattern) => {
    const origin = pattern.replace(/\/\*$/, '');
    return { name: origin.replace(/^[^:]*:\/\//, ''), origin, lang: '' };
  });
  return [...regions, { id: 'own', sites }];
}
