import browser from 'webextension-polyfill';
import { foldText } from '../core/text/fold';
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

/** The origin that a match pattern grants, `https://example.org/*` → `https://example.org`. */
export function toOrigin(pattern: string): string {
  return pattern.replace(/\/\*$/, '');
}
