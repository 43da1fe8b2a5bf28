/*
 * How fast the rules read, without the recognizer: megabytes a second, how that holds for more text, and texts made to
 * be slow.
 */
import { findClaims } from '../../src/core/attribution/find-claims';
import { languageByCode } from '../../src/core/language/for-page';
import type { Language } from '../../src/core/language/language';
import { blocksFromText } from '../../src/core/text/blocks-from-text';
import type { GoldArticle } from './attribution-gold';
import { round } from './attribution-score';

const SPEED_BYTES = 1_000_000;
const ROUNDS = 5;
const HOSTILE_UNITS = 100_000;
/** Texts of one thing alone, which a rule that looks around would read again and again. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['"', 'ar'],
  ['" ', 'ar'],
  ['"', 'en'],
  ['«', 'ar'],
  ['قال ', 'ar'],
  ['قال إن ', 'ar'],
  ['قال: "', 'ar'],
  ['وفقا ل', 'ar'],
  ['said ', 'en'],
  ['said that ', 'en'],
  ['(', 'en'],
  ['( ', 'ar'],
  ['[(', 'en'],
  ['a dit ', 'fr'],
  ['« ', 'fr'],
];

/** Megabytes of UTF-8 per second of processor time, best of five, for one megabyte and for four. */
export function speedOf(
  code: string,
  articles: readonly GoldArticle[],
): { one: number; four: number } | undefined {
  const language = languageByCode(code);
  const source = articles
    .filter(({ lang }) => lang === code)
    .map(({ text }) => text)
    .join('\n\n');
  if (!language || source === '') return undefined;
  const times = Math.ceil(SPEED_BYTES / Buffer.byteLength(source));
  return {
    one: rate(`${source}\n\n`.repeat(times), language),
    four: rate(`${source}\n\n`.repeat(4 * times), language),
  };
}

function rate(text: string, language: Language): number {
  return round(Buffer.byteLength(text) / (timeOf(text, language) * 1000));
}

/** Milliseconds of processor time for each hostile text of 100,000 UTF-16 units. */
export function hostileTimes(): Record<string, number> {
  const times: Record<string, number> = {};
  for (const [piece, code] of HOSTILE) {
    const language = languageByCode(code);
    if (!language) continue;
    const text = piece.repeat(Math.ceil(HOSTILE_UNITS / piece.length)).slice(0, HOSTILE_UNITS);
    times[`${piece} (${code})`] = round(timeOf(text, language));
  }
  return times;
}

function timeOf(text: string, language: Language): number {
  const blocks = blocksFromText(text);
  const lines = blocks.map(({ start, end }) => ({ start, end, role: 'body' as const }));
  const article = { text, blocks, facts: {} };
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < ROUNDS; turn++) {
    const before = process.cpuUsage().user;
    findClaims({ article, lines, mentions: [], entities: [], language });
    best = Math.min(best, process.cpuUsage().user - before);
  }
  return best / 1000;
}
