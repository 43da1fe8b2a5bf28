/**
 * The 17 things that happen to a page between two visits, each applied to its text with the truth followed through
 * the edit. `before` is what the page was when the note was written, where that differs from the saved page.
 */
import { applyEdits, type Edit, type EditedPage } from './edited-page';
import type { Random } from './random';
import { blocksOf, type Context, rewrite, rewriteAroundNames, typo, typos } from './word-mutations';

export interface Mutation {
  readonly name: string;
  readonly rtlOnly?: boolean;
  /** Reported, but not one of the 17. */
  readonly isExtra?: boolean;
  readonly before?: (page: EditedPage, context: Context) => EditedPage;
  readonly change: (page: EditedPage, context: Context) => EditedPage;
}

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
  { name: 'rewritten-names-kept', isExtra: true, change: rewriteAroundNames },
  { name: 'deleted', change: deleteBlocks },
  { name: 'copy-above', change: copyAbove },
  { name: 'template', change: template },
  { name: 'live', change: live },
];

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
