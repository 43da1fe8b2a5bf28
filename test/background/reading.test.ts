import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { readAll } from '../storage/fixtures/build-v1';
import {
  ask,
  EXTENSION_ORIGIN,
  fake,
  must,
  playPage,
  readTab,
  startFresh,
  TEXT,
  until,
  view,
} from './harness';

let database = '';
beforeEach(async () => {
  database = await startFresh();
});

const cardOf = (tabId: number) => ({ tabId, frameId: 7, url: `${EXTENSION_ORIGIN}/card.html` });

describe('a page', () => {
  it('gets its names and claims at the offsets of its own text', async () => {
    const { page } = await readTab();
    const reading = page.last('reading')?.reading;
    expect(reading?.mentions.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Jane Smith',
      'Jane Smith',
      'John Doe',
    ]);
    expect(reading?.claims.map(({ look, weight }) => [look, weight])).toEqual([
      ['unsourced', 'suggested'],
      ['named', 'suggested'],
      ['unsourced', 'suggested'],
      ['unsourced', 'suggested'],
    ]);
  });

  it('that the reader did not annotate leaves nothing on the disk', async () => {
    await readTab();
    const { meta: _, ...tables } = await readAll(database);
    expect(Object.values(tables).flat()).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  it('is drawn anew when its text changes, with annotations in their new place', async () => {
    const { tabId, page } = await readTab();
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } }));
    await page.read(`A new first sentence stands here. ${TEXT}`);
    const [mark] = page.last('reading')?.reading.placed ?? [];
    const text = `A new first sentence stands here. ${TEXT}`;
    expect(text.slice(mark?.start, mark?.end)).toBe('Nobody was hurt.');
  });

  it('lists an annotation as lost when its words are gone, and has it back when they are back', async () => {
    const { tabId, page } = await readTab();
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } }));
    await page.read(TEXT.replace('Nobody was hurt. ', ''));
    const shown = view({ view: 'page', tabId, start: false });
    await until(() => shown.last()?.page.annotations.length === 1, 'the lost one in the list');
    expect(shown.last()?.page.annotations[0]?.place).toBeUndefined();
    await page.read(TEXT);
    await until(() => shown.last()?.page.annotations[0]?.place !== undefined, 'found again');
  });

  it('whose analysis fails says so in the popup and reads the next text', async () => {
    const bug = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { tabId, page } = await readTab();
    page.send({
      type: 'openPage',
      article: { text: 'BREAK THE READER', blocks: [], facts: {} },
      url: 'https://example.org/a',
      truncated: false,
    });
    const shown = view({ view: 'page', tabId, start: false });
    await until(() => shown.last()?.page.state === 'failed', 'failed');
    expect(shown.last()?.page.error).toBe('unexpected');
    expect(bug).toHaveBeenCalledOnce();
    bug.mockRestore();
    await page.read();
    await until(() => shown.last()?.page.state === 'read', 'read');
  });

  it('that became no article takes no more tags', async () => {
    const { tabId, page } = await readTab();
    page.send({ type: 'noArticle', reason: 'not-article', url: 'https://example.org/list' });
    const shown = view({ view: 'page', tabId, start: false });
    await until(() => shown.last()?.page.state === 'not-article', 'not an article');
    expect(shown.last()?.page).toMatchObject({ claims: [], entities: [] });
    expect(shown.last()?.page).not.toHaveProperty('pageKey');
    const answer = await ask('annotate', {
      tabId,
      target: { kind: 'claim', index: 0 },
      patch: { tag: 'sourced' },
    });
    expect(answer).toEqual({ ok: false, code: 'no_page' });
  });

  it('gets its styles under the names it asked for, claims by the user’s origin', async () => {
    const { tabId, page } = await readTab();
    page.send({ type: 'style', names: { person: 'qwertyuiop', 'claim-named': 'asdfghjkl' } });
    await until(() => page.last('styled'), 'styled');
    expect(fake.callsOf('scripting.insertCSS').map(({ args }) => args[0])).toEqual([
      {
        target: { tabId, frameIds: [0] },
        origin: 'AUTHOR',
        css: expect.stringMatching(/^@media screen \{[\s\S]*::highlight\(qwertyuiop\)[\s\S]*\}$/),
      },
      {
        target: { tabId, frameIds: [0] },
        origin: 'USER',
        css: expect.stringContaining('::highlight(asdfghjkl)'),
      },
    ]);
  });

  it('gets no styles under names that are not plain letters', async () => {
    const { page } = await readTab();
    page.raw({ type: 'style', names: { person: 'x){} body{display:none' } });
    page.send({ type: 'bringReadability' });
    await until(() => fake.callsOf('scripting.executeScript').length === 1, 'readability');
    expect(fake.callsOf('scripting.insertCSS')).toEqual([]);
  });

  it('cannot name an address of another site', async () => {
    const tabId = fake.openTab('https://example.org/a');
    fake.allowTab(tabId);
    const page = playPage(tabId, 'https://example.org/a');
    page.send({
      type: 'openPage',
      article: { text: TEXT, blocks: [], facts: {} },
      url: 'https://bank.example/',
      truncated: false,
    });
    await until(() => page.last('reading'), 'reading');
    const saved = await must(
      ask('annotate', { tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } }),
    );
    expect(saved.pageKey).toBe('https://example.org/a');
  });

  it('may say where in its own site it is after a route change', async () => {
    const tabId = fake.openTab('https://example.org/a');
    fake.allowTab(tabId);
    const page = playPage(tabId, 'https://example.org/a');
    page.send({
      type: 'openPage',
      article: { text: TEXT, blocks: [], facts: {} },
      url: 'https://example.org/b',
      truncated: false,
    });
    await until(() => page.last('reading'), 'reading');
    const saved = await must(
      ask('annotate', { tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } }),
    );
    expect(saved.pageKey).toBe('https://example.org/b');
  });
});

