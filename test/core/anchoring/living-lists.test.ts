/**
 * Pages of look-alikes, in two languages: lists whose entries differ in one name or one number, names that come again,
 * table rows, a live blog. Lines are turned about, taken out and put in, and no annotation may silently stand on another line.
 */
import fc from 'fast-check';
import { expect, describe as group, it, vi } from 'vitest';
import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { type Location, locate } from '../../../src/core/anchoring/locate';
import { settle } from '../../../src/core/anchoring/settle';
import type { Selectors } from '../../../src/core/model/annotation';
import type { Span } from '../../../src/core/model/span';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 60_000 });

const PAGES: Readonly<Record<string, readonly string[]>> = {
  'sentences that differ in one name': [
    'The council of Sarun approved the budget for the new water mains on Tuesday.',
    'The council of Maren approved the budget for the new water mains on Tuesday.',
    'The council of Delvo approved the budget for the new water mains on Tuesday.',
    'Work begins in spring, and the streets will be closed for three weeks.',
  ],
  'جمل تختلف في اسم واحد': [
    'أقر مجلس بلدية صارون يوم الثلاثاء موازنة شبكة المياه الجديدة بالإجماع.',
    'أقر مجلس بلدية مارين يوم الثلاثاء موازنة شبكة المياه الجديدة بالإجماع.',
    'أقر مجلس بلدية دلفو يوم الثلاثاء موازنة شبكة المياه الجديدة بالإجماع.',
    'تبدأ الأعمال في الربيع، وستغلق الشوارع ثلاثة أسابيع.',
  ],
  'sentences that differ in one number': [
    'The clinic treated 12 people for smoke in the first night of the fire.',
    'The clinic treated 21 people for smoke in the second night of the fire.',
    'The clinic treated 12 people for burns in the first night of the fire.',
    'The clinic treated 120 people in all, the ministry said.',
  ],
  'جمل تختلف في عدد واحد': [
    'عالجت العيادة ١٢ شخصا من الاختناق في الليلة الأولى للحريق.',
    'عالجت العيادة ٢١ شخصا من الاختناق في الليلة الثانية للحريق.',
    'عالجت العيادة ١٢ شخصا من الحروق في الليلة الأولى للحريق.',
    'عالجت العيادة ١٢٠ شخصا في المجموع بحسب الوزارة.',
  ],
  'names that come again': [
    'Lina Sorel opened the meeting and thanked the volunteers.',
    'Lina Sorel then read the list of the damaged houses.',
    'Asked about the costs, Lina Sorel gave no figure.',
    'Lena Sorel, her sister, spoke for the residents.',
    'At the end Lina Sorel closed the meeting and thanked the volunteers.',
  ],
  'أسماء تتكرر': [
    'افتتحت لينا صوريل الاجتماع وشكرت المتطوعين.',
    'ثم قرأت لينا صوريل قائمة البيوت المتضررة.',
    'ولم تذكر لينا صوريل رقما حين سئلت عن الكلفة.',
    'وتحدثت شقيقتها لانا صوريل باسم السكان.',
    'وفي الختام أغلقت لينا صوريل الاجتماع وشكرت المتطوعين.',
  ],
  'rows of a table': ['Sarun 12 4 1', 'Maren 12 4 2', 'Delvo 21 4 1', 'Orsk 12 7 1', 'Total 57 19 5'],
  'صفوف جدول': ['صارون ١٢ ٤ ١', 'مارين ١٢ ٤ ٢', 'دلفو ٢١ ٤ ١', 'أورسك ١٢ ٧ ١', 'المجموع ٥٧ ١٩ ٥'],
  'a live blog': [
    '14:05 Ferries to Maren are cancelled until the evening, the port says.',
    '14:20 Ferries to Sarun are cancelled until the evening, the port says.',
    '14:40 Ferries to Maren are cancelled until tomorrow, the port says.',
    '15:05 The port says that ferries will be checked before they sail again.',
  ],
  'بث مباشر': [
    '١٤:٠٥ إلغاء العبارات إلى مارين حتى المساء بحسب إدارة الميناء.',
    '١٤:٢٠ إلغاء العبارات إلى صارون حتى المساء بحسب إدارة الميناء.',
    '١٤:٤٠ إلغاء العبارات إلى مارين حتى الغد بحسب إدارة الميناء.',
    '١٥:٠٥ تقول إدارة الميناء إن العبارات ستفحص قبل أن تبحر ثانية.',
  ],
};

const NEW_LINES = [
  'Advertisement',
  'إعلان',
  '13:50 More follows in a moment.',
  'تابعوا آخر المستجدات لحظة بلحظة.',
];

interface Marked {
  readonly line: number;
  /** Offset in its line. */
  readonly at: number;
  readonly span: Span;
  readonly selectors: Selectors;
}

/** Passages of so many words are marked at every word. */
const WIDTHS = [1, 2, 5];

