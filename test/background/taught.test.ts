import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { startBackground } from '../../src/background/background';
import { analyze } from '../../src/core/analyze';
import type { ListEdit } from '../../src/core/model/library-actions';
import type { Reach } from '../../src/core/model/reader-lists';
import { ask, EXTENSION_ORIGIN, fake, must, playPage, until, view } from './harness';

const TEXT =
  'The Quillon Fund pays for the harbour.\n\nThe works in Paris cost nine million euros, Jane Smith said on Monday. The quillon is a part of a sword.';
const NAME_ID = '00000000-0000-4000-8000-00000000cafe';
const CARD = `${EXTENSION_ORIGIN}/card.html`;
const EVERYWHERE: Reach = { kind: 'everywhere' };

let databases = 0;

async function start(): Promise<void> {
  fake.killBackground();
  fake.forgetTabs();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  databases += 1;
  startBackground({
    analyze,
    loadMarksCss: async () => '/* @author */ /* @user */',
    databaseName: `taught-${databases}`,
  });
}

async function openPage(url: string, text = TEXT) {
  const tabId = fake.openTab(url);
  fake.allowTab(tabId);
  const page = playPage(tabId, url);
  await page.read(text);
  const marks = () =>
    page
      .last('reading')
      ?.reading.mentions.map(({ start: from, end, type }) => `${text.slice(from, end)} ${type}`) ?? [];
  return { ...page, tabId, marks };
}

const teach = (
  id: string,
  label: string,
  more: Partial<Extract<ListEdit, { put: unknown }>['put']> = {},
): ListEdit =>
  ({
    list: 'names',
    put: {
      id,
      verdict: 'name',
      reach: EVERYWHERE,
      watched: false,
      type: 'organisation',
      label,
      aliases: [],
      note: '',
      ...more,
    },
  }) as ListEdit;

afterEach(() => fake.killBackground());

describe('what the reader taught', () => {
  it('is drawn on open pages at once, and gone when it is taken back', async () => {
    await start();
    const page = await openPage('https://example.org/a');
    expect(page.marks()).not.toContain('Quillon organisation');
    await must(ask('editLists', { edits: [teach(NAME_ID, 'Quillon')] }));
    await until(
      () =>
        page.marks().includes('Quillon Fund organisation') || page.marks().includes('Quillon organisation'),
      'the name',
    );
    await must(ask('undo', {}));
    await until(() => !page.marks().includes('Quillon organisation'), 'the name gone');
  });

  it('holds for its site alone', async () => {
    await start();
    const here = await openPage('https://example.org/a');
    const there = await openPage('https://example.net/a');
    const reach: Reach = { kind: 'site', site: 'example.org' };
    await must(ask('editLists', { edits: [teach(NAME_ID, 'Paris', { verdict: 'not-a-name', reach })] }));
    await until(() => !here.marks().includes('Paris place'), 'Paris gone here');
    expect(there.marks()).toContain('Paris place');
  });
});

describe('a decision in the card', () => {
  const EVERYWHERE_ELSE = 'https://example.net/other';

  it('holds everywhere once the reader says so, with all spellings, and on its page alone when that is taken back', async () => {
    await start();
    const here = await openPage('https://example.org/a');
    const there = await openPage(EVERYWHERE_ELSE);
    const index = here.marks().indexOf('Paris place');
    const entity = { verdict: 'confirmed', type: 'person' } as const;
    const { tabId } = here;
    const { id } = await must(
      ask('annotate', { tabId, target: { kind: 'mention', index }, patch: { kind: 'entity', entity } }),
    );
    expect(there.marks()).toContain('Paris place');
    await must(ask('teach', { tabId, id, reach: 'everywhere', watched: true }));
    await until(() => there.marks().includes('Paris person'), 'the name there');
    const card = view({ view: 'card', target: { kind: 'annotation', id } }, { tabId, frameId: 3, url: CARD });
    await until(() => card.last()?.card?.taught?.watched === true, 'the card');
    expect(card.last()?.card?.taught).toEqual({ reach: 'everywhere', watched: true });
    const popup = view({ view: 'page', tabId: there.tabId, start: false });
    const watched = () => popup.last()?.page.entities.find(({ label }) => label === 'Paris')?.watched;
    await until(() => watched() === true, 'the name in the popup, watched for');
    await must(ask('teach', { tabId, id, reach: 'page', watched: false }));
    await until(() => there.marks().includes('Paris place'), 'the name as it was');
    await until(() => card.last()?.card?.taught === undefined, 'the card');
  });

  it('is what the next undo on the page takes back, and not the word before it', async () => {
    await start();
    const { tabId, marks } = await openPage('https://example.org/a');
    const index = marks().indexOf('Jane Smith person');
    const patch = { kind: 'entity', entity: { verdict: 'confirmed', type: 'person' } } as const;
    const { id, pageKey } = await must(ask('annotate', { tabId, target: { kind: 'mention', index }, patch }));
    await must(ask('teach', { tabId, id, reach: 'everywhere', watched: true }));
    expect(await must(ask('undo', { pageKey, tabId }))).toEqual({ action: 'list' });
    const { annotations, lists } = await must(ask('exportRows', { scope: { kind: 'everything' } }));
    expect(annotations.map((one) => one.id)).toEqual([id]);
    expect(lists?.names).toEqual([]);
  });

  it('does not make a bare family name a spelling that holds elsewhere', async () => {
    await start();
    const text = `${TEXT} Smith left early. “It is late,” Smith said.`;
    const { tabId, marks } = await openPage('https://example.org/a', text);
    expect(marks()).toContain('Smith person');
    const index = marks().indexOf('Smith person');
    const patch = { kind: 'entity', entity: { verdict: 'confirmed', type: 'person' } } as const;
    const { id } = await must(ask('annotate', { tabId, target: { kind: 'mention', index }, patch }));
    await must(ask('teach', { tabId, id, reach: 'everywhere', watched: true }));
    const { lists } = await must(ask('exportRows', { scope: { kind: 'everything' } }));
    expect(lists?.names.map(({ label, aliases }) => [label, aliases])).toEqual([['Jane Smith', []]]);
  });

  it('is nothing to teach where nothing was decided', async () => {
    await start();
    const { tabId } = await openPage('https://example.org/a');
    const wish = { id: NAME_ID, reach: 'everywhere', watched: false } as const;
    expect(await ask('teach', { tabId, ...wish })).toEqual({ ok: false, code: 'not_found' });
  });
});

describe('what became of a cue', () => {
  const counts = async () => {
    const { lists } = await must(ask('exportRows', { scope: { kind: 'everything' } }));
    return (lists?.cues ?? []).map(({ accepted, rejected }) => [accepted, rejected]);
  };

  it('is counted with the tag, follows a changed tag, and is taken back by undo', async () => {
    await start();
    const page = await openPage('https://example.org/b');
    const claims = page.last('reading')?.reading.claims ?? [];
    const index = claims.findIndex(({ start: from, end }) =>
      TEXT.slice(from, end).includes('Jane Smith said'),
    );
    const target = { kind: 'claim', index } as const;
    await must(ask('annotate', { tabId: page.tabId, target, patch: { tag: 'sourced' } }));
    expect(await counts()).toEqual([[1, 0]]);
    await must(ask('annotate', { tabId: page.tabId, target, patch: { tag: 'unsourced' } }));
    expect(await counts()).toEqual([[0, 1]]);
    await must(ask('undo', {}));
    expect(await counts()).toEqual([[1, 0]]);
  });
});
