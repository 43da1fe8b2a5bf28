import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parsePage } from '../../../src/cli/parse-page';
import type { Article, Block } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import { readArticle } from '../../../src/dom/read-article';
import { createRandom, hash } from './random';

const FOLDER = '../shared/data/pages';
/** Blocks shorter than this are captions and labels. */
const MIN_BLOCK = 40;
const MAX_LINKS = 0.5;
/** A word, a sentence and a paragraph of a page are picked so often. */
const ROUNDS = 3;

export type SpanKind = 'word' | 'sentence' | 'paragraph' | 'cross-block';

export interface BenchPage {
  readonly file: string;
  /** Only `saved` pages count in the totals; the others are rows of their own. */
  readonly set: 'saved' | 'own' | 'real-article';
  readonly half: 'dev' | 'test';
  readonly isRtl: boolean;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly spans: readonly (Span & { readonly kind: SpanKind })[];
}

/** The saved pages with passages to anchor; undefined where there are none. The half is the parity of the file's hash. */
export function readPages(): BenchPage[] | undefined {
  if (!existsSync(`${FOLDER}/index.tsv`)) return undefined;
  const [head = '', ...lines] = readFileSync(`${FOLDER}/index.tsv`, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return lines.flatMap((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const page = readPage(cell('file'), cell('charset') || 'utf-8');
    return page ? [{ ...page, set: 'saved', isRtl: cell('dir') === 'rtl' }] : [];
  });
}

function readPage(file: string, charset: string): Omit<BenchPage, 'isRtl' | 'set'> | undefined {
  const bytes = readFileSync(`${FOLDER}/${file}`);
  const document = parsePage(
    new TextDecoder(charset).decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes),
  );
  return toPage(file, readArticle(document)?.article, ROUNDS);
}

/** The half is the parity of the name's hash; undefined if it has too few paragraphs to be edited. */
export function toPage(
  file: string,
  article: Pick<Article, 'text' | 'blocks'> | undefined,
  rounds: number,
): Omit<BenchPage, 'isRtl' | 'set'> | undefined {
  if (!article) return undefined;
  const good = article.blocks.filter(
    ({ kind, linkDensity, start, end }) =>
      kind !== 'other' && linkDensity < MAX_LINKS && end - start >= MIN_BLOCK,
  );
  if (good.length < 4) return undefined;
  return {
    file,
    half: hash(file) % 2 === 0 ? 'dev' : 'test',
    text: article.text,
    blocks: article.blocks,
    spans: pickSpans(article.text, good, { seed: hash(file), rounds }),
  };
}

function pickSpans(
  text: string,
  blocks: readonly Span[],
  { seed, rounds }: { readonly seed: number; readonly rounds: number },
): BenchPage['spans'] {
  const random = createRandom(seed);
  const spans: (Span & { kind: SpanKind })[] = [];
  const add = (kind: SpanKind, { start, end }: Span) => {
    if (text.slice(start, end).trim() === text.slice(start, end) && end > start)
      spans.push({ kind, start, end });
  };
  for (let n = 0; n < rounds; n++) {
    const block = random.pick(blocks);
    const words = [...text.slice(block.start, block.end).matchAll(/[\p{L}\p{M}\p{N}]{4,24}/gu)];
    if (words.length > 0) {
      const word = random.pick(words);
      add('word', { start: block.start + word.index, end: block.start + word.index + word[0].length });
    }
    const whole = random.pick(blocks);
    const sentences = [...text.slice(whole.start, whole.end).matchAll(/[^.!?؟。\n]{20,300}[.!?؟。]*/gu)];
    if (sentences.length > 0) {
      const sentence = random.pick(sentences);
      const lead = sentence[0].length - sentence[0].trimStart().length;
      const start = whole.start + sentence.index + lead;
      add('sentence', { start, end: start + sentence[0].trim().length });
    }
    add('paragraph', random.pick(blocks));
  }
  for (let n = 0; n + 1 < rounds; n++) {
    const index = random.below(blocks.length - 1);
    const [first, second] = [blocks[index], blocks[index + 1]];
    if (!first || !second || second.start - first.end > 200) continue;
    const from = text.indexOf(' ', Math.floor((first.start + first.end) / 2));
    const to = text.lastIndexOf(' ', Math.floor((second.start + second.end) / 2));
    if (from > first.start && from < first.end && to > second.start)
      add('cross-block', { start: from + 1, end: to });
  }
  return spans;
}
