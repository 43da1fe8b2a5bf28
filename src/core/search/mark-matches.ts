import type { Span } from '../model/span';
import { fold } from '../text/fold';
import { findTerm } from './find-term';
import type { Query } from './parse-query';

/** Where the query's words stand in a text as written: in order, never overlapping. */
export function markMatches(text: string, query: Query): Span[] {
  if (query.terms.length === 0) return [];
  const folded = fold(text);
  const found: Span[] = [];
  for (const term of query.terms) {
    let from = 0;
    for (let at = findTerm(folded.text, term); at; at = findTerm(folded.text, term, from)) {
      found.push({ start: folded.toRaw[at.start] ?? 0, end: rawEnd(folded.toRaw, at.end) });
      from = at.end;
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** After the last unit's own character, with the marks that stand on it. */
function rawEnd(toRaw: Uint32Array, end: number): number {
  const last = toRaw[end - 1] ?? 0;
  for (let at = end; at < toRaw.length; at++) {
    const raw = toRaw[at] ?? 0;
    if (raw > last) return raw;
  }
  return last + 1;
}

export interface Excerpt {
  readonly text: string;
  /** Matches in `text`. */
  readonly marks: readonly Span[];
  /** Whether something was left out before and after. */
  readonly cut: { readonly before: boolean; readonly after: boolean };
}

/** Words kept before the first match, in UTF-16 units: about a line of a narrow window. */
const BEFORE = 80;

/** A part of the text of at most about `length` units that begins a little before the first match, cut between words. */
export function toExcerpt(text: string, marks: readonly Span[], length: number): Excerpt {
  if (text.length <= length) return { text, marks, cut: { before: false, after: false } };
  const first = marks[0]?.start ?? 0;
  const start = first <= BEFORE ? 0 : nextWord(text, first - BEFORE, first);
  const end = start + length >= text.length ? text.length : lastWord(text, start + length, start);
  return {
    text: text.slice(start, end),
    marks: marks
      .filter((mark) => mark.start >= start && mark.start < end)
      .map((mark) => ({ start: mark.start - start, end: Math.min(mark.end, end) - start })),
    cut: { before: start > 0, after: end < text.length },
  };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from);
  return space < 0 || space >= limit ? limit : space + 1;
}

function lastWord(text: string, until: number, limit: number): number {
  const space = text.lastIndexOf(' ', until);
  return space > limit ? space : until;
}
