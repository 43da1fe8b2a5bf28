import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerm } from '../../../src/core/search/find-term';
import { parseQuery } from '../../../src/core/search/parse-query';
import { foldText } from '../../../src/core/text/fold';

function finds(typed: string, text: string): string[] {
  const folded = foldText(text);
  return parseQuery(typed).terms.flatMap((term) => {
    const at = findTerm(folded, term);
    return at ? [folded.slice(at.start, at.end)] : [];
  });
}

describe('findTerm', () => {
  it.each([
    ['دمشق', 'وصلوا إلى دمشق أمس', 'دمشق'],
    ['دمشق', 'وبدمشق أيضًا', 'دمشق'],
    ['دمشق', 'لدمشق', 'دمشق'],
    ['دمشق ', 'ريف دمشق', 'دمشق'],
    ['دمشق*', 'أحياء الدمشقيين', 'دمشقيين'],
    ['جسر', 'أُغلق الجسرُ', 'جسر'],
    ['الجسر', 'فوق جسر قديم', 'جسر'],
    ['جسر', 'وبالجسر', 'جسر'],
    ['جسر', 'للجسر', 'جسر'],
    ['لجنة', 'قالت للجنة', 'لجنه'],
    ['اللجنة', 'وقالت اللجنة', 'لجنه'],
    ['إدلب', 'في ادلب', 'ادلب'],
    ['مصطفى', 'قال مصطفي', 'مصطفي'],
    ['قَالَ', 'قـال', 'قال'],
    ['١٢', 'about 12 people', '12'],
    ['CAFÉ', 'the cafe closed', 'cafe'],
    ['harb', 'the harbour', 'harbour'],
    ['"harbour works"', 'Harbour — works', 'harbour - works'],
    ['«وزير الدفاع»', 'قال ووزير الدفاع', 'وزير الدفاع'],
    ["O'Brien", 'said O’Brien', "o'brien"],
    ['🌍', 'hello 🌍', '🌍'],
  ])('finds %s in “%s”', (typed, text, expected) => {
    expect(finds(typed, text)).toEqual([expected]);
  });

  it.each([
    ['دمشق', 'المثقف الدمشقي'],
    ['دمشق ', 'مثقف دمشقي'],
    ['لد', 'ولد صغير'],
    ['harb ', 'the harbour'],
    ['arbour', 'the harbour'],
    ['"harbour works"', 'harbour and works'],
    ['"جسر"', 'فوق الجسر'],
    ['and', 'band'],
    ['bal', 'wbal'],
  ])('does not find %s in “%s”', (typed, text) => {
    expect(finds(typed, text)).toEqual([]);
  });

  it('keeps phrases inside one field', () => {
    const [term] = parseQuery('"one two"').terms;
    expect(term && findTerm('one\u0001two', term)).toBeUndefined();
  });

  it('finds any word of a text that is typed whole', () => {
    const word = fc.stringMatching(/^[a-zء-غف-ي]{2,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), (words, pick) => {
        const typed = words[pick % words.length] ?? '';
        expect(finds(`"${typed}"`, words.join(' '))).toEqual([foldText(typed)]);
      }),
    );
  });
});
