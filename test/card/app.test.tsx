// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { App } from '../../src/card/app';
import type { PageLine } from '../../src/card/page-line';
import { failure, type Result, success } from '../../src/core/model/result';
import type { CardToPage, CardView, PageToCard, RequestInput } from '../../src/messaging/protocol';
import { until } from '../support/fake-browser';
import { type Surface, show } from '../ui/surface';
import { annotation, CLAIM, NAME } from './sample-card';

let tell: (message: PageToCard) => Promise<void>;
let said: CardToPage[];
let surface: Surface;
let answer: (input: RequestInput<'annotate'>) => Result<unknown> | Promise<Result<unknown>>;

/** Keys and clicks of a test are made by script; here they count as the reader's. */
function trustAll(): void {
  Object.defineProperty(Event.prototype, 'isTrusted', { configurable: true, get: () => true });
}

async function open(card: CardView, { bar = false, lang = 'en' as 'en' | 'ar' } = {}): Promise<void> {
  let receive: (message: PageToCard) => void = () => {};
  const line: PageLine = {
    send: (message) => said.push(message),
    listen: (next) => {
      receive = next;
    },
  };
  tell = (message) => act(async () => receive(message));
  surface = await show(
    <App line={line} />,
    {
      annotate: (input) => answer(input),
      moveEnd: () => success(annotation({ seq: 9 })),
    },
    lang,
  );
  await tell({ type: 'show', target: card.target, bar, focus: true });
  if (!bar) await surface.push({ view: 'card', card });
}

const annotated = () => surface.asked.filter(([name]) => name === 'annotate').map(([, input]) => input);

