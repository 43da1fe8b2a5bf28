import type { Mention } from '../../../src/core/model/analysis';

/** A text with its mentions as `person[…]`, `place[…]`, `organisation[…]`: what a failing case shows. */
export function withMarks(text: string, mentions: readonly Mention[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, type } of mentions) {
    result += `${text.slice(at, start)}${type}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

const EXPECTED = /(?:person|place|organisation)\[([^\]]*)\]/g;

/** The text of an expectation written as `withMarks` writes it. */
export function withoutMarks(marked: string): string {
  return marked.replace(EXPECTED, '$1');
}
