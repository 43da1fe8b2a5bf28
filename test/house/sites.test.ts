import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Site {
  name: string;
  origin: string;
  lang: string;
}

interface SiteList {
  version: number;
  regions: { id: string; sites: Site[] }[];
}

const root = new URL('../../extension/', import.meta.url);
const list = JSON.parse(readFileSync(new URL('sites.json', root), 'utf8')) as SiteList;
const sites = list.regions.flatMap((region) => region.sites);

/** Arabic outlets that a reader would look for first. */
const ARABIC_AT_LEAST = 50;
const SITES_AT_LEAST = 120;

describe('sites.json', () => {
  it('has the version the welcome page reads', () => {
    expect(list.version).toBe(1);
  });

  it.each(sites.map((site) => [site.origin, site] as const))('%s is a plain https origin', (origin, site) => {
    const url = new URL(origin);
    expect(url.origin).toBe(origin);
    expect(url.protocol).toBe('https:');
    expect(url.port).toBe('');
    expect(origin).toBe(origin.toLowerCase());
    expect(url.hostname).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(site.name.trim()).toBe(site.name);
    expect(site.name).not.toBe('');
    expect(['ar', 'en']).toContain(site.lang);
    expect(Object.keys(site).sort()).toEqual(['lang', 'name', 'origin']);
  });

  it('lists no origin twice, with or without www', () => {
    const hosts = sites.map((site) => new URL(site.origin).hostname.replace(/^www\./, ''));
    expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([]);
  });

  it('names Arabic outlets in Arabic', () => {
    const latin = sites.filter((site) => site.lang === 'ar' && !/\p{Script=Arabic}/u.test(site.name));
    expect(latin).toEqual([]);
  });

  it('is long enough, in both languages', () => {
    expect(sites.length).toBeGreaterThanOrEqual(SITES_AT_LEAST);
    expect(sites.filter((site) => site.lang === 'ar').length).toBeGreaterThanOrEqual(ARABIC_AT_LEAST);
  });

  it('has unique regions, none empty', () => {
    const ids = list.regions.map((region) => region.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(list.regions.filter((region) => region.sites.length === 0)).toEqual([]);
  });
});

describe.each(['en', 'ar'])('region names in %s', (lang) => {
  const file = new URL(`_locales/${lang}/messages.json`, root);
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;

  it.each(list.regions.map((region) => region.id))('%s has one', (id) => {
    expect(messages[`region_${id.replaceAll('-', '_')}`]?.message).toBeTruthy();
  });
});
