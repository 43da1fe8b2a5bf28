// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { BackupState } from '../../src/core/model/library-actions';
import { success } from '../../src/core/model/result';
import { LibraryPage } from '../../src/library/library-page';
import { show } from '../ui/surface';
import { ARTICLE, found, STATE, TAG } from './sample-views';

async function showAt(hash: string, answers = {}) {
  location.hash = hash;
  return show(<LibraryPage asked={undefined} />, answers);
}

describe('TagsSection', () => {
  const tags = [
    { tag: TAG, annotations: 4, articles: 2 },
    { tag: { ...TAG, id: 't2', label: 'figures' }, annotations: 0, articles: 0 },
  ];

  it('makes, changes, joins and deletes tags, each in one step', async () => {
    const surface = await showAt('#tags');
    await surface.push({ view: 'tags', tags: { ...STATE, tags } });
    expect(surface.text()).toContain('4 marks; articles: 2');
    await surface.click(surface.button('New tag'));
    await surface.type(surface.find('.tag-form input'), 'propaganda');
    await surface.click(surface.all('.tag-form__colours input')[3] as HTMLElement);
    await surface.click(surface.find('.tag-form [type=submit]'));
    expect(surface.asked.at(-1)?.[1]).toMatchObject({
      edits: [{ list: 'tags', put: { label: 'propaganda', colour: 3 } }],
    });
    await surface.click(surface.button('Merge'));
    const into = surface.find('.tag-list__join select') as HTMLSelectElement;
    into.value = 't2';
    into.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(surface.asked.at(-1)).toEqual(['mergeTags', { into: 't2', from: ['t1'] }]));
    await surface.click(surface.button('Delete'));
    expect(surface.asked.at(-1)).toEqual(['deleteTags', { ids: ['t1'] }]);
    expect(surface.text()).toContain('The tag was taken from all marks.');
  });
});

describe('TrashSection', () => {
  it('lists what was deleted and brings it back', async () => {
    const surface = await showAt('#trash', { restoreAnnotations: () => success({ count: 1 }) });
    const deleted = new Date(Date.now() - 86_400_000).toISOString();
    await surface.push({
      view: 'trash',
      trash: {
        annotations: [{ annotation: { ...found('a').annotation, deleted }, article: ARTICLE }],
        total: 1,
        lists: { names: [], tags: [{ ...TAG, deleted }], searches: [] },
      },
    });
    expect(surface.text()).toContain('kept for 29 more days');
    const [tag, mark] = surface.all('.trash-list__row button');
    await surface.click(mark as HTMLElement);
    expect(surface.asked.at(-1)).toEqual(['restoreAnnotations', { ids: ['a'] }]);
    expect(surface.text()).toContain('1 mark is back.');
    await surface.click(tag as HTMLElement);
    expect(surface.asked.at(-1)).toEqual(['editLists', { edits: [{ list: 'tags', restore: 't1' }] }]);
  });
});

describe('BackupSection', () => {
  const backup: BackupState = {
    lastExport: new Date(Date.now() - 3 * 86_400_000).toISOString(),
    snapshots: [
      {
        id: 's1',
        at: '2026-11-02T10:00:00Z',
        counts: { annotations: 12, articles: 3, entities: 2 },
        bytes: 4200,
        later: 2,
      },
    ],
    persisted: false,
    usage: 5_000_000,
    quota: 1_000_000_000,
  };

  it('says how old the backup is, and restores a snapshot', async () => {
    const surface = await showAt('#backup', {
      restoreSnapshot: () => success({ added: 5, changed: 1, conflicts: 0, same: 6 }),
    });
    await surface.push({ view: 'backup', backup });
    expect(surface.text()).toContain('3 days ago');
    expect(surface.text()).toContain('12 marks · 2 later changes');
    await surface.click(surface.find('.backup-list button'));
    expect(surface.asked.at(-1)).toEqual(['restoreSnapshot', { id: 's1' }]);
    expect(surface.text()).toContain('Restored: 5 brought back, 1 set back.');
  });

  it('raises the alarm, with the way out of it', async () => {
    const surface = await showAt('#backup');
    const counts = { articles: 1, entities: 0 };
    const alarm = {
      kind: 'partial',
      noticed: '2026-11-02T10:00:00Z',
      expected: { ...counts, annotations: 12 },
      found: { ...counts, annotations: 2 },
    } as const;
    await surface.push({ view: 'backup', backup: { ...backup, alarm } });
    expect(surface.find('[role=alert]').textContent).toContain('10 marks are missing');
    await surface.click(surface.button('Go on without it'));
    expect(surface.asked.at(-1)).toEqual(['dismissAlarm', {}]);
  });

  it('checks the data and offers to set it right', async () => {
    const report = {
      annotations: 12,
      counts: 1,
      articles: 0,
      entities: 1,
      names: 0,
      tags: 0,
      malformed: 1,
      repaired: false,
    };
    const surface = await showAt('#backup', {
      checkData: ({ repair }: { repair: boolean }) => success({ ...report, repaired: repair }),
    });
    await surface.push({ view: 'backup', backup });
    await surface.click(surface.button('Check now'));
    expect(surface.text()).toContain('2 things do not fit together.');
    await surface.click(surface.button('Set it right'));
    expect(surface.asked.at(-1)).toEqual(['checkData', { repair: true }]);
    expect(surface.text()).toContain('2 things were set right.');
  });
});

