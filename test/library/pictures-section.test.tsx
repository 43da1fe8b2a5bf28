// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noSourcing } from '../../src/core/search/sourcing';
import { LibraryPage } from '../../src/library/library-page';
import type { PicturesView } from '../../src/messaging/search-protocol';
import { plainText, show } from '../ui/surface';
import { STATE } from './sample-views';

const counts = (named: number, none = 0) => ({ ...noSourcing(), named, none });
const PICTURES: PicturesView = {
  ...STATE,
  bySite: [
    { key: 'example.org', counts: counts(3, 1), marks: 6 },
    { key: 'sham.example', counts: counts(1), marks: 1 },
  ],
  byDay: [
    { key: '2026-03-01', counts: counts(3), marks: 4 },
    { key: '2026-03-03', counts: counts(1, 1), marks: 3 },
  ],
  sources: [
    {
      label: 'وزارة النقل',
      claims: 3,
      articles: 2,
      counts: counts(3),
      sites: [],
      last: '2026-03-01T00:00:00Z',
    },
  ],
  people: [
    { id: 'e1', label: 'Jane Smith', articles: 3 },
    { id: 'e2', label: 'سليم الدرّاق', articles: 2 },
  ],
  pairs: [{ a: 'e1', b: 'e2', articles: 2 }],
  sites: [['example.org', 2]],
};

async function showPictures(lang: 'ar' | 'en' = 'en', pictures = PICTURES) {
  location.hash = '#pictures';
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const surface = await show(<LibraryPage asked={undefined} />, {}, lang);
  await surface.push({ view: 'pictures', pictures });
  await surface.press('Shift');
  return surface;
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(private readonly seen: () => void) {}
      observe() {
        this.seen();
      }
      disconnect() {}
    },
  );
});

describe('PicturesSection', () => {
  it('draws five pictures whose marks say their numbers and lead to what they count', async () => {
    const surface = await showPictures();
    expect(surface.all('figure h2').map((title) => title.textContent)).toEqual([
      'How claims are sourced, by site',
      'How claims are sourced, over time',
      'Marks',
      'Most quoted sources',
      'People named together',
    ]);
    const [first] = surface.all('.picture--sourcing-by-site a');
    expect(first && plainTextOf(first.getAttribute('aria-label'))).toBe(
      'example.org: Named source: 3, No source: 1',
    );
    expect(first?.getAttribute('href')).toBe('#search?site=example.org&kind=claim');
    expect(surface.all('.picture--sourcing-over-time a')).toHaveLength(3);
    expect(surface.all('.chart__link')).toHaveLength(1);
  });

  it('is one stop of Tab each, and moves among its marks by arrows', async () => {
    const surface = await showPictures();
    const stops = surface.all('.picture--sourcing-over-time a').map((mark) => mark.getAttribute('tabindex'));
    expect(stops).toEqual(['0', '-1', '-1']);
    surface.find('.picture--sourcing-over-time a').focus();
    await surface.press('ArrowRight');
    expect((document.activeElement as SVGElement).dataset.mark).toBe('1');
    expect(plainText(surface.find('.picture--sourcing-over-time .picture__said'))).toContain('March 2, 2026');
  });

  it('is mirrored where one reads from the right', async () => {
    const left = await showPictures('en');
    const first = left.all('.picture--sourcing-by-site a')[0]?.querySelectorAll('rect')[1];
    expect(Number(first?.getAttribute('x'))).toBe(240 + 8);
    const surface = await showPictures('ar');
    const bar = surface.all('.picture--sourcing-by-site a')[0]?.querySelectorAll('rect')[1];
    expect(Number(bar?.getAttribute('x')) + Number(bar?.getAttribute('width'))).toBe(800 - (240 + 8));
  });

  it('shows the same numbers as a table', async () => {
    const surface = await showPictures();
    await surface.click(surface.find('.picture--sourcing-by-site input[value=table]'));
    const rows = surface.all('.picture--sourcing-by-site tbody tr').map((row) => plainText(row));
    expect(rows).toEqual(['example.org30014', 'sham.example10001']);
  });

  it('says when there is nothing to draw', async () => {
    const empty = { ...PICTURES, bySite: [], byDay: [], sources: [], people: [], pairs: [] };
    const surface = await showPictures('en', empty);
    expect(surface.all('figure svg')).toEqual([]);
    expect(surface.text().split('Nothing to draw yet.')).toHaveLength(6);
  });
});

function plainTextOf(text: string | null): string {
  return (text ?? '').replace(/[\u2066-\u2069]/g, '');
}
