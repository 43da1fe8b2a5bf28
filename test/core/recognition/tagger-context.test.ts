import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import { toFeatures } from '../../../src/core/recognition/features';
import { findByRules } from '../../../src/core/recognition/find-by-rules';
import { describeContext } from '../../../src/core/recognition/tagger-context';
import { COLUMNS, Column, describeSpelling } from '../../../src/core/recognition/tagger-words';

/** One column of every word, by the word as written. */
function columnOf(text: string, column: number, language = arabic): [string, number][] {
  const { page } = findByRules(text, language);
  const columns = new Int32Array(page.words.length * COLUMNS);
  for (const index of page.words.keys())
    describeSpelling(page, index, { into: columns, at: index * COLUMNS, clusterOf: () => 0 });
  describeContext(page, columns);
  return page.words.map(({ start, end }, index) => [
    text.slice(start, end),
    columns[index * COLUMNS + column] ?? 0,
  ]);
}

describe('describeContext', () => {
  it('carries a class noun to the words behind it, up to the next stop', () => {
    const near = new Map(columnOf('قالت وزارة الصحة العامة أمس، ثم انصرف', Column.headFar));
    expect(near.get('وزارة')).toBe(1);
    expect(near.get('العامة')).toBeGreaterThan(near.get('الصحة') ?? 0);
    expect(near.get('انصرف')).toBe(1);
  });

  it('carries it through quotation marks and past proclitics', () => {
    const near = new Map(columnOf('وقالت لصحيفة «الفجر الجديد» إنها', Column.head));
    expect(near.get('الفجر')).toBe(near.get('الجديد'));
    expect(near.get('الفجر')).not.toBe(near.get('وقالت'));
  });

  it('tells the first, inner and last word between quotation marks, and leaves speech alone', () => {
    const marks = new Map(columnOf('نشرت صفحة «عين على حمص» صورا', Column.quote));
    expect(new Set(['عين', 'على', 'حمص', 'صورا'].map((word) => marks.get(word))).size).toBe(4);
    expect(marks.get('صورا')).toBe(1);
    const speech = columnOf('قال: «لا أعرف متى نعود إلى بيوتنا ولا كيف» ومضى', Column.quote);
    expect(new Set(speech.map(([, value]) => value))).toEqual(new Set([1]));
  });

  it('looks ahead through capitals to the word that ends a name', () => {
    const ahead = new Map(columnOf('She joined Old Harbour University in spring', Column.ahead, english));
    expect(ahead.get('Old')).toBeGreaterThan(1);
    expect(ahead.get('Old')).not.toBe(ahead.get('Harbour'));
    expect(ahead.get('joined')).toBe(1);
  });

  it.each([
    ['سجل اللاعب في مرمى الحارس قبل نهاية الشوط', 2],
    ['زار الوزير المدينة قبل نهاية الأسبوع', 1],
  ])('knows a page about sport by several of its words: %s', (text, topic) => {
    expect(new Set(columnOf(text, Column.topic).map(([, value]) => value))).toEqual(new Set([topic]));
  });

  it('changes the features of a word far behind its class noun', () => {
    const features = (text: string) => {
      const { keys, offsets } = toFeatures(findByRules(text, arabic));
      return [...keys.subarray(offsets[4], offsets[5])];
    };
    expect(features('هيئة كبار شمال شرق المنارة')).not.toEqual(features('بيوت كبار شمال شرق المنارة'));
  });
});
