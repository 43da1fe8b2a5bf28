// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { ReaderTag } from '../../src/core/model/reader-lists';
import { success } from '../../src/core/model/result';
import type { PageView as Page } from '../../src/messaging/protocol';
import { nextDensity } from '../../src/ui/density-choice';
import { PageView } from '../../src/ui/page-view';
import { anAnnotation, aPage } from './sample-page';
import { plainText, show } from './surface';

const TAG: ReaderTag = {
  version: 1,
  id: '5d4e7e0a-8f0e-4a53-9d1f-0b7d3e9a6c11',
  label: 'Loaded word',
  definition: 'Says more than is known.',
  colour: 1,
  created: '2026-11-02T10:00:00Z',
  modified: '2026-11-02T10:00:00Z',
  seq: 1,
};

const showPage = (over: Partial<Page> = {}) =>
  show(<PageView page={aPage(over)} />, {
    annotateMany: () => success({ count: 2 }),
    deleteAnnotations: () => success({ count: 2 }),
  });
const settings = (density: 'both' | 'names') =>
  ({ view: 'settings', settings: { show: density, hiddenTypes: [], digits: 'auto' } }) as const;

describe('many rows at once', () => {
  it('are chosen by Space, tagged as one action, and taken back from the notice', async () => {
    const surface = await showPage();
    await surface.click(surface.all('.mark-row__quote')[1] as HTMLElement);
    await surface.press(' ');
    expect(surface.text()).toContain('1 chosen');
    await surface.press('j');
    await surface.press(' ');
    expect(surface.text()).toContain('2 chosen');
    const bulk = surface
      .all('.bulk-bar .tag-buttons button')
      .find((one) => plainText(one).includes('Unsourced'));
    await surface.click(bulk as HTMLElement);
    expect(surface.asked.filter(([name]) => name === 'annotateMany')).toEqual([
      [
        'annotateMany',
        {
          tabId: 7,
          targets: [
            { kind: 'claim', index: 0 },
            { kind: 'claim', index: 1 },
          ],
          patch: { kind: 'claim', tag: 'unsourced' },
        },
      ],
    ]);
    expect(surface.text()).toContain('2 rows changed');
    expect(surface.all('.bulk-bar')).toEqual([]);
    await surface.click(surface.button('Undo'));
    expect(surface.asked.at(-1)?.[0]).toBe('undo');
  });

  it('are all those shown, and deleted together, except what nobody stored', async () => {
    const surface = await showPage();
    await surface.click(surface.button('Choose'));
    await surface.click(surface.button('All shown'));
    expect(surface.text()).toContain('5 chosen');
    await surface.click(surface.button('Delete 3'));
    expect(surface.asked.at(-1)).toEqual(['deleteAnnotations', { ids: ['a3', 'a1', 'a2'] }]);
  });

  it('are let go by Escape', async () => {
    const surface = await showPage();
    await surface.click(surface.all('.mark-row__quote')[1] as HTMLElement);
    await surface.press(' ');
    await surface.press('Escape');
    expect(surface.all('.mark-row__box')).toEqual([]);
  });
});

describe('own tags in the list', () => {
  const annotations = [
    {
      annotation: anAnnotation('a1', {
        quote: 'It cost three million.',
        tag: 'unsourced',
        ownTags: [TAG.id, 'gone'],
      }),
      place: { start: 50, end: 72 },
    },
  ];

  it('are named on their rows with what they mean; those that no list knows are left out', async () => {
    const surface = await showPage({ annotations, tagSet: [TAG] });
    const shown = surface.all('.own-tag-list .own-tag');
    expect(shown.map(plainText)).toEqual(['Loaded word']);
    expect(shown[0]?.title).toBe('Says more than is known.');
  });

  it('filter the list', async () => {
    const surface = await showPage({ annotations, tagSet: [TAG] });
    await surface.click(surface.find(`input[value="own ${TAG.id}"]`));
    expect(surface.all('.mark-row__quote').map(plainText)).toEqual(['It cost three million.']);
  });

  it('are set and taken away on the current row', async () => {
    const surface = await showPage({ annotations, tagSet: [TAG] });
    await surface.click(surface.all('.mark-row__quote')[0] as HTMLElement);
    await surface.click(surface.find('.mark-row__actions .own-tag'));
    expect(surface.asked.at(-1)).toEqual([
      'annotate',
      { tabId: 7, target: { kind: 'claim', index: 0 }, patch: { kind: 'claim', ownTags: [TAG.id] } },
    ]);
  });
});

