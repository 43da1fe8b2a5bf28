// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ArticleRecord } from '../../src/core/model/annotation';
import { failure, success } from '../../src/core/model/result';
import { LibraryPage } from '../../src/library/library-page';
import type { ExportChunk, Requests } from '../../src/messaging/protocol';
import type { ArticleRow, ArticlesView } from '../../src/messaging/search-protocol';
import { anAnnotation } from '../ui/sample-page';
import { plainText, type Surface, show } from '../ui/surface';

const ARTICLE: ArticleRecord = {
  pageKey: 'https://example.org/news',
  url: 'https://example.org/news',
  title: 'The bridge',
  site: 'example.org',
  siteName: 'The Example',
  lang: 'en',
  dir: 'ltr',
  textHash: '0',
  firstRead: '2026-11-02T10:00:00Z',
  lastRead: '2026-11-03T10:00:00Z',
};

function anItem(over: Partial<ArticleRecord> = {}): ArticleRow {
  const sourcing = { named: 1, unnamed: 0, 'second-hand': 0, none: 2 };
  return { article: { ...ARTICLE, ...over }, sourcing, notClaims: 0, others: 4, lost: 0 };
}

async function showLibrary(
  rows: readonly ArticleRow[],
  options: Partial<ArticlesView> & { asked?: object; answers?: object } = {},
) {
  const { asked, answers = {}, ...view } = options;
  location.hash = '';
  const surface = await show(<LibraryPage asked={asked as never} />, answers);
  const articles: ArticlesView = {
    rows,
    from: 0,
    total: rows.length,
    pending: 0,
    private: false,
    sites: [['example.org', rows.length]],
    everything: { articles: rows.length, annotations: 3 },
    ...view,
  };
  await surface.push({ view: 'articles', articles });
  const [row] = rows;
  await surface.push({ view: 'article', article: { pending: 0, private: false, ...(row && { row }) } });
  return surface;
}

/** The downloads that the page made, by name and text. */
function catchDownloads(): { name: string; blob: Blob }[] {
  const saved: { name: string; blob: Blob }[] = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:made';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: last });
  });
  return saved;
}

function chunks(...all: Partial<ExportChunk>[]) {
  return ({ cursor }: Requests['exportRows']['in']) =>
    success({ articles: [ARTICLE], annotations: [], entities: [], total: 3, ...all[Number(cursor ?? 0)] });
}

const submit = (surface: Surface) => surface.click(surface.button('Save file'));

afterEach(() => vi.restoreAllMocks());