describe('ImportBox', () => {
  const csv =
    'url,quote,note,tag\nhttps://example.org/a,"The bridge is closed",ask,unsourced\nnot an address,x,,\n';

  async function chooseFile(text: string | Uint8Array<ArrayBuffer>, answers = {}) {
    const surface = await showAt('#backup', answers);
    await surface.push({ view: 'backup', backup: { snapshots: [] } });
    const field = surface.find('.import-box input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([text], 'marks.csv')], configurable: true });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return surface;
  }

  it('shows what a file would do before anything is done, then does it', async () => {
    const counts = { added: 1, changed: 0, conflicts: 0, same: 0 };
    let parts = 0;
    const surface = await chooseFile(csv, {
      stageImport: () => success(counts),
      applyImport: () => {
        parts += 1;
        const state = parts === 2 ? 'done' : 'applying';
        return success({ state, applied: parts, total: 2, undoable: true });
      },
    });
    await vi.waitFor(() => expect(surface.text()).toContain('2 records read'));
    expect(surface.text()).toContain('1 problem');
    expect(surface.asked.some(([name]) => name === 'applyImport')).toBe(false);
    await surface.click(surface.button('Put it in'));
    await vi.waitFor(() => expect(surface.text()).toContain('Done: 1 new, 0 changed.'));
    expect(surface.asked.filter(([name]) => name === 'applyImport')).toHaveLength(2);
  });

  it('forgets what was laid aside when the reader goes back', async () => {
    const surface = await chooseFile(csv, {
      stageImport: () => success({ added: 1, changed: 0, conflicts: 0, same: 0 }),
    });
    await vi.waitFor(() => expect(surface.text()).toContain('Put it in'));
    await surface.click(surface.button('Cancel'));
    expect(surface.asked.at(-1)?.[0]).toBe('dropImport');
    expect(surface.text()).toContain('Choose a file');
  });

  it('asks what the columns are when it cannot tell', async () => {
    const surface = await chooseFile('where,what\nhttps://example.org/a,The bridge is closed\n', {
      stageImport: () => success({ added: 1, changed: 0, conflicts: 0, same: 0 }),
    });
    await vi.waitFor(() => expect(surface.text()).toContain('Which column is what?'));
    const [url, quote] = surface.all('.import-box__columns select') as HTMLSelectElement[];
    for (const [field, column] of [
      [url, 'where'],
      [quote, 'what'],
    ] as const) {
      if (!field) throw new Error('no such field');
      field.value = column;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await surface.press('Shift');
    }
    await surface.click(surface.find('.import-box__columns [type=submit]'));
    await vi.waitFor(() => expect(surface.text()).toContain('Put it in'));
  });

  it('refuses a file that it does not know', async () => {
    const surface = await chooseFile(new Uint8Array([0x89, 0x50, 0x80, 0x81]));
    await vi.waitFor(() => expect(surface.find('[role=alert]').textContent).toContain('Nothing was put in'));
  });
});
