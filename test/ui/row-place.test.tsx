// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { AnnotationRow, PageView as Page } from '../../src/messaging/protocol';
import { PageView } from '../../src/ui/page-view';
import { trimChange } from '../../src/ui/trim-change';
import { anAnnotation, aPage } from './sample-page';
import { plainText, show } from './surface';

const UNSURE: AnnotationRow = {
  annotation: anAnnotation('unsure', { quote: 'It was late again.', tag: 'unsourced' }),
  candidates: [
    { start: 10, end: 28, before: 'In May: ', quote: 'It was late again.', after: ' Fog.' },
    { start: 60, end: 78, before: 'In June: ', quote: 'It was late again.', after: '' },
  ],
};
const CHANGED: AnnotationRow = {
  annotation: anAnnotation('other', { kind: 'highlight', quote: 'The works cost nine million.' }),
  place: { start: 100, end: 128 },
  changed: { from: 'The works cost nine million.', to: 'The works cost four million.' },
};
const LOST: AnnotationRow = {
  annotation: anAnnotation('gone', { quote: 'These words are gone.', note: 'ask them', tag: 'sourced' }),
  heading: 'The harbour',
};

const showPage = (over: Partial<Page> = {}) =>
  show(<PageView page={aPage({ annotations: [CHANGED, UNSURE, LOST], claims: [], ...over })} />);
const row = (surface: Awaited<ReturnType<typeof show>>, key: string) => surface.find(`[data-row="${key}"]`);
const textOf = (element: Element) => plainText(element).replace(/\s+/g, ' ').trim();

describe('a row whose place has to be decided', () => {
  it('comes first, with the places in their context', async () => {
    const surface = await showPage();
    expect(surface.all('[data-row]').map((one) => one.dataset.row)).toEqual(['unsure', 'gone', 'other']);
    expect(surface.all('.row-place__choice').map(textOf)).toEqual([
      '1In May: It was late again. Fog.',
      '2In June: It was late again.',
    ]);
    expect(surface.text()).toContain('may stand in several places');
  });

  it.each([
    ['1', 0],
    ['2', 1],
  ])('takes a place by the key %s and leaves the focus with the next row', async (key, index) => {
    const surface = await showPage();
    row(surface, 'unsure').focus();
    await surface.press(key);
    const { start, end, quote } = UNSURE.candidates?.[index] ?? { start: 0, end: 0, quote: '' };
    expect(surface.asked).toEqual([
      ['placeAnnotation', { tabId: 7, id: 'unsure', start, end, words: quote }],
    ]);
    expect(document.activeElement?.getAttribute('data-row')).toBe('gone');
  });

  it('takes a place by a click, and none of them by a key', async () => {
    const surface = await showPage();
    await surface.click(surface.all('.row-place__choice')[1] as HTMLElement);
    expect(surface.asked[0]?.[1]).toMatchObject({ id: 'unsure', start: 60 });
    row(surface, 'unsure').focus();
    await surface.press('3');
    expect(surface.asked).toHaveLength(1);
    await surface.press('0');
    expect(surface.asked[1]).toEqual(['refusePlaces', { tabId: 7, id: 'unsure' }]);
  });
});

describe('a row whose words changed', () => {
  it('shows old and new words by element and by word, and is accepted by a key', async () => {
    const surface = await showPage();
    expect(textOf(surface.find('del'))).toBe('before: nine');
    expect(textOf(surface.find('ins'))).toBe('now: four');
    expect(textOf(surface.find('.changed-words'))).toContain('The works cost');
    row(surface, 'other').focus();
    await surface.press('a');
    expect(surface.asked).toEqual([
      ['placeAnnotation', { tabId: 7, id: 'other', start: 100, end: 128, words: CHANGED.changed?.to }],
    ]);
    await surface.press('0');
    expect(surface.asked.at(-1)).toEqual(['refusePlaces', { tabId: 7, id: 'other' }]);
  });
});

describe('a lost row', () => {
  it('keeps quote, note and tag, says the heading, and can be retried or kept as a page note', async () => {
    const surface = await showPage();
    row(surface, 'gone').focus();
    await surface.press('r');
    const item = row(surface, 'gone').closest('.mark-row') as HTMLElement;
    for (const words of [
      'These words are gone.',
      'ask them',
      'Sourced',
      'It stood under “The harbour”.',
      'Re-attach',
    ])
      expect(plainText(item)).toContain(words);
    await surface.press('p');
    expect(surface.asked).toEqual([
      ['readPage', { tabId: 7, anyway: true }],
      ['editAnnotation', { id: 'gone', patch: { kind: 'page-note' } }],
    ]);
  });
});

describe('the difference of old and new words', () => {
  it.each([
    ['a b c', 'a x c', { before: 'a', old: 'b', now: 'x', after: 'c' }],
    [
      'one two three four five six',
      'one two three four five seven',
      { before: '… two three four five', old: 'six', now: 'seven', after: '' },
    ],
    ['x a b c d e', 'a b c d e', { before: '', old: 'x', now: '', after: 'a b c d …' }],
    ['a a', 'a a a', { before: 'a a', old: '', now: 'a', after: '' }],
    ['كلف تسعة ملايين', 'كلف أربعة ملايين', { before: 'كلف', old: 'تسعة', now: 'أربعة', after: 'ملايين' }],
  ])('of “%s” and “%s” leaves out what both begin and end with', (from, to, expected) => {
    expect(trimChange(from, to)).toEqual(expected);
  });
});