describe('the reader’s tag', () => {
  it('is acknowledged when it is on the disk and then drawn in full', async () => {
    const { tabId, page } = await readTab();
    const saved = await must(
      ask('annotate', { target: { kind: 'claim', index: 1 }, patch: { tag: 'sourced' } }, cardOf(tabId)),
    );
    expect((await readAll(database)).annotations).toEqual([saved]);
    expect(saved).toMatchObject({
      kind: 'claim',
      tag: 'sourced',
      facets: { kind: 'person', naming: 'named', source: 'Jane Smith', cue: 'said' },
      suggestion: { value: 'sourced', accepted: true, confidence: 0.95, rule: 'verb-source' },
    });
    await until(() => page.last('annotations'), 'annotations');
    expect(page.last('annotations')?.claims[1]).toMatchObject({ look: 'named', weight: 'tagged' });
    expect(page.last('annotations')?.placed).toMatchObject([{ id: saved.id, tag: 'sourced', look: 'named' }]);
  });

  it('reaches a second tab of the same article and every open view', async () => {
    const one = await readTab('https://example.org/a');
    const two = await readTab('https://www.example.org/a?utm_source=feed');
    const popup = view({ view: 'page', tabId: two.tabId, start: false });
    const library = view({ view: 'library' });
    await until(() => popup.last()?.page.state === 'read' && library.last(), 'views');
    await must(
      ask('annotate', { tabId: one.tabId, target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } }),
    );
    await until(() => one.page.last('annotations')?.placed.length === 1, 'first tab');
    await until(() => two.page.last('annotations')?.placed.length === 1, 'second tab');
    await until(() => popup.last()?.page.claims[2]?.tag === 'unsourced', 'popup');
    await until(() => library.last()?.library.articles[0]?.counts.unsourced === 1, 'library');
    expect(popup.last()?.page.canUndo).toBe(true);
  });

  it('given twice at once changes the one annotation', async () => {
    const { tabId } = await readTab();
    const target = { kind: 'claim', index: 0 } as const;
    const [first, second] = await Promise.all([
      must(ask('annotate', { tabId, target, patch: { tag: 'unsourced' } })),
      must(ask('annotate', { tabId, target, patch: { tag: 'not-a-claim' } })),
    ]);
    expect(second.id).toBe(first.id);
    expect((await readAll(database)).annotations).toMatchObject([{ tag: 'not-a-claim' }]);
  });

  it('is taken back by undo, on the page too', async () => {
    const { tabId, page } = await readTab();
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 0 }, patch: { tag: 'sourced' } }));
    await until(() => page.last('annotations')?.placed.length === 1, 'marked');
    expect(await must(ask('undo', { pageKey: 'https://example.org/a' }))).toEqual({ action: 'annotate' });
    await until(() => page.last('annotations')?.placed.length === 0, 'unmarked');
    expect(await ask('undo', {})).toEqual({ ok: false, code: 'nothing_to_undo' });
  });

  it('on a selection of a whole claim is about that claim', async () => {
    const { tabId } = await readTab();
    const start = TEXT.indexOf('Nobody');
    const saved = await must(
      ask('annotate', {
        tabId,
        target: { kind: 'selection', start: start - 1, end: start + 16 },
        patch: { tag: 'sourced' },
      }),
    );
    expect(saved.selectors?.quote.exact).toBe('Nobody was hurt.');
    expect(saved.suggestion).toMatchObject({ value: 'unsourced', accepted: false });
  });

  it.each([
    ['a claim that is not there', { kind: 'claim', index: 99 } as const, 'not_found'],
    ['a selection beyond the text', { kind: 'selection', start: 5, end: 5000 } as const, 'not_found'],
    ['a selection of white space', { kind: 'selection', start: 30, end: 31 } as const, 'not_found'],
    [
      'an annotation of another page',
      { kind: 'annotation', id: '3f0d7c7e-51c5-4b5e-9d0a-6a1f4a0f0001' } as const,
      'not_found',
    ],
  ])('on %s fails and stores nothing', async (_, target, code) => {
    const { tabId } = await readTab();
    expect(await ask('annotate', { tabId, target, patch: { tag: 'sourced' } })).toEqual({ ok: false, code });
    expect((await readAll(database)).annotations).toEqual([]);
  });
});

