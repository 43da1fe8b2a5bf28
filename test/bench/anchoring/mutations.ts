/**
 * The 17 things that happen to a page between two visits, each applied to its text with the truth followed through
 * the edit. `before` is what the page was when the note was written, where that differs from the saved page.
 */
import type { Span } from '../../../src/core/model/span';
import { applyEdits, type Edit, type EditedPage } from './edited-page';
import type { Random } from './random';

export interface Context {
  readonly random: Random;
  /** Blocks of other pages in the same direction of writing. */
  readonly foreign: readonly string[];
  readonly isRtl: boolean;
}

export interface Mutation {
  readonly name: string;
  readonly rtlOnly?: boolean;
  /** Reported, but not one of the 17. */
  readonly isExtra?: boolean;
  readonly before?: (page: EditedPage, context: Context) => EditedPage;
  readonly change: (page: EditedPage, context: Context) => EditedPage;
}

const WORD = /[\p{L}\p{M}]{3,}/gu;
const LATIN = 'etaoinshrdlu';
const ARABIC = 'ابتمنيلروسع';

export const MUTATIONS: readonly Mutation[] = [
  { name: 'none', change: (page) => page },
  { name: 'typo', change: typo },
  { name: 'insert-before', change: insertBefore },
  { name: 'delete-before', change: deleteBefore },
  { name: 'move', change: moveParagraph },
  { name: 'punctuation', change: punctuation },
  { name: 'nfd', before: (page) => normalize(page, 'NFC'), change: (page) => normalize(page, 'NFD') },
  { name: 'nfc', before: (page) => normalize(page, 'NFD'), change: (page) => normalize(page, 'NFC') },
  { name: 'tashkeel-added', rtlOnly: true, change: addTashkeel },
  { name: 'tashkeel-removed', rtlOnly: true, before: addTashkeel, change: removeTashkeel },
  { name: 'injected', change: inject },
  { name: 'rewrapped', change: rewrap },
  { name: 'rewritten', change: rewrite },
  { name: 'rewritten-names-too', isExtra: true, change: rewriteAll },
  { name: 'deleted', change: deleteBlocks },
  { name: 'copy-above', change: copyAbove },
  { name: 'template', change: template },
  { name: 'live', change: live },
];

function blocksOf({ blocks, truth }: EditedPage): Span[] {
  return truth ? blocks.filter(({ start, end }) => start < truth.end && truth.start < end) : [];
}

function words(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** One letter swapped, dropped, doubled or replaced, about every 60 units, at least one in the passage. */
function typo(page: EditedPage, context: Context): EditedPage {
  if (!page.truth) return page;
  return applyEdits(page, typos(page.text, page.truth, context));
}

function typos(text: string, span: Span, { random, isRtl }: Context): Edit[] {
  const all = words(text, span);
  const count = Math.max(1, Math.round((span.end - span.start) / 60));
  const chosen = new Set<Span>();
  for (let n = 0; n < count && all.length > 0; n++) chosen.add(random.pick(all));
  return [...chosen]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const at = start + 1 + random.below(Math.max(1, end - start - 2));
      const letter = text[at] ?? '';
      const kind = random.below(4);
      if (kind === 0) return { start: at, end: at + 1, text: random.pick([...(isRtl ? ARABIC : LATIN)]) };
      if (kind === 1) return { start: at, end: at + 1, text: '' };
      if (kind === 2) return { start: at, end: at, text: letter };
      return {
        start: at,
        end: Math.min(end, at + 2),
        text: [...text.slice(at, Math.min(end, at + 2))].reverse().join(''),
      };
    });
}

function foreignSentence({ foreign, random }: Context): string {
  const block = random.pick(foreign);
  const [first = block] = block.split(/(?<=[.!?؟。])\s/u);
  return first.slice(0, 240);
}

/** A sentence of another article before the passage, in its block. */
function insertBefore(page: EditedPage, context: Context): EditedPage {
  if (!page.truth) return page;
  const at = sentenceStart(page, page.truth.start);
  return applyEdits(page, [{ start: at, end: at, text: `${foreignSentence(context)} ` }]);
}