describe('LibraryPage', () => {
  it('lists articles with what was decided in them', async () => {
    const surface = await showLibrary([
      anItem(),
      anItem({ pageKey: 'b', title: '', url: 'javascript:alert(1)' }),
    ]);
    expect(surface.text()).toContain('2 annotated articles');
    const [first, second] = surface.all('.data-table__row');
    expect(first && plainText(first)).toContain('The bridgeexample.org');
    expect(first && plainText(first)).toContain('Named source: 1, No source: 2');
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(
      '#articles/https%3A%2F%2Fexample.org%2Fnews',
    );
    expect(second && plainText(second)).toContain('Page without a title');
  });

  it('teaches when it is empty', async () => {
    const surface = await showLibrary([]);
    expect(surface.all('.library-page__empty li')).toHaveLength(3);
    expect(surface.all('main button')).toEqual([]);
  });

  it('shows an error instead of an empty list', async () => {
    const surface = await showLibrary([], { error: 'storage_newer' });
    expect(plainText(surface.find('[role=alert]'))).toContain('newer version');
    expect(surface.all('.library-page__empty')).toEqual([]);
  });

  it('exports one article in chunks into one file', async () => {
    const saved = catchDownloads();
    const exportRows = chunks(
      { annotations: [anAnnotation('a1'), anAnnotation('a2')], next: '1' },
      { annotations: [anAnnotation('a3')] },
    );
    const surface = await showLibrary([anItem()], { answers: { exportRows } });
    await surface.click(surface.find('.data-table__actions button'));
    await submit(surface);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(surface.asked).toEqual([
      ['exportRows', { scope: { kind: 'page', pageKey: ARTICLE.pageKey } }],
      ['exportRows', { scope: { kind: 'page', pageKey: ARTICLE.pageKey }, cursor: '1' }],
    ]);
    expect(saved[0]?.name).toMatch(/^isnad-example\.org-\d{4}-\d\d-\d\d\.isnad\.zip$/);
    const bytes = new Uint8Array((await saved[0]?.blob.arrayBuffer()) ?? new ArrayBuffer(0));
    const lines = strFromU8(unzipSync(bytes)['annotations.ndjson'] ?? new Uint8Array())
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a1', 'a2', 'a3']);
    expect(surface.text()).toContain('Saved, with 3 annotations.');
  });

  it.each([
    ['csv', 'page', /^isnad-example\.org-.*\.csv$/, 'text/csv;charset=utf-8'],
    ['web-annotation', 'site', /^isnad-example\.org-.*\.jsonld$/, 'application/ld+json'],
    ['json', 'everything', /^isnad-all-.*\.json$/, 'application/json'],
  ])('makes %s of %s', async (format, scope, name, type) => {
    const saved = catchDownloads();
    const exportRows = chunks({ annotations: [anAnnotation('a1')] });
    const surface = await showLibrary([anItem()], { answers: { exportRows } });
    await surface.click(surface.find('.data-table__actions button'));
    await surface.click(surface.find(`input[name=scope][value=${scope}]`));
    await surface.click(surface.find(`input[name=format][value=${format}]`));
    await submit(surface);
    await vi.waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toMatch(name);
    expect(saved[0]?.blob.type).toBe(type);
  });

  it('opens at the export that was asked for, also of a private page that the list does not know', async () => {
    catchDownloads();
    const surface = await showLibrary([], {
      asked: { pageKey: 'https://example.org/secret', private: true },
      answers: { exportRows: chunks({}) },
    });
    await submit(surface);
    expect(surface.asked[0]).toEqual([
      'exportRows',
      { scope: { kind: 'page', pageKey: 'https://example.org/secret', private: true } },
    ]);
  });

  it('says why an export failed, and keeps the choice', async () => {
    const saved = catchDownloads();
    const surface = await showLibrary([anItem()], {
      answers: { exportRows: () => failure('storage_failed') },
    });
    await surface.click(surface.button('Export everything'));
    await surface.click(surface.find('input[name=format][value=csv]'));
    await submit(surface);
    expect(plainText(surface.find('[role=alert]'))).toContain('the database did not answer');
    expect((surface.find('input[name=format][value=csv]') as HTMLInputElement).checked).toBe(true);
    expect(saved).toEqual([]);
  });

  it('shows progress, and saves nothing once cancelled', async () => {
    const saved = catchDownloads();
    let answer = (_chunk: unknown) => {};
    let calls = 0;
    const exportRows = () =>
      calls++ === 0
        ? success({
            articles: [ARTICLE],
            annotations: [anAnnotation('a1')],
            entities: [],
            total: 3,
            next: '1',
          })
        : new Promise((resolve) => {
            answer = resolve;
          });
    const surface = await showLibrary([anItem()], { answers: { exportRows } });
    await surface.click(surface.button('Export everything'));
    await submit(surface);
    expect(surface.text()).toContain('Gathering annotations: 1 of 3');
    expect((surface.find('progress') as HTMLProgressElement).value).toBe(1);
    await surface.click(surface.button('Cancel'));
    answer(success({ articles: [ARTICLE], annotations: [anAnnotation('a2')], entities: [], total: 3 }));
    await surface.press('Shift');
    expect(surface.button('Save file')).toBeDefined();
    expect(saved).toEqual([]);
  });
});
