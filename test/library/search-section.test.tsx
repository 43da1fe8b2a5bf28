// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '../../src/core/model/result';
import { LibraryPage } from '../../src/library/library-page';
import { plainText, show } from '../ui/surface';
import { ARTICLE, aSearch, found, TAG } from './sample-views';

const LISTS = { names: [], tags: [TAG], searches: [], cues: [] };

async function showSearch(hash: string, search = aSearch([found('a'), found('b')]), answers = {}) {
  location.hash = hash;
  const surface = await show(<LibraryPage asked={undefined} />, answers);
  await surface.push({ view: 'search', search });
  await surface.push({ view: 'lists', lists: LISTS });
  return surface;
}

beforeEach(() => vi.useRealTimers());

describe('SearchSection', () => {
  it('asks for what the address says', async () => {
    const surface = await showSearch('#search?q=bridge&tag=unsourced&order=oldest');
    expect(surface.views.find((one) => one.view === 'search')).toEqual({
      view: 'search',
      typed: 'bridge',
      filter: { tag: 'unsourced' },
      order: 'oldest',
      window: { from: 0, count: 60 },
    });
  });

  it('picks the words out, in quote and note', async () => {
    const rows = [found('a', { quote: 'The bridge is closed', note: 'which bridge?' })];
    const surface = await showSearch('#search?q=bridge', aSearch(rows));
    expect(surface.all('mark').map((mark) => mark.textContent)).toEqual(['bridge', 'bridge']);
    expect(surface.text()).toContain('1 mark found');
  });

  it('puts what is typed into the address and asks again', async () => {
    const surface = await showSearch('#search');
    await surface.type(surface.find('.search-field'), 'harbour');
    await vi.waitFor(() => expect(location.hash).toBe('#search?q=harbour'));
    await vi.waitFor(() => expect(surface.views.at(-1)).toMatchObject({ view: 'search', typed: 'harbour' }));
  });

  it('filters by the fields, and clears them', async () => {
    const surface = await showSearch('#search?q=x&lost=1');
    const site = surface.find('.filter-bar select') as HTMLSelectElement;
    site.value = 'example.org';
    site.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(location.hash).toBe('#search?q=x&lost=1&site=example.org'));
    await vi.waitFor(() => expect(surface.text()).toContain('Clear filters'));
    await surface.click(surface.button('Clear filters'));
    expect(location.hash).toBe('#search?q=x');
  });

  it('tags, notes and deletes by keys, with a way back', async () => {
    const surface = await showSearch('#search', aSearch([found('a', { tag: 'sourced' }), found('b')]), {
      deleteAnnotations: () => success({ count: 1 }),
    });
    surface.find('[data-row="a"]').focus();
    await surface.press('u');
    expect(surface.asked.at(-1)).toEqual(['editAnnotation', { id: 'a', patch: { tag: 'unsourced' } }]);
    await surface.press('s');
    expect(surface.asked.at(-1)).toEqual(['editAnnotation', { id: 'a', patch: { tag: null } }]);
    await surface.press('ArrowDown');
    expect((document.activeElement as HTMLElement).dataset.row).toBe('b');
    await surface.press('Delete');
    expect(surface.asked.at(-1)).toEqual(['deleteAnnotations', { ids: ['b'] }]);
    expect((document.activeElement as HTMLElement).dataset.row).toBe('a');
    await surface.click(surface.button('Undo'));
    expect(surface.asked.at(-1)).toEqual(['undo', {}]);
    expect((document.activeElement as HTMLElement).dataset.row).toBe('a');
    await surface.press('n');
    await surface.type(surface.find('textarea'), 'a note');
    await surface.press('Enter', { ctrlKey: true });
    expect(surface.asked.at(-1)).toEqual(['editAnnotation', { id: 'a', patch: { note: 'a note' } }]);
  });

  it('changes many at once, all that were found among them', async () => {
    const surface = await showSearch('#search?q=x', aSearch([found('a'), found('b')], { total: 900 }), {
      bulkEdit: () => success({ count: 900 }),
      foundIds: () => success({ ids: ['a', 'b', 'c'], total: 900 }),
    });
    surface.find('[data-row="a"]').focus();
    await surface.press('c');
    expect(surface.text()).toContain('1 mark chosen');
    await surface.click(surface.button('Choose all 900'));
    expect(surface.asked.at(-1)).toEqual(['foundIds', { typed: 'x', filter: {} }]);
    expect(surface.text()).toContain('3 marks chosen');
    await surface.click(surface.find('.bulk-bar__buttons:last-child button'));
    expect(surface.asked.at(-1)).toEqual(['bulkEdit', { ids: ['a', 'b', 'c'], patch: { tag: 'sourced' } }]);
    expect(surface.text()).toContain('900 marks changed.');
  });

  it('keeps a search under a name, and opens it', async () => {
    const surface = await showSearch('#search?q=bridge');
    await surface.click(surface.button('Keep this search'));
    await surface.type(surface.find('.name-form input'), 'bridges');
    await surface.click(surface.find('.name-form button[type=submit]'));
    const [name, input] = surface.asked.at(-1) ?? [];
    expect(name).toBe('editLists');
    expect(input).toMatchObject({
      edits: [{ list: 'searches', put: { label: 'bridges', query: 'q=bridge' } }],
    });
    const kept = {
      version: 1,
      id: 's1',
      label: 'fires',
      query: 'q=fire',
      created: '',
      modified: '',
      seq: 1,
    } as const;
    await surface.push({ view: 'lists', lists: { ...LISTS, searches: [kept] } });
    await surface.click(surface.button('fires'));
    expect(location.hash).toBe('#search?q=fire');
  });

  it('shows articles found by their own words, and says when there is nothing', async () => {
    const surface = await showSearch('#search?q=works', aSearch([], { articles: [ARTICLE] }));
    expect(plainText(surface.find('.found-articles a'))).toBe(ARTICLE.title);
    expect(surface.text()).toContain('Nothing matches');
  });

  it('says that it is not complete yet, and what failed', async () => {
    const surface = await showSearch('#search', aSearch([], { pending: 12, error: 'storage_failed' }));
    expect(surface.text()).toContain('Still looking at 12 articles');
    expect(plainText(surface.find('[role=alert]'))).toContain('the database did not answer');
  });
});