function sentenceStart({ text, blocks }: EditedPage, offset: number): number {
  const block = blocks.find(({ start, end }) => start <= offset && offset < end);
  if (!block) return offset;
  const head = text.slice(block.start, offset);
  const ends = [...head.matchAll(/[.!?؟。…]["”»']?\s+/gu)];
  const last = ends.at(-1);
  return last ? block.start + last.index + last[0].length : block.start;
}

/** What stands before the passage goes, back to the start of the sentence before; up to 200 units. */
function deleteBefore(page: EditedPage): EditedPage {
  if (!page.truth) return page;
  const { start } = page.truth;
  let from = sentenceStart(page, Math.max(0, sentenceStart(page, start) - 2));
  if (from >= start || start - from > 200) from = wordStart(page.text, Math.max(0, start - 120), start);
  return applyEdits(page, [{ start: from, end: start, text: '' }]);
}

function wordStart(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space === -1 ? limit : from + space + 1;
}

/** The passage's blocks change places with blocks elsewhere in the page. */
function moveParagraph(page: EditedPage, { random }: Context): EditedPage {
  const own = blocksOf(page);
  const [first, last] = [own[0], own.at(-1)];
  const others = page.blocks.filter((block) => !own.includes(block));
  if (!page.truth || !first || !last || others.length === 0) return page;
  const target = random.pick(others);
  const moved = page.text.slice(first.start, last.end);
  const cut = { start: first.start, end: Math.min(page.text.length, last.end + 1), text: '' };
  const paste = { start: target.start, end: target.start, text: `${moved}\n` };
  const result = applyEdits(
    { ...page, truth: undefined },
    [cut, paste].sort((a, b) => a.start - b.start),
  );
  const shift = target.start > first.start ? -(cut.end - cut.start) : 0;
  const start = target.start + shift + page.truth.start - first.start;
  return { ...result, truth: { start, end: start + page.truth.end - page.truth.start } };
}

/** Quotation marks, dashes and spaces in another style. */
function punctuation(page: EditedPage): EditedPage {
  const edits: Edit[] = [];
  const styles: Record<string, string> = {
    '"': '”',
    '“': '"',
    '”': '"',
    '«': '“',
    '»': '”',
    "'": '’',
    '’': "'",
    '–': '-',
    '—': '-',
    '-': '‐',
  };
  let spaces = 0;
  for (let at = 0; at < page.text.length; at++) {
    const letter = page.text[at] ?? '';
    const other = styles[letter] ?? (letter === ' ' && spaces++ % 5 === 0 ? '\u00a0' : undefined);
    if (other !== undefined) edits.push({ start: at, end: at + 1, text: other });
  }
  return applyEdits(page, edits);
}

function normalize(page: EditedPage, form: 'NFC' | 'NFD'): EditedPage {
  return replaceAll(page, /\P{M}\p{M}*/gu, (cluster) => cluster.normalize(form));
}

function replaceAll(page: EditedPage, pattern: RegExp, other: (text: string) => string): EditedPage {
  const edits = Array.from(page.text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: other(match[0]),
  })).filter((edit) => edit.text !== page.text.slice(edit.start, edit.end));
  return applyEdits(page, edits);
}

/** A vowel sign on every second letter and a tatweel in some words. */
function addTashkeel(page: EditedPage): EditedPage {
  const signs = ['\u064e', '\u064f', '\u0650', '\u0651\u064e'];
  let count = 0;
  return replaceAll(page, /[\u0621-\u064a](?![\u064b-\u0652])/gu, (letter) => {
    count++;
    if (count % 23 === 0 && /[بتسنلمصعه]/u.test(letter)) return `${letter}ـ`;
    return count % 2 === 0 ? letter + signs[count % signs.length] : letter;
  });
}

function removeTashkeel(page: EditedPage): EditedPage {
  return replaceAll(page, /[\u064b-\u0652ـ]+/gu, () => '');
}

/** Teasers, advertisements and captions between blocks, some with words of the page's own blocks. */
function inject(page: EditedPage, context: Context): EditedPage {
  const { random, foreign, isRtl } = context;
  const label = isRtl ? 'إعلان' : 'Advertisement';
  const edits = page.blocks
    .filter(() => random.next() < 0.3)
    .map(({ start }) => {
      const teaser = random.next() < 0.4 ? ownTeaser(page, random) : random.pick(foreign).slice(0, 90);
      return { start, end: start, text: `${random.next() < 0.5 ? label : teaser}\n` };
    });
  return applyEdits(page, edits);
}

function ownTeaser({ text, blocks }: EditedPage, random: Random): string {
  const { start, end } = random.pick(blocks);
  return text.slice(start, Math.min(end, start + 60));
}

/** Inline elements become blocks: lines break at some spaces, and some blocks run together. */
function rewrap(page: EditedPage, { random }: Context): EditedPage {
  return replaceAll(page, /[ \n]/gu, (space) => {
    if (space === '\n') return random.next() < 0.2 ? '\n\n' : '\n';
    return random.next() < 0.03 ? '\n' : ' ';
  });
}

/**
 * 40 % of the words of the passage's blocks become words of other articles. Who it is about stays: an editor who
 * rephrases a paragraph keeps its names, which are taken to be the capitalised words; `rewriteAll` spares nothing.
 */
function rewrite(page: EditedPage, context: Context): EditedPage {
  return rewriteWords(page, context, /^\p{Lu}/u);
}

function rewriteAll(page: EditedPage, context: Context): EditedPage {
  return rewriteWords(page, context, /^(?!)/u);
}

function rewriteWords(page: EditedPage, { random, foreign }: Context, spared: RegExp): EditedPage {
  const edits = blocksOf(page).flatMap((block) =>
    words(page.text, block)
      .filter(({ start, end }) => !spared.test(page.text.slice(start, end)) && random.next() < 0.4)
      .map(({ start, end }) => {
        const choice = random.pick(foreign).match(WORD) ?? ['other'];
        return { start, end, text: random.pick(choice) };
      }),
  );
  return applyEdits(page, edits);
}

function deleteBlocks(page: EditedPage): EditedPage {
  const edits = blocksOf(page).map(({ start, end }) => ({
    start,
    end: Math.min(page.text.length, end + 1),
    text: '',
  }));
  return { ...applyEdits(page, edits), truth: undefined };
}

/** A copy of the passage above the article, as in a summary or a "most read" list. */
function copyAbove(page: EditedPage): EditedPage {
  if (!page.truth) return page;
  const text = `${page.text.slice(page.truth.start, page.truth.end).replaceAll('\n', ' ')}\n`;
  return applyEdits(page, [{ start: 0, end: 0, text }]);
}

/** Another header and footer. */
function template(page: EditedPage, { random, foreign }: Context): EditedPage {
  const lines = (count: number) =>
    Array.from({ length: count }, () => random.pick(foreign).slice(0, 40)).join('\n');
  const end = page.text.length;
  return applyEdits(page, [
    { start: 0, end: 0, text: `${lines(25)}\n` },
    { start: end, end, text: `\n${lines(25)}` },
  ]);
}

/** What a saved page looks like a month later: all of the everyday changes, and small edits in a few blocks. */
function live(page: EditedPage, context: Context): EditedPage {
  let edited = page;
  const { random } = context;
  const edits = edited.blocks
    .filter(() => random.next() < 0.15)
    .flatMap((block) =>
      typos(edited.text, { start: block.start, end: Math.min(block.end, block.start + 80) }, context),
    );
  edited = applyEdits(edited, edits);
  if (random.next() < 0.3) {
    const { start } = random.pick(edited.blocks);
    edited = applyEdits(edited, [{ start, end: start, text: `${foreignSentence(context)} ` }]);
  }
  return rewrap(inject(punctuation(template(edited, context)), context), context);
}