describe('the list beside the page', () => {
  it.each([
    ['what the reader points at', { focus: { kind: 'claim', index: 2 } as const, at: 0 }, 'وقالت مصادر'],
    ['else the first claim on screen', { at: 1 }, 'It cost'],
    [
      'for one without a row the next that has one',
      {
        at: 3,
        claims: [
          { index: 3, start: 5, quote: 'Silent.' },
          { index: 0, start: 9, quote: 'Drawn.', look: 'named' as const },
        ],
      },
      'Drawn.',
    ],
  ])('marks %s', async (_name, over, words) => {
    const surface = await showPage(over);
    expect(surface.all('.mark-row--here')).toHaveLength(1);
    expect(plainText(surface.find('.mark-row--here'))).toContain(words);
  });

  it('brings that row into sight, but not while someone works in the list', async () => {
    let setAt = (_: number) => {};
    const Followed = () => {
      const [at, set] = useState(0);
      setAt = set;
      return <PageView page={aPage({ at })} />;
    };
    const surface = await show(<Followed />);
    const scrolled = vi.mocked(Element.prototype.scrollIntoView);
    expect(scrolled).toHaveBeenCalledTimes(1);
    await act(async () => setAt(1));
    expect(scrolled).toHaveBeenCalledTimes(2);
    await surface.click(surface.all('.mark-row__quote')[1] as HTMLElement);
    scrolled.mockClear();
    await act(async () => setAt(2));
    expect(plainText(surface.find('.mark-row--here'))).toContain('وقالت مصادر');
    expect(scrolled).not.toHaveBeenCalled();
  });
});

describe('a long list', () => {
  const claims = Array.from({ length: 2000 }, (_, index) => ({
    index,
    start: index * 100,
    quote: `Claim number ${index}.`,
    look: 'named' as const,
  }));

  it('draws what is near and says how long it is; the last row is reached by one key', async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    const surface = await showPage({ claims, annotations: [] });
    expect(surface.all('.mark-row').length).toBeLessThan(100);
    expect(surface.find('.mark-row').getAttribute('aria-setsize')).toBe('2000');
    await surface.click(surface.all('.mark-row__quote')[0] as HTMLElement);
    await surface.press('End');
    expect(plainText(document.activeElement as Element)).toBe('Claim number 1999.');
    expect(surface.all('.mark-row').length).toBeLessThan(150);
    await surface.press('Home');
    expect(plainText(document.activeElement as Element)).toBe('Claim number 0.');
    vi.unstubAllGlobals();
  });
});

describe('what is drawn on pages', () => {
  it('is chosen in the footer', async () => {
    const surface = await showPage();
    await surface.push(settings('both'));
    await surface.click(surface.find('input[name=density][value=claims]'));
    expect(surface.asked.at(-1)).toEqual(['setSettings', { show: 'claims' }]);
  });

  it('goes round by the key D', async () => {
    const surface = await showPage();
    await surface.push(settings('names'));
    await surface.press('d');
    expect(surface.asked.at(-1)).toEqual(['setSettings', { show: 'claims' }]);
    expect(['both', 'names', 'claims', 'nothing'].map((one) => nextDensity(one as 'both'))).toEqual([
      'names',
      'claims',
      'nothing',
      'both',
    ]);
  });
});

describe('the mentions of a name', () => {
  it('are stepped through in both directions, with the place among them', async () => {
    const surface = await showPage();
    await surface.click(surface.find('.chip'));
    expect(plainText(surface.find('.chip'))).toContain('1 of 2');
    const [back, on] = surface.all('.entity-chips__step');
    await surface.click(on as HTMLElement);
    await surface.click(on as HTMLElement);
    await surface.click(back as HTMLElement);
    expect(surface.asked.map(([, input]) => (input as { target: unknown }).target)).toEqual(
      [4, 9, 4, 9].map((index) => ({ kind: 'mention', index })),
    );
  });
});