/** Words, pairs, half lines and lines of a page, described. */
function markAll(lines: readonly string[]): Marked[] {
  const text = lines.join('\n');
  let lineStart = 0;
  return lines.flatMap((line, index) => {
    const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
    const ends = words.map((word) => word.index + word[0].length);
    const spans = words.flatMap((word, n) =>
      WIDTHS.filter((width) => n + width <= words.length).map((width) => ({
        start: word.index,
        end: ends[n + width - 1] ?? 0,
      })),
    );
    const from = lineStart;
    lineStart += line.length + 1;
    return [...spans, { start: 0, end: line.length }].map(({ start, end }) => {
      const span = { start: from + start, end: from + end };
      return { line: index, at: start, span, selectors: describe(text, span) };
    });
  });
}

const marked = new Map(Object.entries(PAGES).map(([name, lines]) => [name, markAll(lines)]));

/** The lines of a page in another order, some gone, some new; new ones are below zero. */
const edits = (count: number) =>
  fc
    .tuple(
      fc.shuffledSubarray(
        Array.from({ length: count }, (_, n) => n),
        { minLength: 0, maxLength: count },
      ),
      fc.array(fc.record({ at: fc.nat(count), which: fc.nat(NEW_LINES.length - 1) }), { maxLength: 2 }),
    )
    .map(([order, inserted]) => {
      const now: number[] = [...order];
      for (const { at, which } of inserted) now.splice(Math.min(at, now.length), 0, -1 - which);
      return now;
    });

function placed(location: Location): Span | undefined {
  return location.status === 'anchored' || location.status === 'changed' ? location.span : undefined;
}

group('locate in lists of look-alikes', () => {
  it.each([...marked.keys()])('stands on its own line or on none: %s', (name) => {
    const lines = PAGES[name] ?? [];
    const all = marked.get(name) ?? [];
    fc.assert(
      fc.property(edits(lines.length), (order) => {
        const now = order.map((line) => (line < 0 ? NEW_LINES[-1 - line] : lines[line]) ?? '');
        const text = now.join('\n');
        const target = createAnchorText(text);
        for (const { line, at, selectors } of all) {
          const span = placed(locate(selectors, target));
          if (!span) continue;
          const index = order.indexOf(line);
          const truth = now.slice(0, index).join('\n').length + (index > 0 ? 1 : 0) + at;
          expect([selectors.quote.exact, index, span.start]).toEqual([selectors.quote.exact, index, truth]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([...marked.keys()])('finds every line when new ones come above and below: %s', (name) => {
    const lines = PAGES[name] ?? [];
    const text = `${NEW_LINES.join('\n')}\n${lines.join('\n')}\n${NEW_LINES[2]}`;
    const target = createAnchorText(text);
    for (const { selectors, at } of marked.get(name) ?? []) {
      if (at > 0 || !lines.includes(selectors.quote.exact)) continue;
      expect(placed(locate(selectors, target))?.start).toBe(text.indexOf(selectors.quote.exact));
    }
  });

  it.each([...marked.keys()])('never puts two passages in one place: %s', (name) => {
    const lines = PAGES[name] ?? [];
    const all = marked.get(name) ?? [];
    fc.assert(
      fc.property(edits(lines.length), (order) => {
        const target = createAnchorText(
          order.map((line) => (line < 0 ? NEW_LINES[-1 - line] : lines[line]) ?? '').join('\n'),
        );
        const settled = settle(
          all.map(({ selectors }) => ({ selectors, location: locate(selectors, target) })),
        );
        const taken = new Map<string, Span>();
        for (const [index, location] of settled.entries()) {
          const [span, own] = [placed(location), all[index]?.span];
          if (!span || !own) continue;
          const before = taken.get(`${span.start}-${span.end}`);
          if (before) expect(own.start < before.end && before.start < own.end).toBe(true);
          taken.set(`${span.start}-${span.end}`, own);
        }
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a name', 'sentences that differ in one name', 'council of Sarun approved', 'Sarun', 'Orsk'],
    ['a number', 'sentences that differ in one number', 'treated 21 people for smoke', '21', '27'],
    ['an Arabic name', 'جمل تختلف في اسم واحد', 'مجلس بلدية صارون يوم الثلاثاء موازنة', 'صارون', 'أورسك'],
    ['an Arabic number', 'جمل تختلف في عدد واحد', 'عالجت العيادة ٢١ شخصا من الاختناق', '٢١', '٢٧'],
  ])('asks when %s in the passage itself became another', (_, name, quote, old, other) => {
    const text = (PAGES[name] ?? []).join('\n');
    const start = text.indexOf(quote);
    const changed = text.slice(0, start) + text.slice(start).replace(old, other);
    const location = locate(describe(text, { start, end: start + quote.length }), createAnchorText(changed));
    expect(location.status).toBe('needs-review');
  });
});
