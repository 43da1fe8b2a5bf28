import { describe, expect, it } from 'vitest';
import { findClauses } from '../../../src/core/text/clauses';
import { createPhraseSet } from '../../../src/core/text/phrase-set';
import { tokenize } from '../../../src/core/text/tokens';

function clauses(text: string, breaks: readonly string[]) {
  const tokens = tokenize(text);
  return findClauses(tokens, 0, tokens.length, createPhraseSet(breaks)).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
}

describe('findClauses', () => {
  it.each([
    [
      'Arabic conjunctions',
      'نفت مصادر ذلك، بينما أكدت الوزارة الخبر',
      ['بينما'],
      ['نفت مصادر ذلك،', 'بينما أكدت الوزارة الخبر'],
    ],
    ['semicolons', 'انتهى الأمر؛ غادر الوفد', [], ['انتهى الأمر؛', 'غادر الوفد']],
    ['phrases of two words', 'وصل الوفد في حين غادر الوزير', ['في حين'], ['وصل الوفد', 'في حين غادر الوزير']],
    ['English conjunctions', 'He left while she stayed', ['while'], ['He left', 'while she stayed']],
    ['a sentence without breaks', 'He left', ['while'], ['He left']],
    [
      'a break at the very start, which breaks nothing',
      'While he left she stayed',
      ['while'],
      ['While he left she stayed'],
    ],
  ])('breaks at %s', (_name, text, breaks, expected) => {
    expect(clauses(text, breaks)).toEqual(expected);
  });
});
