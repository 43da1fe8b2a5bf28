import { afterEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/core/model/annotation';
import {
  ask,
  EXTENSION_ORIGIN,
  fake,
  must,
  type PlayedPage,
  readTab,
  startFresh,
  until,
  view,
} from './harness';

const OPENING = 'The council met on Monday in the old hall by the river.\n\n';
const SENTENCE = 'The works on the northern harbour wall cost nine million in the first year alone.';
const CLOSING = '\n\nNobody was hurt when the crane fell. The mayor left early.';
const TEXT = OPENING + SENTENCE + CLOSING;
const CHANGED = TEXT.replace('in the first year alone', 'in the very first year');
const GONE = OPENING.trim() + CLOSING;
const CARD = `${EXTENSION_ORIGIN}/card.html`;

afterEach(() => fake.killBackground());

async function tagged(text = TEXT, words = SENTENCE) {
  await startFresh();
  const { tabId, page } = await readTab('https://example.org/a', { text });
  const start = text.indexOf(words);
  const target = { kind: 'selection', start, end: start + words.length } as const;
  const made = await must(
    ask('annotate', { tabId, target, patch: { kind: 'highlight', note: 'ask again' } }),
  );
  const list = view({ view: 'page', tabId, start: false });
  const row = () => list.last()?.page.annotations[0];
  return { tabId, page, made, row };
}

const stored = async (id: string): Promise<Annotation | undefined> =>
  (await must(ask('exportRows', { scope: { kind: 'everything' } }))).annotations.find((one) => one.id === id);
const isStored = (id: string, state: string | undefined) =>
  until(async () => (await stored(id))?.placement?.state === state, `stored as ${state}`);

async function show(page: PlayedPage, text: string): Promise<void> {
  await page.read(text);
}

describe('an annotation whose words changed', () => {
  it('is shown with old and new words, and takes the new ones as its own when the reader accepts them', async () => {
    const { tabId, page, made, row } = await tagged();
    await show(page, CHANGED);
    await until(() => row()?.changed !== undefined, 'the change');
    const { place, changed } = row() ?? {};
    expect(changed?.from).toBe(SENTENCE);
    expect(changed?.to).toContain('in the very first year');
    await isStored(made.id, 'changed');
    expect((await stored(made.id))?.placement?.textHash).toMatch(/^[0-9a-f]{16}$/);

    const card = view(
      { view: 'card', target: { kind: 'annotation', id: made.id } },
      { tabId, frameId: 3, url: CARD },
    );
    await until(() => card.last()?.card?.changed !== undefined, 'the card');
    const at = { id: made.id, start: place?.start ?? 0, end: place?.end ?? 0 };
    await must(ask('placeAnnotation', { ...at, words: changed?.to ?? '' }, { tabId, frameId: 3, url: CARD }));
    await until(() => row()?.changed === undefined && row()?.place !== undefined, 'the place');
    const after = await stored(made.id);
    expect(after?.selectors?.quote.exact).toBe(changed?.to);
    expect(after?.earlier).toEqual([{ exact: SENTENCE, until: after?.modified }]);
    expect(after?.placement).toBeUndefined();

    await must(ask('undo', { tabId }));
    await until(() => row()?.changed !== undefined, 'the change again');
    expect((await stored(made.id))?.earlier).toBeUndefined();
  });

  it('is lost once the reader says that it is another passage, and found again by undo', async () => {
    const { tabId, page, made, row } = await tagged();
    await show(page, CHANGED);
    await until(() => row()?.changed !== undefined, 'the change');
    await must(ask('refusePlaces', { tabId, id: made.id }));
    await until(() => row()?.place === undefined, 'the loss');
    await show(page, TEXT);
    await until(() => row()?.place !== undefined, 'the same words are never refused');
    await show(page, CHANGED);
    await until(() => row()?.place === undefined, 'still refused');
    await must(ask('undo', { tabId }));
    await until(() => row()?.changed !== undefined, 'the change again');
  });
});

describe('an annotation whose words are gone', () => {
  it('is lost, which is stored once and taken back when the words return, and can still be undone', async () => {
    const { tabId, page, made, row } = await tagged();
    await show(page, GONE);
    await until(() => row()?.annotation.id === made.id && row()?.place === undefined, 'the loss');
    await isStored(made.id, 'lost');
    const { seq, modified } = (await stored(made.id)) ?? {};
    expect(modified).toBe(made.modified);
    await show(page, GONE);
    await until(() => row()?.place === undefined, 'read again');
    expect((await stored(made.id))?.seq).toBe(seq);
    await show(page, TEXT);
    await isStored(made.id, undefined);
    await show(page, GONE);
    await isStored(made.id, 'lost');
    await must(ask('undo', { tabId }));
    expect((await stored(made.id))?.deleted ?? 'gone').toBeDefined();
    expect(await ask('undo', { tabId })).toEqual({ ok: false, code: 'nothing_to_undo' });
  });

  it('does not make two tabs that show two texts write against each other', async () => {
    const { page, made } = await tagged();
    const other = await readTab('https://example.org/a', { text: GONE });
    await isStored(made.id, 'lost');
    await show(page, TEXT);
    await isStored(made.id, undefined);
    const { seq } = (await stored(made.id)) ?? {};
    await must(ask('editAnnotation', { id: made.id, patch: { note: 'seen by both' } }));
    await until(() => other.page.last('annotations') !== undefined, 'both told');
    expect((await stored(made.id))?.seq).toBe((seq ?? 0) + 1);
  });

  it('is put on selected words by the bar, never on others than were seen', async () => {
    const { tabId, page, made, row } = await tagged();
    await show(page, GONE);
    await until(() => row()?.place === undefined, 'the loss');
    const words = 'Nobody was hurt when the crane fell.';
    const start = GONE.indexOf(words);
    const span = { start, end: start + words.length };
    const place = { tabId, frameId: 3, url: CARD };
    const card = view({ view: 'card', target: { kind: 'selection', ...span } }, place);
    await until(() => card.last()?.card !== undefined, 'the bar');
    expect(card.last()?.card?.unplaced).toEqual([{ id: made.id, quote: SENTENCE, note: 'ask again' }]);
    expect(
      await ask('placeAnnotation', { id: made.id, ...span, words: words.replace('crane', 'train') }, place),
    ).toEqual({
      ok: false,
      code: 'page_changed',
    });
    await must(ask('placeAnnotation', { id: made.id, ...span, words }, place));
    await until(() => row()?.place !== undefined, 'the place');
    expect((await stored(made.id))?.earlier?.[0]?.exact).toBe(SENTENCE);
    await until(() => card.last()?.card?.unplaced?.length === 0, 'nothing left to place');
  });

  it('stays as a note on the whole page, with its words as evidence', async () => {
    const { page, made, row } = await tagged();
    await show(page, GONE);
    await isStored(made.id, 'lost');
    await must(ask('editAnnotation', { id: made.id, patch: { kind: 'page-note' } }));
    await until(() => row()?.annotation.kind === 'page-note', 'the note');
    await isStored(made.id, undefined);
    await show(page, TEXT);
    await until(() => row()?.annotation.kind === 'page-note', 'the note again');
    expect(row()?.place).toBeUndefined();
    expect((await stored(made.id))?.selectors?.quote.exact).toBe(SENTENCE);
  });
});

describe('an annotation that may stand in several places', () => {
  const ENTRY = 'The ferry was late again.';
  const ONCE = `A.\n\n${ENTRY} No reason was given.`;
  const TWICE = `News.\n\n${ENTRY}\n\nOther.\n\n${ENTRY} Fog was the reason.`;

  it('offers them in their context; one is taken, or none is', async () => {
    const { tabId, page, made, row } = await tagged(ONCE, ENTRY);
    await show(page, TWICE);
    await until(() => row()?.candidates !== undefined, 'the candidates');
    await isStored(made.id, 'needs-review');
    const [first, second] = row()?.candidates ?? [];
    expect(first?.quote).toBe(ENTRY);
    expect(new Set([first?.after, second?.after])).toEqual(
      new Set([' Fog was the reason.', ' / Other. / The ferry was late again. Fog was the…']),
    );
    await must(ask('refusePlaces', { tabId, id: made.id }));
    await until(() => row()?.candidates === undefined, 'the refusal');
    expect(row()?.place).toBeUndefined();
    await isStored(made.id, 'lost');
    await must(ask('undo', { tabId }));
    await until(() => row()?.candidates !== undefined, 'the candidates again');
    const { start = 0, end = 0, quote = '' } = second ?? {};
    await must(ask('placeAnnotation', { tabId, id: made.id, start, end, words: quote }));
    await until(() => row()?.place?.start === start, 'the place');
    expect((await stored(made.id))?.earlier).toBeUndefined();
  });
});
