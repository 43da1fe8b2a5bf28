// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { SiteChoice } from '../../src/welcome/site-choice';
import { plainText, show } from '../ui/surface';

const LIST = {
  version: 1,
  regions: [
    {
      id: 'gulf',
      sites: [
        { name: 'الخليج', origin: 'https://gulf.example', lang: 'ar' },
        { name: 'Gulf Two', origin: 'https://two.example', lang: 'en' },
      ],
    },
    { id: 'levant', sites: [{ name: 'أنباء', origin: 'https://levant.example', lang: 'ar' }] },
  ],
};

let allow = true;

beforeEach(() => {
  allow = true;
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(LIST)));
  vi.spyOn(browser.permissions, 'request').mockImplementation(async () => allow);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function showChoice(origins: readonly string[] = [], everywhere = false) {
  const surface = await show(<SiteChoice />);
  await surface.push({ view: 'sites', sites: { origins, everywhere } });
  return surface;
}
const way = (index: number) => `.site-choice__way:nth-of-type(${index}) input`;

describe('SiteChoice', () => {
  it.each([
    ['nothing is granted', [], false, 0],
    ['some sites are', ['https://gulf.example/*'], false, 1],
    ['every site is', ['http://*/*', 'https://*/*'], true, 2],
  ])('shows how it is when %s', async (_name, origins, everywhere, index) => {
    const surface = await showChoice(origins, everywhere);
    const checked = surface.all('.site-choice__way input').map((one) => (one as HTMLInputElement).checked);
    expect(checked.indexOf(true)).toBe(index);
    expect(browser.permissions.request).not.toHaveBeenCalled();
  });

  it('asks once for a whole region, and tells the background', async () => {
    const surface = await showChoice();
    await surface.click(surface.find(way(2)));
    expect((surface.button('Tick the sites first') as HTMLButtonElement).disabled).toBe(true);
    await surface.click(surface.find('.site-list__site--all input'));
    await surface.click(surface.button('Allow 2 sites'));
    const origins = ['https://gulf.example/*', 'https://two.example/*'];
    expect(vi.mocked(browser.permissions.request).mock.calls).toEqual([[{ origins }]]);
    expect(surface.asked).toEqual([['sitesChanged', { origins }]]);
    expect(surface.text()).toContain('Done.');
  });

  it('gives back what was unticked, without a prompt', async () => {
    const surface = await showChoice(['https://gulf.example/*', 'https://levant.example/*']);
    await surface.click(surface.find('.site-list__region:nth-of-type(2) li input'));
    await surface.click(surface.button('Allow 1 site'));
    expect(browser.permissions.request).not.toHaveBeenCalled();
    expect(surface.asked).toEqual([['removeSites', { origins: ['https://levant.example/*'] }]]);
  });

  it('goes from every site back to clicks', async () => {
    const surface = await showChoice(['http://*/*', 'https://*/*', 'https://gulf.example/*'], true);
    await surface.click(surface.find(way(1)));
    await surface.click(surface.button('Read only when I click'));
    const [name, input] = surface.asked[0] ?? [];
    expect(name).toBe('removeSites');
    expect((input as { origins: string[] }).origins.toSorted()).toEqual(
      ['http://*/*', 'https://*/*', 'https://gulf.example/*'].toSorted(),
    );
  });

  it('keeps the choice when the prompt is refused, and says so', async () => {
    allow = false;
    const surface = await showChoice();
    await surface.click(surface.find(way(3)));
    await surface.click(surface.button('Allow every site'));
    expect(vi.mocked(browser.permissions.request).mock.calls[0]?.[0]).toEqual({
      origins: ['http://*/*', 'https://*/*'],
    });
    expect(surface.asked).toEqual([]);
    expect(plainText(surface.find('[role=alert]'))).toContain('not given permission');
    expect((surface.find(way(3)) as HTMLInputElement).checked).toBe(true);
  });

  it('lists sites that were allowed elsewhere', async () => {
    const surface = await showChoice(['https://blog.example/*']);
    expect(plainText(surface.find('.site-list__region:last-of-type'))).toContain('Other sites you allowed');
  });

  it('finds a site by name or address, however it is spelled', async () => {
    const surface = await showChoice();
    await surface.click(surface.find(way(2)));
    const search = surface.find('input[type=search]');
    await surface.type(search, 'انباء');
    expect(surface.all('.site-list li').map(plainText)).toEqual(['أنباء levant.example']);
    await surface.type(search, 'two.exa');
    expect(surface.all('.site-list li').map(plainText)).toEqual(['Gulf Two two.example']);
    await surface.type(search, 'nowhere');
    expect(surface.text()).toContain('No site of that name');
  });

  it('shows every site of the bundled list', async () => {
    const bundled = readFileSync('extension/sites.json', 'utf8');
    vi.stubGlobal('fetch', async () => new Response(bundled));
    const surface = await showChoice();
    await surface.click(surface.find(way(2)));
    const count = (JSON.parse(bundled) as typeof LIST).regions.flatMap((region) => region.sites).length;
    await vi.waitFor(() => expect(surface.all('.site-list li')).toHaveLength(count));
  });
});
