/** What the rules say of each word, as numbers for the tagger: it learns from labelled text when they are right. */
import { SURE } from './candidate';
import { ENTITY_TYPES, labelOf, type RuleReading } from './tagger-model';
import { COLUMNS, Column } from './tagger-words';

/** Steps in which the tagger sees the score of a rule. */
const SCORE_STEPS = 10;

/** Writes the columns of rules. The stems must be written already. */
export function describeHints({ candidates, names }: RuleReading, columns: Int32Array): void {
  for (const { first, after, type, score, entry } of names) {
    for (let index = first; index < after; index++) {
      const label = labelOf(type, index > first);
      const isLast = index === after - 1 ? 1 : 0;
      const step = Math.round(score * SCORE_STEPS) * 2 + (entry === undefined ? 0 : 1);
      columns[index * COLUMNS + Column.hintLabel] = 1 + label * 4 + isLast * 2;
      columns[index * COLUMNS + Column.hint] = 1 + label * 128 + step * 2;
    }
  }
  for (const { first, after, type, score } of candidates) {
    for (let index = first; index < after; index++) {
      const bit = labelOf(type, index > first) + (score >= SURE ? 8 : 0);
      const at = index * COLUMNS + Column.maybe;
      columns[at] = (columns[at] as number) | 1 | (1 << bit);
    }
  }
  describeElsewhere(names, columns);
}

/** For each word the types that its stem has in names elsewhere on the page. */
function describeElsewhere(names: RuleReading['names'], columns: Int32Array): void {
  const counts = new Map<number, number[]>();
  for (const { first, after, type } of names) {
    for (let index = first; index < after; index++) {
      const stem = columns[index * COLUMNS + Column.stem] as number;
      let types = counts.get(stem);
      if (types === undefined) {
        types = ENTITY_TYPES.map(() => 0);
        counts.set(stem, types);
      }
      const number = ENTITY_TYPES.indexOf(type);
      types[number] = (types[number] ?? 0) + 1;
    }
  }
  for (let at = 0; at < columns.length; at += COLUMNS) {
    const types = counts.get(columns[at + Column.stem] as number);
    if (types === undefined) continue;
    const label = (columns[at + Column.hintLabel] as number) >> 2;
    const own = label === 0 ? -1 : (label - 1) >> 1;
    let seen = 1;
    for (const [number, count] of types.entries()) {
      const others = count - (number === own ? 1 : 0);
      if (others > 0) seen |= others > 2 ? 4 << (2 * number) : 2 << (2 * number);
    }
    columns[at + Column.elsewhere] = seen;
  }
}
