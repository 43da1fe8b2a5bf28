import { afterEach, describe, expect, it } from 'vitest';
import { startBackground } from '../../src/background/background';
import { analyze } from '../../src/core/analyze';
import type { ListEdit } from '../../src/core/model/library-actions';
import type { Reach } from '../../src/core/model/reader-lists';
import { ask, fake, must, playPage, until } from './harness';

const TEXT =
  'The Quillon Fund pays for the harbour.\n\nThe works in Paris cost nine million euros, Jane Smith said on Monday. The quillon is a part of a sword.';
const NAME_ID = '00000000-0000-4000-8000-00000000cafe';
const EVERYWHERE: Reach = { kind: 'everywhere' };

let databases = 0;

function start(): void {
  fake.killBackground();
  fake.forgetTabs();
  databases += 1;
  startBackground({
    analyze,
    loadMarksCss: async () => '/* @author */ /* @user */',
    databaseName: `taught-${databases}`,
  });
}

async function openPage(url: string, options?: { incognito: boolean }) {
  const tabId = fake.openTab(url, options);
  fake.allowTab(tabId);
  const page = playPage(tabId, url);
  await page.read(TEXT);
  const marks = () =>
    page
      .last('reading')
      ?.reading.mentions.map(({ start: from, end, type }) => `${TEXT.slice(from, end)} ${type}`) ?? [];
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
    start();
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
    start();
    const here = await openPage('https://example.org/a');
    const there = await openPage('https://example.net/a');
    const reach: Reach = { kind: 'site', site: 'example.org' };
    await must(ask('editLists', { edits: [teach(NAME_ID, 'Paris', { verdict: 'not-a-name', reach })] }));
    await until(() => !here.marks().includes('Paris place'), 'Paris gone here');
    expect(there.marks()).toContain('Paris place');
  });
});

describe('what became of a cue', () => {
  const counts = async () => {
    const { lists } = await must(ask('exportRows', { scope: { kind: 'everything' } }));
    return (lists?.cues ?? []).map(({ accepted, rejected }) => [accepted, rejected]);
  };

  it('is counted with the tag, follows a changed tag, and is taken back by undo', async () => {
    start();
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