beforeEach(async () => {
  said = [];
  answer = () => success(annotation({ tag: 'sourced', seq: 5 }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  trustAll();
  await browser.storage.session.clear();
  await browser.storage.local.clear();
});

afterEach(() => tell({ type: 'hide' }));

describe('App', () => {
  it('shows nothing before the page asks', async () => {
    await open(CLAIM);
    const { root } = await show(<App line={{ send: () => {}, listen: () => {} }} />);
    expect(root.querySelector('.frame')).toBeNull();
  });

  it('says the state, the source, the wording and the reason in words', async () => {
    await open(CLAIM);
    const text = surface.text();
    for (const words of ['Suggested: named source', 'The Harbour Authority', 'said', '7 of 23'])
      expect(text).toContain(words);
    expect(surface.find('.card__reason').textContent).not.toBe('');
    expect(surface.find('[role="dialog"]').getAttribute('aria-label')).toBe('Claim');
  });

  it.each([
    ['s', { tag: 'sourced' }],
    ['u', { tag: 'unsourced' }],
    ['x', { tag: 'not-a-claim' }],
  ])('tags a claim by the key %s', async (key, patch) => {
    await open(CLAIM);
    await surface.press(key);
    expect(annotated()).toEqual([{ target: CLAIM.target, patch: { kind: 'claim', ...patch } }]);
  });

  it('knows its keys by their place under an Arabic layout', async () => {
    await open(CLAIM, { lang: 'ar' });
    await surface.press('س', { code: 'KeyS' });
    expect(annotated()).toMatchObject([{ patch: { tag: 'sourced' } }]);
  });

  it('takes a tag away when its key is pressed again', async () => {
    await open({ ...CLAIM, annotation: annotation({ tag: 'sourced', note: 'Ask again.' }) });
    await surface.press('s');
    expect(annotated()).toMatchObject([{ target: { kind: 'annotation' }, patch: { tag: null } }]);
  });

  it('leaves no empty annotation behind on a claim that was found', async () => {
    const stored = annotation({ tag: 'sourced' });
    await open({ ...CLAIM, annotation: stored });
    await surface.press('s');
    expect(surface.asked).toEqual([['deleteAnnotations', { ids: [stored.id] }]]);
    expect(surface.button('Sourced').getAttribute('aria-pressed')).toBe('false');
    expect(surface.button('Undo')).toBeDefined();
  });

  it('notes a name as a name, without calling it right', async () => {
    await open(NAME);
    await surface.press('n');
    await surface.type(surface.find('textarea') as HTMLTextAreaElement, 'His nephew?');
    await act(async () => void surface.find('textarea').dispatchEvent(new Event('blur')));
    await until(() => annotated().length === 1);
    expect(annotated()).toEqual([{ target: NAME.target, patch: { kind: 'entity', note: 'His nephew?' } }]);
  });

  it('goes from claim to claim: the old card is only looked at until the next one is there', async () => {
    await open(CLAIM);
    const next: CardView = { ...CLAIM, target: { kind: 'claim', index: 7 }, quote: 'It rose twice.' };
    await tell({ type: 'show', target: next.target, bar: false, focus: true });
    expect(said).not.toContainEqual({ type: 'close' });
    expect(surface.text()).toContain('The Harbour Authority');
    await surface.press('s');
    expect(annotated()).toEqual([]);
    await surface.push({ view: 'card', card: next });
    await surface.press('u');
    expect(annotated()).toMatchObject([{ target: next.target, patch: { tag: 'unsourced' } }]);
  });

  it('says where the claims end', async () => {
    await open({ ...CLAIM, claim: { ...CLAIM.claim, position: 22 } as never });
    expect(surface.find('[aria-label="Next claim"]').getAttribute('aria-disabled')).toBe('true');
    expect(surface.find('[aria-label="Previous claim"]').getAttribute('aria-disabled')).toBe('false');
  });

  it('sets the kind of a sourced claim by number, and only then', async () => {
    await open(CLAIM);
    await surface.press('3');
    expect(annotated()).toEqual([]);
    await surface.press('s');
    await surface.press('4');
    expect(annotated().at(-1)).toMatchObject({ patch: { facets: { kind: 'document' } } });
  });

  it('takes back what it showed when the answer is no, and says why', async () => {
    answer = () => failure('storage_full');
    await open(CLAIM);
    await surface.press('s');
    expect(surface.button('Sourced').getAttribute('aria-pressed')).toBe('false');
    expect(surface.find('[role="alert"]').textContent).toContain('no room');
    expect(surface.text()).not.toContain('Saved');
  });

  it('says that it is saved only once it is', async () => {
    let release: (result: Result<unknown>) => void = () => {};
    answer = () =>
      new Promise((resolve) => {
        release = resolve;
      });
    await open(CLAIM);
    await surface.press('s');
    expect(surface.button('Sourced').getAttribute('aria-pressed')).toBe('true');
    expect(surface.find('.card__saved').textContent).toBe('Saving …');
    await act(async () => release(success(annotation({ tag: 'sourced' }))));
    await until(() => surface.find('.card__saved').textContent === 'Saved');
  });

  it.each([
    ['j', { type: 'step', what: 'claim', by: 1 }],
    ['k', { type: 'step', what: 'claim', by: -1 }],
    ['Escape', { type: 'close' }],
  ])('asks the page on %s', async (key, message) => {
    await open(CLAIM);
    await surface.press(key);
    expect(said.filter(({ type }) => type !== 'size')).toEqual([message]);
  });

  it('undoes on Z, for this page only', async () => {
    await open({ ...CLAIM, annotation: annotation({ tag: 'sourced' }) });
    await surface.press('z');
    expect(surface.asked).toEqual([['undo', { pageKey: 'https://news.example/breakwater' }]]);
  });

  it('shows a name with its other spellings and how often', async () => {
    await open(NAME);
    for (const words of ['Leila Haddad', 'Haddad', '2 of 3', 'Also in 2 other articles'])
      expect(surface.text()).toContain(words);
  });

  it.each([
    ['r', { verdict: 'confirmed', type: 'person', label: 'Leila Haddad' }],
    ['x', { verdict: 'not-a-name', type: 'person', label: 'Leila Haddad' }],
    ['2', { verdict: 'confirmed', type: 'place', label: 'Leila Haddad' }],
  ])('decides on a name by the key %s', async (key, entity) => {
    await open(NAME);
    await surface.press(key);
    expect(annotated()).toEqual([{ target: NAME.target, patch: { kind: 'entity', entity } }]);
  });

  it('closes when what it showed was taken back', async () => {
    await open({ ...CLAIM, target: { kind: 'annotation', id: 'a' }, annotation: annotation() });
    await surface.push({ view: 'card', card: undefined });
    await until(() => said.some(({ type }) => type === 'close'));
  });

  it('stays as it was while a background that slept reads the page again', async () => {
    const card = { ...CLAIM, annotation: annotation({ tag: 'sourced' }) };
    await open(card);
    await surface.push({ view: 'card', card: undefined });
    expect(surface.button('Sourced').getAttribute('aria-pressed')).toBe('true');
    await surface.push({ view: 'card', card });
    expect(said.some(({ type }) => type === 'close')).toBe(false);
  });

  it('refuses a click on a card that has not been seen', async () => {
    await open(CLAIM);
    const press = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
    await act(async () => void surface.button('Sourced').dispatchEvent(press));
    expect(annotated()).toEqual([]);
  });
});

describe('the note', () => {
  const field = () => surface.find('textarea') as HTMLTextAreaElement;

  it('is saved when the field is left', async () => {
    await open(CLAIM);
    await surface.press('n');
    await surface.type(field(), ' Ask for the survey. ');
    await act(async () => void field().dispatchEvent(new Event('blur')));
    await until(() => annotated().length === 1);
    expect(annotated()).toEqual([
      { target: CLAIM.target, patch: { kind: 'claim', note: 'Ask for the survey.' } },
    ]);
    await until(async () => Object.keys(await browser.storage.local.get(null)).length === 0);
  });

  it('is kept, in the field and as a draft, when it cannot be saved', async () => {
    answer = () => failure('storage_failed');
    await open(CLAIM);
    await surface.press('n');
    await surface.type(field(), 'Ask for the survey.');
    await act(async () => void field().dispatchEvent(new Event('blur')));
    await until(() => surface.text().includes('What you typed stays here'));
    expect(field().value).toBe('Ask for the survey.');
    expect(Object.values(await browser.storage.local.get(null))).toEqual(['Ask for the survey.']);
  });

  it('leaves nothing on disk in a private window', async () => {
    answer = () => failure('storage_failed');
    await open({ ...CLAIM, private: true });
    await surface.press('n');
    await surface.type(field(), 'Ask for the survey.');
    await until(async () => Object.keys(await browser.storage.session.get(null)).length === 1);
    expect(Object.values(await browser.storage.local.get(null))).toEqual([]);
  });

  it('comes back as it was typed when the card is opened again', async () => {
    await browser.storage.local.set({ [`draft ${CLAIM.quote}`]: 'Half a thou' });
    await open(CLAIM);
    await until(() => surface.all('textarea').length === 1);
    expect(field().value).toBe('Half a thou');
  });

  it('keeps its letters from being keys', async () => {
    await open(CLAIM);
    await surface.press('n');
    field().focus();
    await surface.press('s');
    expect(annotated()).toEqual([]);
  });
});

describe('the selection bar', () => {
  const SELECTION = { ...CLAIM, target: { kind: 'selection', start: 3, end: 9 } } as const;

  it.each([
    ['s', { kind: 'claim', tag: 'sourced' }],
    ['u', { kind: 'claim', tag: 'unsourced' }],
    ['h', { kind: 'highlight' }],
    ['3', { kind: 'entity', entity: { verdict: 'confirmed', type: 'organisation' } }],
  ])('marks the words by the key %s and says what they became', async (key, patch) => {
    await open(SELECTION, { bar: true });
    await surface.press(key);
    expect(annotated()).toEqual([{ target: SELECTION.target, patch }]);
    expect(said.at(-1)).toEqual({ type: 'became', id: annotation().id });
  });

  it('is one stop for Tab, with arrows that follow the interface', async () => {
    await open(SELECTION, { bar: true });
    const stops = () => surface.all('.bar button').map((button) => (button as HTMLButtonElement).tabIndex);
    expect(stops().filter((stop) => stop === 0)).toHaveLength(1);
    expect(document.activeElement).toBe(surface.all('.bar button')[0]);
    await surface.press('ArrowRight');
    expect(document.activeElement).toBe(surface.all('.bar button')[1]);
    document.documentElement.dir = 'rtl';
    await surface.press('ArrowRight');
    expect(document.activeElement).toBe(surface.all('.bar button')[0]);
    document.documentElement.dir = '';
  });

  it('opens a note about words that are not marked yet', async () => {
    await open(SELECTION, { bar: true });
    await surface.press('n');
    await surface.push({ view: 'card', card: { ...SELECTION, claim: undefined } as never });
    expect(surface.all('textarea')).toHaveLength(1);
  });
});

const PROGRESS = { rule: 'all', count: 23, decided: 4, left: 23, hasNext: true, hasPrevious: true } as const;

describe('a review', () => {
  const review = async (progress: Partial<typeof PROGRESS> | { hasNext: boolean; decided?: number } = {}) => {
    await open(CLAIM);
    await tell({
      type: 'show',
      target: CLAIM.target,
      bar: false,
      focus: true,
      review: { ...PROGRESS, ...progress },
    });
    await surface.push({ view: 'card', card: CLAIM });
    said.length = 0;
  };

  it('says how far it has come, which claims it stops at, and the keys without a button', async () => {
    await review();
    expect(surface.text()).toContain('4 of 23 decided');
    expect(surface.find('progress').getAttribute('value')).toBe('4');
    expect(surface.find('.review-bar__rule[aria-pressed=true]').textContent).toBe('All');
    expect(surface.text()).toContain('J next');
  });

  it('goes from rule to rule by F, and by a press', async () => {
    await review();
    await surface.press('f');
    await surface.click(surface.button('No source'));
    expect(said).toEqual([
      { type: 'rule', rule: 'undecided' },
      { type: 'rule', rule: 'no-source' },
    ]);
    await tell({ type: 'progress', review: { ...PROGRESS, rule: 'no-source' } });
    expect(surface.find('.review-bar__rule[aria-pressed=true]').textContent).toBe('No source');
  });

  it.each([
    [{ hasNext: false }, '19 claims have no tag yet'],
    [{ hasNext: false, decided: 22 }, 'one claim has no tag yet'],
    [{ hasNext: false, decided: 23 }, 'Every claim here has a tag'],
  ])('at its end, %j, says %s', async (progress, words) => {
    await review(progress);
    expect(surface.text()).toContain(words);
  });

  it('takes back what was said of an earlier claim where it was said', async () => {
    await review();
    await surface.press('s');
    const next = { ...CLAIM, target: { kind: 'claim', index: 7 } } as const;
    await tell({ type: 'show', target: next.target, bar: false, focus: true, review: PROGRESS });
    await surface.push({ view: 'card', card: next });
    said.length = 0;
    await surface.press('z');
    expect(surface.asked.at(-1)?.[0]).toBe('undo');
    expect(said).toContainEqual({ type: 'go', target: CLAIM.target });
  });

  it('shows none of this outside of one', async () => {
    await open(CLAIM);
    expect(surface.all('.review-bar')).toEqual([]);
    await surface.press('f');
    expect(said.filter(({ type }) => type === 'rule')).toEqual([]);
  });
});

describe('the tools of a card', () => {
  const SOURCED = annotation({
    tag: 'sourced',
    facets: { kind: 'official', naming: 'named' },
    selectors: {
      quote: { exact: CLAIM.quote, prefix: '', suffix: '' },
      position: { start: 0, end: 43, textLength: 100 },
      foldVersion: 1,
    },
  });
  const TAG = {
    version: 1,
    id: '0c0a3cde-0000-4000-8000-000000000001',
    label: 'Loaded word',
    definition: 'Says more than is known.',
    colour: 1,
    created: '2026-11-02T10:00:00Z',
    modified: '2026-11-02T10:00:00Z',
    seq: 1,
  } as const;
  const tools = () => surface.all('.card__tool').map((one) => one.getAttribute('aria-keyshortcuts'));

  it.each([
    ['a suggestion', CLAIM, ['N', 'L']],
    ['a tagged claim', { ...CLAIM, annotation: SOURCED }, ['N', 'L', 'D', 'E']],
    ['one with own tags to set', { ...CLAIM, annotation: SOURCED, tagSet: [TAG] }, ['N', 'L', 'D', 'T', 'E']],
    ['a name', NAME, ['N', 'M']],
  ])('are those that make sense for %s', async (_name, card, keys) => {
    await open(card);
    expect(tools()).toEqual(keys);
  });

  it('keep a link that is an address of the web, with what it does', async () => {
    await open({ ...CLAIM, annotation: SOURCED });
    await surface.press('l');
    const submit = () =>
      act(async () => {
        surface
          .find('.card__link-form')
          .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    await surface.type(surface.find('.card__link-form input'), 'javascript:alert(1)');
    await submit();
    expect(annotated()).toEqual([]);
    expect(surface.text()).toContain('not the address of a web page');
    await surface.type(surface.find('.card__link-form input'), 'example.org/report');
    await submit();
    expect(annotated()).toMatchObject([
      {
        patch: {
          facets: { kind: 'official', links: [{ url: 'https://example.org/report', relation: 'supports' }] },
        },
      },
    ]);
  });

  it('bring a link back that was typed and not added', async () => {
    await open({ ...CLAIM, annotation: SOURCED });
    await surface.press('l');
    await surface.type(surface.find('.card__link-form input'), 'https://example.org/half');
    await tell({ type: 'hide' });
    await open({ ...CLAIM, annotation: SOURCED });
    await surface.press('l');
    await until(
      () => (surface.find('.card__link-form input') as HTMLInputElement).value === 'https://example.org/half',
    );
  });

  it('show a kept link without opening it, and remove it', async () => {
    const links = [{ url: 'https://example.org/report', relation: 'contradicts' }] as const;
    await open({ ...CLAIM, annotation: { ...SOURCED, facets: { ...SOURCED.facets, links } } });
    const link = surface.find('.card__links a');
    expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    await surface.click(surface.find('.card__links button'));
    expect(annotated()).toMatchObject([{ patch: { facets: { links: [] } } }]);
  });

  it('change a detail of the source, and leave it open again', async () => {
    let seq = 5;
    answer = ({ patch }) => success({ ...SOURCED, facets: patch.facets ?? {}, seq: seq++ });
    await open({ ...CLAIM, annotation: SOURCED });
    await surface.press('d');
    const [naming] = surface.all('.card__detail select') as HTMLSelectElement[];
    const choose = (value: string) =>
      act(async () => {
        if (naming === undefined) throw new Error('no detail');
        naming.value = value;
        naming.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('group');
    await until(() => !surface.text().includes('Saving'));
    await choose('');
    expect(annotated().map((input) => (input as RequestInput<'annotate'>).patch.facets)).toEqual([
      { kind: 'official', naming: 'group' },
      { kind: 'official' },
    ]);
  });

  it('set own tags', async () => {
    await open({ ...CLAIM, annotation: SOURCED, tagSet: [TAG] });
    await surface.press('t');
    await surface.click(surface.button('Loaded word'));
    expect(annotated()).toMatchObject([{ patch: { ownTags: [TAG.id] } }]);
  });

  it('say that a name is the same as another, found by typing', async () => {
    await open(NAME);
    await surface.press('m');
    await surface.type(surface.find('.card__same-as input'), 'omar');
    await surface.click(surface.find('.card__other'));
    expect(annotated()).toMatchObject([
      { patch: { entity: { verdict: 'confirmed', type: 'person', label: 'Omar Said' } } },
    ]);
  });

  it('move an end by arrows while they are open, and by buttons', async () => {
    await open({ ...CLAIM, annotation: SOURCED });
    await surface.press('ArrowRight');
    await surface.press('e');
    await surface.press('ArrowRight');
    await surface.press('ArrowLeft', { shiftKey: true });
    await surface.click(surface.all('.card__end button')[3] as HTMLElement);
    expect(surface.asked.filter(([name]) => name === 'moveEnd').map(([, input]) => input)).toMatchObject([
      { edge: 'end', by: 1 },
      { edge: 'start', by: -1 },
      { edge: 'end', by: 1 },
    ]);
  });

  it('are closed by Escape before the card is', async () => {
    await open({ ...CLAIM, annotation: SOURCED });
    said.length = 0;
    await surface.press('e');
    await surface.press('Escape');
    expect(surface.all('.card__ends')).toEqual([]);
    expect(said.filter(({ type }) => type === 'close')).toEqual([]);
    await surface.press('Escape');
    expect(said).toContainEqual({ type: 'close' });
  });
});
