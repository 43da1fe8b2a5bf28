import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { recognize } from '../../../src/core/recognition/recognize';

/** A real article that is not part of the project: read where it lies beside it. */
const FILE = new URL('../../../../shared/data/articles/deir-ez-zor-ar.txt', import.meta.url);
const isThere = existsSync(FILE);

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  place: [
    'دبي',
    'الإمارات',
    'تلعفر',
    'العراق',
    'البوكمال',
    'دير الزور',
    'ديرالزور',
    'الرقة',
    'نينوى',
    'تركيا',
    'إسطنبول',
    'شانلي أورفا',
    'العشارة',
    'القورية',
  ],
  person: [
    'بلال الفارس',
    'ماجد سليمان العيد',
    'أبو فاطمة شنان',
    'حامد النوري',
    'أبو حمزة القرعاني',
    'محمود القصوبة',
    'بشار المداح',
    'عبد الهادي الحلوم',
    'إبراهيم البندر',
  ],
  organisation: [
    'داعش',
    'قوات سوريا الديمقراطية',
    'مجلس دير الزور العسكري',
    'الأمم المتحدة',
    'التحالف الدولي',
    'سوريا الديمقراطية',
  ],
};

/** Other spans of the same names, and names beyond those that a reader expects first. */
const ALSO = [
  'تنظيم داعش',
  'قوات التحالف الدولي',
  'لتحالف الدولي',
  'شبكة فرات بوست',
  'فرات بوست',
  'أخبار الآن',
  'جهاز الحسبة',
];

describe.skipIf(!isThere)(
  'recognize on a real Arabic article (skipped where it is not beside the project)',
  () => {
    const text = isThere ? readFileSync(FILE, 'utf8') : '';
    const { mentions } = recognize(text, arabic);
    const found = new Map(
      mentions.map(({ start, end, type }) => [`${type} ${text.slice(start, end)}`, start]),
    );

    it.each(Object.entries(EXPECTED).flatMap(([type, names]) => names.map((name) => `${type} ${name}`)))(
      'finds %s',
      (name) => {
        expect([...found.keys()]).toContain(name);
      },
    );

    it('finds the outlet', () => {
      expect([...found.keys()].some((name) => name.endsWith('فرات بوست'))).toBe(true);
    });

    it('marks every داعش', () => {
      const all = [...text.matchAll(/داعش/g)].map(({ index }) => index);
      expect(all.filter((at) => !mentions.some(({ start, end }) => start <= at && at + 4 <= end))).toEqual(
        [],
      );
    });

    it('marks nothing else', () => {
      const known = new Set([...Object.values(EXPECTED).flat(), ...ALSO]);
      expect(
        [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))].filter(
          (name) => !known.has(name),
        ),
      ).toEqual([]);
    });
  },
);
