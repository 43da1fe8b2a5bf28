import { beforeEach, describe, expect, it } from 'vitest';
import type { SearchViewRequest } from '../../src/messaging/search-protocol';
import { ask, fake, must, readTab, startFresh, until, view } from './harness';

beforeEach(async () => {
  await startFresh();
});

/** A claim tagged on a page of its own; gives the annotation. */
async function tagged(url: string, patch: object = { tag: 'sourced' }, index = 0) {
  const { tabId } = await readTab(url);
  return must(ask('annotate', { tabId, target: { kind: 'claim', index }, patch }));
}

const window = { from: 0, count: 50 };
const ARTICLES: SearchViewRequest = {
  view: 'articles',
  typed: '',
  filter: {},
  order: 'read',
  descending: true,
  window,
};
const search = (typed: string, filter = {}): Extract<SearchViewRequest, { view: 'search' }> => ({
  view: 'search',
  typed,
  filter,
  order: 'newest',
  window,
});

describe('the search view', () => {
  it('finds annotations by their words, by an article’s title, and follows what is written', async () => {
    await tagged('https://example.org/a', { tag: 'sourced', note: 'ask the mayor' });
    await tagged('https://example.com/b', { tag: 'unsourced' }, 1);
    const shown = view<'search'>(search('mayor'));
    await until(() => shown.last()?.search.total === 1, 'one found');
    const row = shown.last()?.search.rows[0];
    expect(row?.annotation.note).toBe('ask the mayor');
    expect(row?.article.site).toBe('example.org');
    shown.change(search('harbour opens'));
    await until(() => shown.last()?.search.articles.length === 2, 'articles by title');
    shown.change(search('', { tag: 'unsourced' }));
    await until(() => shown.last()?.search.total === 1, 'one unsourced');
    await must(ask('editAnnotation', { id: row?.annotation.id ?? '', patch: { tag: 'unsourced' } }));
    await until(() => shown.last()?.search.total === 2, 'two unsourced');
    await must(ask('deleteAnnotations', { ids: [row?.annotation.id ?? ''] }));
    await until(() => shown.last()?.search.total === 1, 'one left');
  });

  it('goes on from what was packed when the background comes back, and sees what was written meanwhile', async () => {
    const name = await startFresh();
    const first = await tagged('https://example.org/a', { tag: 'sourced', note: 'mayor' });
    const shown = view<'search'>(search('mayor'));
    await until(() => shown.last()?.search.total === 1, 'one found');
    await until(
      async () => (await indexedDB.databases()).some((one) => one.name === `${name}-search`),
      'a copy',
    );
    await startFresh(name);
    await must(ask('editAnnotation', { id: first.id, patch: { note: 'governor' } }));
    await tagged('https://example.org/c', { tag: 'sourced', note: 'governor' });
    const again = view<'search'>(search('governor'));
    await until(() => again.last()?.search.total === 2, 'both found');
    again.change(search('mayor'));
    await until(() => again.last()?.search.total === 0, 'the old words gone');
  });

  it('shows private windows their own', async () => {
    await tagged('https://example.org/a', { tag: 'sourced', note: 'mayor' });
    const tabId = fake.openTab('https://example.org/x', { incognito: true });
    const shown = view<'search'>(search('mayor'), { tabId });
    await until(() => shown.last() !== undefined, 'an answer');
    expect(shown.last()?.search).toMatchObject({ total: 0, private: true });
  });
});

