// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { failure } from '../../src/core/model/result';
import type { PageView as Page } from '../../src/messaging/protocol';
import { PageView } from '../../src/ui/page-view';
import { anAnnotation, aPage, CLAIMS } from './sample-page';
import { plainText, show } from './surface';

const quotes = (surface: Awaited<ReturnType<typeof show>>) => surface.all('.mark-row__quote').map(plainText);
const showPage = (over: Partial<Page> = {}, answers = {}) => show(<PageView page={aPage(over)} />, answers);

describe('the list of a page', () => {
  it('has what is lost first, then drawn claims, then other marks; silent claims are left out', async () => {
    const surface = await showPage();
    expect(quotes(surface)).toEqual([
      'These words are gone',
      'The bridge opened on Monday, the authority said.',
      'It cost three million.',
      'وقالت مصادر محلية إنّ الجسر أُغلِق.',
      'a fine view',
    ]);
    expect(plainText(surface.find('.mark-list__section--lost'))).toContain('Not found again');
  });

  it('has a claim that the reader marked where it stands in the text', async () => {
    const own = anAnnotation('own', { quote: 'Between the first two.', tag: 'sourced' });
    const claims = CLAIMS.map((claim, index) => ({ ...claim, start: index * 50 }));
    const surface = await showPage({
      claims,
      annotations: [{ annotation: own, place: { start: 20, end: 42 } }],
    });
    expect(quotes(surface).slice(0, 3)).toEqual([
      'The bridge opened on Monday, the authority said.',
      'Between the first two.',
      'It cost three million.',
    ]);
  });

  it('says the state of each row in words, with its source', async () => {
    const surface = await showPage();
    expect(
      surface.all('.row-state').map((state) =>
        plainText(state)
          .replace(/\u00a0/g, '')
          .trim(),
      ),
    ).toEqual([
      'Sourced',
      'Suggested: named sourcethe authority',
      'Unsourced',
      'Suggested: unnamed or relayed sourceمصادر محلية',
      'Highlight',
    ]);
  });

  it.each([
    ['mine', ['These words are gone', 'It cost three million.', 'a fine view']],
    ['undecided', ['The bridge opened on Monday, the authority said.', 'وقالت مصادر محلية إنّ الجسر أُغلِق.']],
    ['no-source', ['It cost three million.']],
  ])('filters %s', async (filter, expected) => {
    const surface = await showPage();
    await surface.click(surface.find(`input[name=filter][value=${filter}]`));
    expect(quotes(surface)).toEqual(expected);
  });

  it.each([
    ['الجسر اغلق', 'وقالت مصادر محلية إنّ الجسر أُغلِق.'],
    ['THREE Million', 'It cost three million.'],
    ['check the photo', 'a fine view'],
    ['authority', 'The bridge opened on Monday, the authority said.'],
  ])('finds %s in quote, source or note, however it is spelled', async (search, expected) => {
    const surface = await showPage();
    await surface.type(surface.find('input[type=search]'), search);
    expect(quotes(surface)).toEqual([expected]);
  });

  it('says so when nothing matches', async () => {
    const surface = await showPage();
    await surface.type(surface.find('input[type=search]'), 'no such words');
    expect(surface.text()).toContain('Nothing matches.');
  });

  it('is one stop for Tab, and arrows move', async () => {
    const surface = await showPage();
    expect(surface.all('[data-row][tabindex="0"]')).toHaveLength(1);
    surface.find('[data-row]').focus();
    await surface.press('ArrowDown');
    await surface.press('j');
    expect(document.activeElement?.getAttribute('data-row')).toBe('claim 1');
    await surface.press('End');
    expect(document.activeElement?.getAttribute('data-row')).toBe('a2');
    await surface.press('ArrowUp');
    await surface.press('Home');
    expect(document.activeElement?.getAttribute('data-row')).toBe('a3');
    expect(surface.all('[data-row][tabindex="0"]')).toHaveLength(1);
  });

  it('jumps to a row by its quote, and not to a lost one', async () => {
    const surface = await showPage();
    await surface.click(surface.find('[data-row="claim 0"]'));
    await surface.click(surface.find('[data-row="a3"]'));
    expect(surface.asked).toEqual([['jump', { tabId: 7, target: { kind: 'claim', index: 0 }, card: false }]]);
  });

  it.each([
    ['s', { key: 's' }, 'sourced'],
    ['u', { key: 'u' }, 'unsourced'],
    ['x', { key: 'x' }, 'not-a-claim'],
    ['s under an Arabic layout', { key: 'س', code: 'KeyS' }, 'sourced'],
  ])('tags a suggestion by %s', async (_name, { key, ...init }, tag) => {
    const surface = await showPage();
    surface.find('[data-row="claim 0"]').focus();
    await surface.press(key, init);
    expect(surface.asked).toEqual([
      ['annotate', { tabId: 7, target: { kind: 'claim', index: 0 }, patch: { kind: 'claim', tag } }],
    ]);
  });

  it('changes the tag of a stored annotation, and takes it away by the same key', async () => {
    const surface = await showPage();
    surface.find('[data-row="claim 1"]').focus();
    await surface.press('s');
    await surface.press('u');
    expect(surface.asked).toEqual([
      ['editAnnotation', { id: 'a1', patch: { tag: 'sourced' } }],
      ['deleteAnnotations', { ids: ['a1'] }],
    ]);
  });

  it('leaves keys with Ctrl to the browser and does not tag a highlight', async () => {
    const surface = await showPage();
    surface.find('[data-row="claim 0"]').focus();
    await surface.press('s', { ctrlKey: true });
    surface.find('[data-row="a2"]').focus();
    await surface.press('s');
    expect(surface.asked).toEqual([]);
  });

  it('deletes, moves the focus on, and takes it back from the toast', async () => {
    const surface = await showPage();
    surface.find('[data-row="a2"]').focus();
    await surface.press('Delete');
    expect(surface.asked).toEqual([['deleteAnnotations', { ids: ['a2'] }]]);
    expect(document.activeElement?.getAttribute('data-row')).toBe('claim 2');
    expect(surface.text()).toContain('It stays in the trash for 30 days.');
    await surface.click(surface.button('Undo'));
    expect(surface.asked.at(-1)).toEqual(['undo', { tabId: 7, pageKey: 'https://example.org/news' }]);
    expect(surface.text()).toContain('Undone.');
  });

  it('takes back by Ctrl+Z, but not while typing', async () => {
    const surface = await showPage();
    surface.find('input[type=search]').focus();
    await surface.press('z', { ctrlKey: true });
    expect(surface.asked).toEqual([]);
    surface.find('[data-row="a2"]').focus();
    await surface.press('z', { metaKey: true });
    expect(surface.asked).toHaveLength(1);
  });

  it('searches by slash', async () => {
    const surface = await showPage();
    surface.find('[data-row="a2"]').focus();
    await surface.press('/');
    expect(document.activeElement).toBe(surface.find('input[type=search]'));
  });

  it('keeps a note that could not be saved, and says why', async () => {
    const surface = await showPage({}, { editAnnotation: () => failure('storage_full') });
    surface.find('[data-row="a2"]').focus();
    await surface.press('n');
    const field = surface.find('textarea') as HTMLTextAreaElement;
    expect(field.value).toBe('check the photo');
    await surface.type(field, 'ask the photographer');
    await surface.click(surface.button('Save'));
    expect(surface.asked).toEqual([
      ['editAnnotation', { id: 'a2', patch: { note: 'ask the photographer' } }],
    ]);
    expect((surface.find('textarea') as HTMLTextAreaElement).value).toBe('ask the photographer');
    expect(plainText(surface.find('[role=alert]'))).toContain('The disk has no room left');
  });

  it('saves a note by Ctrl+Enter and closes it by Escape without a word to the list', async () => {
    const surface = await showPage();
    surface.find('[data-row="a2"]').focus();
    await surface.press('n');
    await surface.press('Escape');
    expect(surface.all('textarea')).toEqual([]);
    expect(document.activeElement).toBe(surface.find('[data-row="a2"]'));
    await surface.press('n');
    await surface.press('Enter', { ctrlKey: true });
    expect(surface.all('textarea')).toEqual([]);
    expect(document.activeElement).toBe(surface.find('[data-row="a2"]'));
    expect(surface.asked).toEqual([['editAnnotation', { id: 'a2', patch: { note: 'check the photo' } }]]);
  });
});
