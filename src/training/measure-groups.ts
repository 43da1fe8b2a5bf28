/** How well mentions of one article are grouped into entities: pairwise F1 on articles whose groups are written down. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Language } from '../core/language/language';
import { recognize } from '../core/recognition/recognize';
import type { TaggerModel } from '../core/recognition/tagger-model';
import { foldText } from '../core/text/fold';
import { type MarkedArticle, parseMarkedArticle } from './marked-article';
import { isSameTrimmed, type Scores, toScores } from './score-spans';

const FOLDER = 'test/bench/recognition';
const ARTICLES = 'src/training/data';

/** By article, lines of spellings that name the same. */
function readGroups(code: string): Map<string, string[][]> {
  const articles = new Map<string, string[][]>();
  const path = join(FOLDER, `groups-${code}.txt`);
  if (!existsSync(path)) return articles;
  let open: string[][] = [];
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.length === 0 || line.startsWith('#')) continue;
    if (line.includes('|')) open.push(line.split('|').map((spelling) => foldText(spelling.trim())));
    else {
      open = [];
      articles.set(basename(line.trim()), open);
    }
  }
  return articles;
}

/** For each mark of the article a name of its group. */
function goldGroups({ text, spans }: MarkedArticle, groups: readonly string[][]): string[] {
  return spans.map(({ start, end, type }) => {
    const spelling = foldText(text.slice(start, end));
    return `${type} ${groups.find((group) => group.includes(spelling))?.[0] ?? spelling}`;
  });
}

/** Pairs of marks: right where both are found and are grouped as written down; a mark that is missed misses its pairs. */
export function measureGroups(language: Language, model: TaggerModel | undefined): Scores | undefined {
  const tally = { right: 0, found: 0, wanted: 0 };
  for (const [name, groups] of readGroups(language.code)) {
    const path = join(ARTICLES, language.code, 'test', `${name}.txt`);
    const article = parseMarkedArticle(readFileSync(path, 'utf8'));
    const gold = goldGroups(article, groups);
    const { mentions } = recognize(article.text, language, model);
    const entities = article.spans.map(
      (span) => mentions.find((mention) => isSameTrimmed(span, mention, article.text))?.entity,
    );
    for (let one = 0; one < gold.length; one++) {
      for (let other = one + 1; other < gold.length; other++) {
        const isWanted = gold[one] === gold[other];
        const isFound = entities[one] !== undefined && entities[one] === entities[other];
        if (isWanted) tally.wanted++;
        if (isFound) tally.found++;
        if (isWanted && isFound) tally.right++;
      }
    }
  }
  return tally.wanted === 0 ? undefined : toScores(tally);
}
