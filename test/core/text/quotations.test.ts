import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/text/quotations';

const inner = (text: string) => findQuotations(text).map((one) => text.slice(one.inner.start, one.inner.end));

describe('findQuotations', () => {
  it.each([
    ['curly marks', 'He said “it is over” and left.', ['it is over']],
    ['guillemets', 'قال «انتهى الأمر» وغادر', ['انتهى الأمر']],
    ['straight marks, by turns', 'a "one" b "two" c', ['one', 'two']],
    ['single marks', "the 'state of war' ended", ['state of war']],
    ['apostrophes, which are none', "it's the minister's plan, isn't it", []],
    ['German marks', 'Er sagte „gut“ dazu', ['gut']],
    [
      'the outermost of nested ones',
      'He said “they call it ‘home’ here” twice',
      ['they call it ‘home’ here'],
    ],
    ['a mark glued to the word before', 'الملقب بــ"أبو فاطمة" وصل', ['أبو فاطمة']],
    ['a lone mark, which is none', 'a 5" pipe was found', []],
    ['a mark left open at the end of the paragraph', 'He said "no\nNext line', []],
    ['empty ones, which are none', 'a "" b', []],
  ])('finds %s', (_name, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('carries a quotation over paragraphs that open with a mark again', () => {
    const text = '"The first paragraph of speech.\n"The second one," he said.';
    const found = findQuotations(text);
    expect(found.map(({ continues }) => continues)).toEqual([true, false]);
    expect(inner(text)).toEqual(['The first paragraph of speech.', 'The second one,']);
  });

  it('counts the words inside', () => {
    expect(findQuotations('«ثلاث كلمات هنا»')[0]?.words).toBe(3);
  });

  it('takes linear time over nothing but marks', () => {
    const before = performance.now();
    findQuotations('" '.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
