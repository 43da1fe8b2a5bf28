import type { Span } from '../model/span';
import { isJoined, LONGEST_LEAD } from './joined-letters';
import type { Term } from './parse-query';
import { isWordUnit } from './word-units';

/** Between two words of a phrase: a space, a dash, a quotation mark and a comma, but not the end of a field. */
const MAX_BETWEEN = 6;
const FIRST_PRINTED = 9;

/**
 * The next place of the term in folded text, from `from` on and beginning before `to`; joined letters before it are
 * not part of it. `undefined` if there is none. Linear; nearly all of the time is the engine's own `indexOf`.
 */
export function findTerm(text: string, term: Term, from = 0, to = text.length): Span | undefined {
  const [first = ''] = term.words;
  for (let at = text.indexOf(first, from); at >= 0 && at < to; at = text.indexOf(first, at + 1)) {
    if (!beginsAt(text, at, term)) continue;
    const end = endOf(text, at, term);
    if (end !== undefined) return { start: at, end };
  }
  return undefined;
}

function beginsAt(text: string, at: number, term: Term): boolean {
  const [first = ''] = term.words;
  if (!isWordUnit(first.charCodeAt(0))) return true;
  let start = at;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) {
    start -= 1;
    if (at - start > LONGEST_LEAD) return false;
  }
  if (start === at) return true;
  // A beginning after the article could be any word made of it: «الدمشقي» is not «دمشق».
  const article = term.article && (term.beginning !== 'typed' || isWhole(text, at + first.length));
  return isJoined(text.slice(start, at), first, article);
}

function endOf(text: string, at: number, { words, beginning }: Term): number | undefined {
  let end = at;
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const next = skipBetween(text, end);
      if (next === undefined || !text.startsWith(word, next)) return undefined;
      end = next;
    }
    end += word.length;
    const mayGoOn = index === words.length - 1 && beginning !== 'no';
    if (!isWhole(text, end) && !mayGoOn) return undefined;
  }
  while (beginning !== 'no' && !isWhole(text, end)) end += 1;
  return end;
}

function isWhole(text: string, end: number): boolean {
  return end >= text.length || !isWordUnit(text.charCodeAt(end)) || !isWordUnit(text.charCodeAt(end - 1));
}

function skipBetween(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length && !isWordUnit(text.charCodeAt(at))) {
    if (at - from >= MAX_BETWEEN || text.charCodeAt(at) < FIRST_PRINTED) return undefined;
    at += 1;
  }
  return at === from ? undefined : at;
}
