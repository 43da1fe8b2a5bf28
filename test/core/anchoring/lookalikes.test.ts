import { expect, describe as group, it } from 'vitest';
import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';

const DAY = [
  '09:10 The harbour office of Sarun reported 14 injured after the storm on the northern pier.',
  '09:40 The harbour office of Maren reported 14 injured after the storm on the northern pier.',
  '10:05 The harbour office of Sarun reported 41 injured after the storm on the northern pier.',
  '10:30 Mayor Lina Sorel said the ferries would sail again on Friday morning.',
  '10:45 Mayor Lena Sorel said the ferries would sail again on Sunday morning.',
].join('\n');

const YAWM = [
  '٩:١٠ أعلن مكتب الميناء في صارون إصابة ١٤ شخصا بعد العاصفة على الرصيف الشمالي.',
  '٩:٤٠ أعلن مكتب الميناء في مارين إصابة ١٤ شخصا بعد العاصفة على الرصيف الشمالي.',
  '١٠:٠٥ أعلن مكتب الميناء في صارون إصابة ٤١ شخصا بعد العاصفة على الرصيف الشمالي.',
  '١٠:٣٠ قالت رئيسة البلدية لينا صوريل إن العبارات ستبحر صباح الجمعة.',
  '١٠:٤٥ قالت رئيسة البلدية لانا صوريل إن العبارات ستبحر صباح الأحد.',
].join('\n');

const TABLE = ['Town', 'Seats', 'Sarun', '12', 'Maren', '12', 'Delvo', '21', 'Orsk', '12'].join('\n');
const JADWAL = ['المدينة', 'المقاعد', 'صارون', '١٢', 'مارين', '١٢', 'دلفو', '٢١', 'أورسك', '١٢'].join('\n');

const lines = (text: string) => {
  let start = 0;
  return text.split('\n').map((line) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { line, span };
  });
};

const without = (text: string, line: string) => {
  const all = text.split('\n');
  all.splice(all.indexOf(line), 1);
  return all.join('\n');
};

const each = [DAY, YAWM].flatMap((text) => lines(text).map((one) => ({ text, ...one })));
const words = each.flatMap(({ text, line, span }) =>
  Array.from(line.matchAll(/[\p{L}\p{N}]{2,}/gu), (match) => ({
    text,
    line,
    word: match[0],
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  })),
);
const cells = [TABLE, JADWAL].flatMap((text) => lines(text).map((one) => ({ text, ...one })));

group('locate among look-alikes', () => {
  it.each(each)('places nothing when the entry is gone: $line', ({ text, line, span }) => {
    const { status } = locate(describe(text, span), createAnchorText(without(text, line)));
    expect(['lost', 'needs-review']).toContain(status);
  });

  it.each(words)('places nothing when "$word" went with its entry: $line', ({ text, line, span }) => {
    const { status } = locate(describe(text, span), createAnchorText(without(text, line)));
    expect(['lost', 'needs-review']).toContain(status);
  });

  it.each(each)('keeps the entry when others come before it: $line', ({ text, line, span }) => {
    const changed = `08:55 New entry above.\n08:59 One more.\n${text}`;
    const location = locate(describe(text, span), createAnchorText(changed));
    if (location.status !== 'anchored') throw new Error(location.status);
    expect(location.span.start).toBe(changed.indexOf(line));
  });

  it.each(words)('never puts "$word" on another one when the entries turn round: $line', (row) => {
    const changed = row.text.split('\n').reverse().join('\n');
    const location = locate(describe(row.text, row.span), createAnchorText(changed));
    const entry = changed.indexOf(row.line);
    if (location.status === 'anchored' || location.status === 'changed')
      expect(location.span.start - entry).toBe(row.span.start - row.text.indexOf(row.line));
  });

  it.each(cells)('puts no table cell on another one when its row goes: $line', ({ text, line, span }) => {
    const rows = text.split('\n');
    const row = rows.length - text.slice(span.start).split('\n').length;
    rows.splice(row - (row % 2), 2);
    const location = locate(describe(text, span), createAnchorText(rows.join('\n')));
    expect([line, location.status === 'anchored' || location.status === 'changed']).toEqual([line, false]);
  });

  it.each([
    ['a name', 'Sarun reported 14 injured', 'Sarun', 'Delvomar'],
    ['a number', 'Sarun reported 14 injured', '14', '19'],
  ])('asks when %s in the quote became another', (_, quote, old, other) => {
    const start = DAY.indexOf(quote);
    const changed = DAY.replace(old, other);
    const location = locate(describe(DAY, { start, end: start + quote.length }), createAnchorText(changed));
    expect(location.status).toBe('needs-review');
  });

  it('says which words changed where the statement is the same', () => {
    const quote = 'Mayor Lina Sorel said the ferries would sail again';
    const start = DAY.indexOf(quote);
    const changed = DAY.replace('would sail', 'should sail');
    const location = locate(describe(DAY, { start, end: start + quote.length }), createAnchorText(changed));
    expect(location).toMatchObject({
      status: 'changed',
      from: quote,
      to: 'Mayor Lina Sorel said the ferries should sail again',
    });
  });

  it('asks when other words stand where a formula of the page stood', () => {
    const start = DAY.indexOf('the ferries would sail again');
    const changed = DAY.replace('the ferries would sail again', 'the ferries should sail again');
    const location = locate(describe(DAY, { start, end: start + 28 }), createAnchorText(changed));
    expect(location.status).toBe('needs-review');
  });

  it('offers the places it cannot choose between, with their evidence', () => {
    const location = locate(
      describe(DAY, { start: DAY.indexOf('10:05'), end: DAY.indexOf('10:30') - 1 }),
      createAnchorText(DAY.replace('10:05', '10:06')),
    );
    if (location.status !== 'needs-review') throw new Error(location.status);
    expect(location.candidates[0]?.span.start).toBe(DAY.indexOf('10:05'));
    expect(location.candidates[0]?.score.similarity).toBeGreaterThan(0.9);
  });

  it('names the heading of what is lost', () => {
    const heading = 'What the harbour office says';
    const text = `${heading}\n${DAY}`;
    const blocks = lines(text).map(({ span }, index) => ({
      ...span,
      kind: index === 0 ? ('heading' as const) : ('paragraph' as const),
      linkDensity: 0,
    }));
    const selectors = describe(text, blocks[4] ?? { start: 0, end: 0 }, blocks);
    expect(selectors.block).toEqual({ ordinal: 4, heading });
    const changed = `Another line.\n${heading}\nNothing is left of the entries.`;
    expect(locate(selectors, createAnchorText(changed))).toEqual({
      status: 'lost',
      heading: { start: 14, end: 14 + heading.length },
    });
  });
});