describe('the other views', () => {
  it('list articles with how their claims are sourced', async () => {
    await tagged('https://example.org/a');
    await tagged('https://example.com/b', { tag: 'unsourced' });
    const shown = view<'articles'>(ARTICLES as never);
    await until(
      () => shown.last()?.articles.rows.length === 2 && shown.last()?.articles.pending === 0,
      'two',
    );
    const { rows, sites, everything } = shown.last()?.articles ?? {};
    expect(rows?.[0]).toMatchObject({ article: { site: 'example.com' }, sourcing: { none: 1, named: 0 } });
    expect(everything).toEqual({ articles: 2, annotations: 2 });
    expect(sites).toHaveLength(2);
    shown.change({ ...ARTICLES, filter: { tag: 'sourced' } } as never);
    await until(() => shown.last()?.articles.total === 1, 'one');
    shown.change({ ...ARTICLES, typed: 'nothing like it ' } as never);
    await until(() => shown.last()?.articles.total === 0, 'none');
  });

  it('list names and show one', async () => {
    const { tabId } = await readTab('https://example.org/a');
    const entity = { verdict: 'confirmed', type: 'person' } as const;
    const made = await must(
      ask('annotate', { tabId, target: { kind: 'mention', index: 0 }, patch: { kind: 'entity', entity } }),
    );
    const names = view<'names'>({
      view: 'names',
      typed: 'jane',
      order: 'mentions',
      descending: true,
      window,
    } as never);
    await until(() => names.last()?.names.rows[0]?.mentions === 1, 'one name');
    const id = made.entity?.entityId ?? '';
    const shown = view<'name'>({ view: 'name', id } as never);
    await until(() => (shown.last()?.name.spellings.length ?? 0) > 0, 'its spellings');
    expect(shown.last()?.name).toMatchObject({
      row: { entity: { label: 'Jane Smith' }, mentions: 1, articles: 1 },
      spellings: [['Jane Smith', 1]],
    });
  });

  it('count sources, tags and pictures', async () => {
    await tagged('https://example.org/a', { tag: 'sourced', facets: { source: 'the ministry' } });
    const sources = view<'sources'>({
      view: 'sources',
      typed: '',
      order: 'claims',
      descending: true,
      window,
    } as never);
    await until(() => sources.last()?.sources.rows[0]?.claims === 1, 'one source');
    expect(sources.last()?.sources.rows[0]).toMatchObject({
      label: 'the ministry',
      sites: [['example.org', 1]],
    });
    const pictures = view<'pictures'>({ view: 'pictures' } as never);
    await until(() => pictures.last()?.pictures.bySite.length === 1, 'a site');
    expect(pictures.last()?.pictures.bySite[0]?.counts.named).toBe(1);
    const tags = view<'tags'>({ view: 'tags' } as never);
    await until(() => tags.last() !== undefined, 'an answer');
    expect(tags.last()?.tags.tags).toEqual([]);
  });

  it.each([
    { ...ARTICLES, window: { from: -1, count: 5 } },
    { ...ARTICLES, window: { from: 0, count: 5_000 } },
    { ...search(''), filter: { tag: 'true' } },
    { ...search(''), filter: { from: 'yesterday' } },
    { view: 'name' },
  ])('are not made of malformed requests', async (request) => {
    const shown = view<'search'>(request as never);
    const other = view<'search'>(search('x'));
    await until(() => other.last() !== undefined, 'an answer to the good one');
    expect(shown.updates).toEqual([]);
  });
});

describe('marks that lost their place', () => {
  it('are known in the library once their article was read again', async () => {
    const url = 'https://example.org/a';
    const { tabId, page } = await readTab(url);
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 1 }, patch: { tag: 'sourced' } }));
    const shown = view<'search'>(search('', { lost: true }));
    await until(() => shown.last()?.search.pending === 0, 'an answer');
    expect(shown.last()?.search.total).toBe(0);
    await page.read('Nothing of all that stands here any more, and never will again.');
    await until(() => shown.last()?.search.total === 1, 'the lost one');
    expect(shown.last()?.search.rows[0]?.lost).toBe(true);
    shown.close();
    const articles = view<'articles'>(ARTICLES as never);
    await until(() => articles.last()?.articles.rows[0]?.lost === 1, 'its article');
    await page.read();
    await until(() => articles.last()?.articles.rows[0]?.lost === 0, 'found again');
  });
});
