import { describe, expect, it } from 'vitest';
import { languageByCode } from '../../../src/core/language/for-page';
import type { Block } from '../../../src/core/model/article';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';
import { findLines } from '../../../src/core/text/line-roles';

function roles(
  text: string,
  code: string,
  change: (block: Block, index: number) => Block = (block) => block,
) {
  const language = languageByCode(code);
  if (!language) throw new Error(`no language ${code}`);
  const article = { text, blocks: blocksFromText(text).map(change), facts: {} };
  return findLines(article, language).map(({ role }) => role);
}

const PROSE_AR = 'وصلت ثلاث شاحنات إلى البلدة صباح الأحد محملة بالطحين والدواء.';
const PROSE_EN = 'Three lorries reached the town on Sunday morning with flour and medicine.';

describe('findLines', () => {
  it.each([
    ['a title and its body', `وصول شاحنات إلى البلدة\n${PROSE_AR}`, ['title', 'body']],
    ['a dateline', `أخبار اليوم | بيروت – لبنان (سمير حداد)\n${PROSE_AR}`, ['dateline', 'body']],
    [
      'a link in the text',
      `عنوان\n${PROSE_AR}\nإقرأ: إغلاق الطريق الدولي أمام الشاحنات\n${PROSE_AR}`,
      ['title', 'body', 'related', 'body'],
    ],
    [
      'a list of other stories',
      `عنوان\n${PROSE_AR}\nاقرأ أيضاً:\nفتح المدرسة من جديد\nوزارة الصحة: تراجع الإصابات`,
      ['title', 'body', 'related', 'related', 'related'],
    ],
    ['sources at the end', `عنوان\n${PROSE_AR}\nالمصدر: وكالة محلية`, ['title', 'body', 'source-list']],
    ['a credit', `عنوان\n${PROSE_AR}\n(أ ف ب)`, ['title', 'body', 'credit']],
    [
      'a heading between paragraphs',
      `عنوان\n${PROSE_AR}\nموقف الحكومة\n${PROSE_AR}`,
      ['title', 'body', 'heading', 'body'],
    ],
    [
      'a report that opens like a label',
      `عنوان\nشاهد مراسل الوكالة عشرات الشاحنات تدخل المدينة صباح الأحد.`,
      ['title', 'body'],
    ],
  ])('tells %s in Arabic', (_name, text, expected) => {
    expect(roles(text, 'ar')).toEqual(expected);
  });

  it.each([
    ['a title and its body', `Lorries reach town\n${PROSE_EN}`, ['title', 'body']],
    ['a date', `Lorries reach town\nFriday, August 21, 2020\n${PROSE_EN}`, ['title', 'dateline', 'body']],
    [
      'a link in the text',
      `Title\n${PROSE_EN}\nRead more: School opens again\n${PROSE_EN}`,
      ['title', 'body', 'related', 'body'],
    ],
    [
      'sources at the end',
      `Title\n${PROSE_EN}\nSources:\nThe Daily Ledger`,
      ['title', 'body', 'source-list', 'source-list'],
    ],
    ['a credit', `Title\n${PROSE_EN}\nReporting by: Jane Porter`, ['title', 'body', 'credit']],
  ])('tells %s in English', (_name, text, expected) => {
    expect(roles(text, 'en')).toEqual(expected);
  });

  it('believes what the markup says', () => {
    const kinds = ['title', 'caption', 'other', 'heading', 'quote'] as const;
    const text = kinds.map(() => PROSE_EN).join('\n');
    const found = roles(text, 'en', (block, index) => ({ ...block, kind: kinds[index] ?? 'paragraph' }));
    expect(found).toEqual(['title', 'caption', 'other', 'heading', 'body']);
  });

  it('takes a short block that is all link for a pointer to another story', () => {
    expect(
      roles(`Title\n${PROSE_EN}\n${PROSE_EN}`, 'en', (block, index) => ({
        ...block,
        linkDensity: index === 2 ? 1 : 0,
      })),
    ).toEqual(['title', 'body', 'related']);
  });

  it('gives each line of a block that holds line breaks its own role', () => {
    const text = `${PROSE_EN}\n${PROSE_EN}`;
    const language = languageByCode('en');
    if (!language) throw new Error('no English');
    const block = { start: 0, end: text.length, kind: 'paragraph' as const, linkDensity: 0 };
    const lines = findLines({ text, blocks: [block], facts: {} }, language);
    expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual([PROSE_EN, PROSE_EN]);
  });
});
