import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../src/core/attribution/find-claims';
import { languageByCode } from '../../../src/core/language/for-page';

/** A generous bound in processor time: what is linear stays far below it, what is quadratic far above. */
const MAX_MILLISECONDS = 3000;
const SIZE = 100_000;

function timeOf(text: string, code: string): number {
  const language = languageByCode(code);
  if (!language) throw new Error(`no language ${code}`);
  const lines = [{ start: 0, end: text.length, role: 'body' as const }];
  const before = process.cpuUsage().user;
  findClaims({ article: { text, blocks: [], facts: {} }, lines, mentions: [], entities: [], language });
  return (process.cpuUsage().user - before) / 1000;
}

const filled = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));

describe('findClaims on hostile text', () => {
  it.each([
    ['quotation marks', '"', 'en'],
    ['quotation marks with spaces', '" ', 'en'],
    ['guillemets', '«', 'ar'],
    ['a verb', 'قال ', 'ar'],
    ['a verb with a conjunction', 'قال إن ', 'ar'],
    ['a preposition', 'بحسب ', 'ar'],
    ['a preposition with commas', 'بحسب مصادر، ', 'ar'],
    ['a relay', 'نقلت عن ', 'ar'],
    ['a verb', 'said ', 'en'],
    ['a verb with commas', 'police, said, ', 'en'],
    ['brackets', '(', 'en'],
    ['paired brackets', '()', 'ar'],
    ['one endless sentence', 'كلمة أخرى ', 'ar'],
    ['one endless word', 'ك', 'ar'],
    ['one endless English sentence', 'another word and ', 'en'],
    ['full stops', '.', 'en'],
    ['initials', 'A.', 'en'],
    ['short sentences', 'He said so. ', 'en'],
    ['quoted sentences', '"He said so," she said. ', 'en'],
    ['newlines', '\n', 'ar'],
    ['dashes', '- ', 'en'],
    ['clause breaks', 'while ', 'en'],
  ])('stays linear on %s (%j, %s)', (_name, piece, code) => {
    expect(timeOf(filled(piece), code)).toBeLessThan(MAX_MILLISECONDS);
  });
});
