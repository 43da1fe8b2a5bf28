import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../../../src/cli/parse-page';
import type { Article } from '../../../src/core/model/article';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';
import { readArticle } from '../../../src/dom/read-article';
import { readOwnArticles } from '../attribution-articles';
import { type BenchPage, toPage } from './read-pages';

/** Few and short beside the saved pages: more passages of each. */
const ROUNDS = 9;
const REAL_ARTICLES = '../shared/data/articles';
const ATTRIBUTION = 'test/bench/attribution-articles/dev';

/**
 * Articles written for this project, Arabic and English alike in number and kind (practice, test pages, attribution), and
 * real Arabic ones, where they are: the saved pages hold too few that are written from the right.
 */
export function readOwnPages(): BenchPage[] {
  const html = ['extension/practice/ar.html', 'extension/practice/en.html', ...testPages()].map((file) => ({
    file,
    article: readArticle(parsePage(readFileSync(file, 'utf8')))?.article,
  }));
  const plain = readOwnArticles(ATTRIBUTION).map(({ id, text }) => ({ file: id, article: fromText(text) }));
  return [
    ...[...html, ...plain].flatMap(({ file, article }) => toBenchPage(file, article, 'own')),
    ...realArticles(),
  ];
}

function testPages(): string[] {
  return readdirSync('test/pages')
    .map((name) => join('test/pages', name, 'page.html'))
    .filter(existsSync);
}

function realArticles(): BenchPage[] {
  if (!existsSync(REAL_ARTICLES)) return [];
  return readdirSync(REAL_ARTICLES)
    .filter((name) => name.endsWith('-ar.txt'))
    .flatMap((name) =>
      toBenchPage(name, fromText(readFileSync(join(REAL_ARTICLES, name), 'utf8')), 'real-article'),
    );
}

function fromText(text: string): Pick<Article, 'text' | 'blocks'> {
  return { text, blocks: blocksFromText(text) };
}

function toBenchPage(
  file: string,
  article: Pick<Article, 'text' | 'blocks'> | undefined,
  set: BenchPage['set'],
): BenchPage[] {
  const page = toPage(file, article, ROUNDS);
  return page ? [{ ...page, set, isRtl: /\p{sc=Arabic}/u.test(page.text.slice(0, 200)) }] : [];
}
