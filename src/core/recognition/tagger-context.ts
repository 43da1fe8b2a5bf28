/** What the tagger sees of the wider surroundings of each word: class nouns, quotation marks, what the page is about. */
import { Is } from './gazetteer';
import type { Page } from './page';
import { COLUMNS, Column, HEAD_ROLES, LAST_ROLES } from './tagger-words';

/** A class noun reaches so many words. */
const HEAD_REACH = 7;
/** What stands in longer quotation marks is speech. */
const LONGEST_QUOTED = 6;
/** Marks between words that do not end the reach of a class noun. */
const UNBROKEN = /^[-"'([]*$/;
/** So many words of sport make a page about sport. */
const SPORT_WORDS = 4;

/** Writes the columns of surroundings. Roles and stems must be written already. */
export function describeContext(page: Page, columns: Int32Array): void {
  describeHeads(page, columns);
  if (page.rules.capitals) describeAhead(page, columns);
  describeQuotes(page, columns);
  const topic = isSport(page) ? 2 : 1;
  for (let at = 0; at < columns.length; at += COLUMNS) columns[at + Column.topic] = topic;
}

function roleAt(columns: Int32Array, index: number): number {
  return (columns[index * COLUMNS + Column.role] as number) >> 1;
}

function describeHeads(page: Page, columns: Int32Array): void {
  let head = -1;
  let between = 0;
  for (const [index, word] of page.words.entries()) {
    if (index - head > HEAD_REACH || !UNBROKEN.test(word.before)) head = -1;
    const at = index * COLUMNS;
    if (head >= 0) {
      columns[at + Column.head] = columns[head * COLUMNS + Column.light] as number;
      columns[at + Column.headFar] = 1 + 2 * (index - head) + 32 * Math.min(between, 2);
      if ((page.flags(index) & Is.ordinary) !== 0) between++;
    } else {
      columns[at + Column.head] = 1;
      columns[at + Column.headFar] = 1;
    }
    if ((roleAt(columns, index) & HEAD_ROLES) !== 0) {
      head = index;
      between = 0;
    }
  }
}

/** Backwards through runs of capitals. */
function describeAhead(page: Page, columns: Int32Array): void {
  let last = -1;
  for (let index = page.words.length - 1; index >= 0; index--) {
    const word = page.words[index];
    if (word === undefined || word.shape === 'lower' || word.shape === 'number') last = -1;
    columns[index * COLUMNS + Column.ahead] =
      last < 0 ? 1 : 2 + Math.min(last - index, HEAD_REACH) * 2 + (roleAt(columns, last) & LAST_ROLES) * 32;
    if (last < 0 && (roleAt(columns, index) & LAST_ROLES) !== 0 && word?.shape !== 'lower') last = index;
    if (!page.joined(index)) last = -1;
  }
}

function describeQuotes(page: Page, columns: Int32Array): void {
  let opened = -1;
  for (const [index, word] of page.words.entries()) {
    columns[index * COLUMNS + Column.quote] = 1;
    if (!word.before.includes('"')) continue;
    if (opened >= 0 && index - opened <= LONGEST_QUOTED && !word.before.includes('\n')) {
      const length = index - opened;
      for (let inner = opened; inner < index; inner++) {
        const place = inner === opened ? 0 : inner === index - 1 ? 1 : 2;
        columns[inner * COLUMNS + Column.quote] = 2 + place + 4 * length;
      }
      opened = word.before.endsWith('"') && word.before.length > 1 ? index : -1;
    } else opened = index;
  }
}

function isSport(page: Page): boolean {
  const { sportWords } = page.rules;
  if (sportWords === undefined) return false;
  const seen = new Set<string>();
  for (let index = 0; index < page.words.length && seen.size < SPORT_WORDS; index++) {
    for (const { folded } of page.forms(index)) if (sportWords.has(folded)) seen.add(folded);
  }
  return seen.size >= SPORT_WORDS;
}
