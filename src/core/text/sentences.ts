/*
 * Sentence boundaries by rule, in one pass over the text: a newline always ends a sentence; . ! ? ؟ … end one
 * unless what stands around them says otherwise (abbreviation, initial, number, lower case, short bracket).
 * Commas, semicolons and colons never do: Arabic copy runs on over them.
 */
import type { Span } from '../model/span';
import { foldText } from './fold';

export interface SentenceRules {
  /** Words that a full stop abbreviates, folded, without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that open a sentence even after dotted initials ("in the U.S. The …"), folded. */
  readonly openers: ReadonlySet<string>;
}

/** Brackets longer than this, in UTF-16 units, hold sentences of their own. */
const MAX_BRACKET = 300;
/** "“Why?” Smith asked." stays one sentence while its tail has at most this many words. */
const MAX_TAIL_WORDS = 5;
const BOUNDARY = /[\n\u2028\u2029]|[.!?؟…]+/g;
const CLOSERS = /["”»’'›)\]]*/y;
const LETTER = /[\p{L}\p{N}]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}.]+$/u;
const WORD_AFTER = /[\p{L}\p{M}\p{N}]+/uy;
const LOWER = /^\p{Ll}/u;
/** Longest piece of text looked at around a boundary, so that endless words cost nothing. */
const LOOK = 40;

/** Sentences of `within`, trimmed, in order, never crossing a newline. Linear. */
export function findSentences(text: string, within: Span, rules: SentenceRules): Span[] {
  const sentences: Span[] = [];
  const inBracket = bracketsOf(text, within);
  let from = within.start;
  BOUNDARY.lastIndex = within.start;
  for (let match = BOUNDARY.exec(text); match && match.index < within.end; match = BOUNDARY.exec(text)) {
    const run = match[0];
    const at = match.index;
    if (run === '\n' || run === '\u2028' || run === '\u2029') {
      pushTrimmed(sentences, text, from, at);
      from = at + 1;
      continue;
    }
    CLOSERS.lastIndex = at + run.length;
    const closers = CLOSERS.exec(text)?.[0] ?? '';
    const end = Math.min(at + run.length + closers.length, within.end);
    if (inBracket(at) || !endsSentence({ text, from, at, end, limit: within.end, run, closers, rules }))
      continue;
    pushTrimmed(sentences, text, from, end);
    from = end;
    BOUNDARY.lastIndex = end;
  }
  pushTrimmed(sentences, text, from, within.end);
  return sentences;
}

interface Boundary {
  readonly text: string;
  readonly from: number;
  readonly at: number;
  readonly end: number;
  readonly limit: number;
  readonly run: string;
  readonly closers: string;
  readonly rules: SentenceRules;
}

function endsSentence(boundary: Boundary): boolean {
  const { text, from, at, end, limit, run, closers, rules } = boundary;
  if (end >= limit) return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(from, at - LOOK), at))?.[0] ?? '';
  const next = text[end] ?? '';
  if (!/\s/.test(next))
    return closers === '' && run === '.' && isMissingSpace(before, text.slice(end, end + LOOK));
  const after = text.slice(end, end + LOOK).trimStart();
  if (LOWER.test(after)) return false;
  if (run === '..') return false;
  if (/^[,،;؛:]/.test(after)) return false;
  if (run !== '.')
    return closers === '' || !/["”»’'›]/.test(closers) || tailWords(text, end, limit) > MAX_TAIL_WORDS;
  const plain = before.replace(/^\.+/, '');
  if (plain === '') return true;
  if (/^\p{N}+$/u.test(plain) && text.slice(from, at).trim() === plain) return false;
  WORD_AFTER.lastIndex = 0;
  const word = foldText(WORD_AFTER.exec(after)?.[0] ?? '');
  if (plain.includes('.')) return rules.openers.has(word) && !rules.abbreviations.has(foldText(plain));
  if (/^\p{L}\p{M}*$/u.test(plain)) return false;
  return !rules.abbreviations.has(foldText(plain));
}

/** «المدينة.وقال»: a full stop between two Arabic words whose space was forgotten. */
function isMissingSpace(before: string, after: string): boolean {
  return /^\p{Script=Arabic}{3,}$/u.test(before) && /^\p{Script=Arabic}{3}/u.test(after);
}

/** Words up to the next boundary, counted no further than it matters. */
function tailWords(text: string, end: number, limit: number): number {
  const tail = text.slice(end, Math.min(limit, end + 20 * MAX_TAIL_WORDS));
  const stop = tail.search(/[.!?؟…\n]/);
  if (stop < 0) return MAX_TAIL_WORDS + 1;
  return (
    tail
      .slice(0, stop)
      .split(/\s+/)
      .filter((word) => LETTER.test(word)).length || MAX_TAIL_WORDS + 1
  );
}

/** Whether a position lies inside a bracket that is closed on the same line within `MAX_BRACKET`. */
function bracketsOf(text: string, within: Span): (at: number) => boolean {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) open.length = 0;
    else if (code === 40 || code === 91) open.push(at);
    else if ((code === 41 || code === 93) && open.length > 0) {
      const start = open.pop() as number;
      if (open.length === 0 && at - start <= MAX_BRACKET) spans.push({ start, end: at });
    }
  }
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next] as Span).end <= at) next++;
    const span = spans[next];
    return span !== undefined && span.start < at;
  };
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  if (start < end) sentences.push({ start, end });
}
