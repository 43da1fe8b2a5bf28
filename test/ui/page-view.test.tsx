// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { failure } from '../../src/core/model/result';
import type { PageView as Page, PageState } from '../../src/messaging/protocol';
import { PageView } from '../../src/ui/page-view';
import { aPage } from './sample-page';
import { plainText, show } from './surface';

const showPage = (over: Partial<Page> = {}, answers = {}, lang: 'ar' | 'en' = 'en') =>
  show(<PageView page={aPage(over)} />, answers, lang);
const EMPTY = { entities: [], claims: [], annotations: [] };

afterEach(() => vi.restoreAllMocks());

describe('PageView', () => {
  it.each<[PageState, string, string | undefined, unknown]>([
    ['idle', 'has not been read yet', 'Read this page', ['readPage', { tabId: 7, anyway: false }]],
    [
      'not-article',
      'does not look like an article',
      'Read it anyway',
      ['readPage', { tabId: 7, anyway: true }],
    ],
    ['no-text', 'no text to read', 'Try again', ['readPage', { tabId: 7, anyway: false }]],
    ['failed', 'could not be read', 'Try again', ['readPage', { tabId: 7, anyway: false }]],
    ['off', 'switched off', 'Switch on', ['setPageOn', { tabId: 7, on: true }]],
    ['restricted', 'keep extensions out', undefined, undefined],
    ['reading', 'Reading the article', undefined, undefined],
  ])('says what %s means and offers the way on', async (state, words, button, asked) => {
    const surface = await showPage({ ...EMPTY, state });
    const message = surface.find('.page-message');
    expect(plainText(message)).toContain(words);
    expect(message.querySelector('button')?.textContent).toBe(button);
    if (button === undefined) return;
    await surface.click(surface.button(button));
    expect(surface.asked).toEqual([asked]);
  });

  it('names the button and the key where the browser does not even say which site this is', async () => {
    const { origin: _unknown, ...page } = aPage({ ...EMPTY, state: 'no-access' });
    const surface = await show(<PageView page={page} />);
    expect(plainText(surface.find('.page-message'))).toContain('Alt+Shift+E');
    expect(surface.all('.page-message button, [role=switch]')).toEqual([]);
  });

  it('gives the reason of a failure as a sentence of its own', async () => {
    const surface = await showPage({ ...EMPTY, state: 'failed', error: 'page_gone' });
    expect(surface.text()).toContain('The page was closed or left.');
  });

  it('asks for the site inside the click, before anything else happens', async () => {
    const request = vi.spyOn(browser.permissions, 'request');
    const surface = await showPage({ ...EMPTY, state: 'no-access', origin: 'https://news.example.org:8443' });
    surface.button('Allow this site').click();
    expect(request).toHaveBeenCalledWith({ origins: ['https://news.example.org/*'] });
    await vi.waitFor(() =>
      expect(surface.asked).toEqual([['sitesChanged', { origins: ['https://news.example.org/*'] }]]),
    );
  });

  it('says so when the permission is refused, and tells the background nothing', async () => {
    vi.spyOn(browser.permissions, 'request').mockResolvedValue(false);
    const surface = await showPage();
    await surface.click(surface.button('Always on this site'));
    expect(surface.asked).toEqual([]);
    await vi.waitFor(() => expect(plainText(surface.find('[role=alert]'))).toContain('not given permission'));
  });

  it('gives the site back without a prompt', async () => {
    const surface = await showPage({ siteGranted: true });
    const site = surface.button('Always on this site');
    expect(site.getAttribute('aria-checked')).toBe('true');
    await surface.click(site);
    expect(surface.asked).toEqual([['removeSites', { origins: ['https://example.org/*'] }]]);
  });

  it('switches this page off', async () => {
    const surface = await showPage();
    await surface.click(surface.button('On this page'));
    expect(surface.asked).toEqual([['setPageOn', { tabId: 7, on: false }]]);
  });

  it('counts claims by state and by whose word it is', async () => {
    const surface = await showPage();
    const legend = surface.all('.claim-bar__legend li').map((one) =>
      plainText(one)
        .replace(/\u00a0/g, '')
        .trim(),
    );
    expect(legend).toEqual(['1 named', '1 unnamed or relayed', '1 no source']);
    expect(surface.all('.claim-bar__part').map((part) => part.className.split('--').slice(1).join())).toEqual(
      [
        'named claim-bar__part,suggested',
        'unnamed claim-bar__part,suggested',
        'unsourced claim-bar__part,tagged',
      ],
    );
    expect(surface.text()).toContain('You decided 1 of 3 claims.');
  });

  it('goes to the first mention of a name, then to the next, then round', async () => {
    const surface = await showPage();
    const chip = surface.button('Lena Aldane');
    for (let time = 0; time < 3; time++) await surface.click(chip);
    const targets = surface.asked.map(([, input]) => (input as { target: { index: number } }).target.index);
    expect(targets).toEqual([4, 9, 4]);
    expect(surface.text()).toContain('Lena Aldane: mention 1 of 2');
  });

  it('opens the export of this page, from the private memory in a private window', async () => {
    const surface = await showPage({ private: true });
    expect(surface.text()).toContain('Private window');
    await surface.click(surface.button('Export page'));
    await surface.click(surface.button('Library'));
    expect(surface.asked).toEqual([
      ['openLibrary', { exportPage: 'https://example.org/news', private: true }],
      ['openLibrary', {}],
    ]);
  });

  it('says why nothing is drawn', async () => {
    const surface = await showPage({ paintTrouble: 'wiped' });
    expect(surface.text()).toContain('keeps removing the marks');
  });

  it('shows the error of a jump', async () => {
    const surface = await showPage({}, { jump: () => failure('page_gone') });
    await surface.click(surface.find('[data-row="claim 0"]'));
    expect(plainText(surface.find('[role=alert]'))).toContain('The page was closed or left.');
  });

  it('says before the list that marks were not found again', async () => {
    expect((await showPage()).text()).toContain('One of your marks was not found again');
    expect((await showPage({ annotations: [] })).text()).not.toContain('not found again');
  });

  it('is headed by its own name on a page that is not known', async () => {
    const { origin, ...unknown } = aPage({ ...EMPTY, state: 'restricted', facts: {} });
    const surface = await show(<PageView page={unknown} />);
    expect(origin).toBeDefined();
    expect(plainText(surface.find('h1'))).toBe('Isnad');
  });

  it('speaks Arabic with its own plurals', async () => {
    const surface = await showPage({}, {}, 'ar');
    expect(surface.text()).toContain('حسمت 1 من 3 ادعاءات.');
  });
});