describe('a decision about a name', () => {
  it('that it is none hides every mention of it', async () => {
    const { tabId, page } = await readTab();
    const entity = { verdict: 'not-a-name', type: 'person' } as const;
    await must(ask('annotate', { tabId, target: { kind: 'mention', index: 1 }, patch: { entity } }));
    await until(() => page.last('annotations')?.hidden.length === 2, 'hidden');
    expect(page.last('annotations')?.hidden).toEqual([0, 1]);
    expect((await readAll(database)).entities).toEqual([]);
  });

  it('that it has another type draws every mention anew', async () => {
    const { tabId, page } = await readTab();
    const entity = { verdict: 'confirmed', type: 'place' } as const;
    const saved = await must(
      ask('annotate', { tabId, target: { kind: 'mention', index: 2 }, patch: { entity } }),
    );
    expect(saved.entity).toMatchObject({ label: 'John Doe', type: 'place', entityId: expect.any(String) });
    await until(() => page.last('reading')?.reading.mentions[2]?.type === 'place', 'drawn anew');
    expect((await readAll(database)).entities).toMatchObject([{ label: 'John Doe', type: 'place' }]);
  });

  it('counts the other articles that confirm it', async () => {
    const a = await readTab('https://example.org/a');
    const b = await readTab('https://example.org/b');
    const patch = { entity: { verdict: 'confirmed', type: 'person' } } as const;
    await must(ask('annotate', { tabId: a.tabId, target: { kind: 'mention', index: 0 }, patch }));
    const card = view({ view: 'card', target: { kind: 'mention', index: 1 } }, cardOf(b.tabId));
    await until(() => card.last()?.card?.mention, 'card');
    expect(card.last()?.card?.mention).toMatchObject({ entityIndex: 0, position: 1, otherArticles: 1 });
  });
});

describe('after the worker slept', () => {
  it('a tag still lands, once the page has said again what is on screen', async () => {
    const { tabId } = await readTab();
    await startFresh(database);
    let wakes = 0;
    fake.as({ tabId, url: 'https://example.org/a' }).onMessage.addListener((message) => {
      if ((message as { type: string }).type !== 'wake') return;
      wakes += 1;
      playPage(tabId, 'https://example.org/a').show();
    });
    const saved = await must(
      ask('annotate', { target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } }, cardOf(tabId)),
    );
    expect(saved.selectors?.quote.exact).toBe('Nobody was hurt.');
    expect(wakes).toBe(1);
  });

  it('a tag for a text that changed meanwhile is refused', async () => {
    const { tabId } = await readTab();
    await startFresh(database);
    fake.as({ tabId, url: 'https://example.org/a' }).onMessage.addListener((message) => {
      if ((message as { type: string }).type === 'wake')
        playPage(tabId, 'https://example.org/a').show(`New. ${TEXT}`);
    });
    const answer = await ask(
      'annotate',
      { target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } },
      cardOf(tabId),
    );
    expect(answer).toEqual({ ok: false, code: 'page_changed' });
    expect((await readAll(database)).annotations).toEqual([]);
  });

  it('a tag for a page that is gone says so', async () => {
    const { tabId } = await readTab();
    await startFresh(database);
    expect(
      await ask('annotate', { tabId, target: { kind: 'claim', index: 2 }, patch: { tag: 'sourced' } }),
    ).toEqual({
      ok: false,
      code: 'no_page',
    });
  });

  it('the annotations are there again', async () => {
    const { tabId } = await readTab();
    await must(ask('annotate', { tabId, target: { kind: 'claim', index: 2 }, patch: { tag: 'unsourced' } }));
    await startFresh(database);
    const { page } = await readTab();
    expect(page.last('reading')?.reading.placed).toMatchObject([{ tag: 'unsourced' }]);
  });
});
