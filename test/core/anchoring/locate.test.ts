import fc from 'fast-check';
import { expect, describe as group, it, vi } from 'vitest';
import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';
import { foldText } from '../../../src/core/text/fold';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 30_000 });

const ARABIC =
  'قال متحدث باسم البلدية يوم الأحد إن أعمال الميناء توقفت بسبب العاصفة. وأضاف أن السفن الراسية في الحوض الغربي لم تتضرر. ' +
  'وذكر شهود عيان أن الأمواج بلغت ثلاثة أمتار عند الرصيف. وقالت هيئة الأرصاد إن الرياح ستهدأ مساء الاثنين. وفتح الميناء أبوابه أمام السفن الصغيرة.';
const ENGLISH =
  'The council voted on Monday to keep the old bridge. Engineers had warned that two pillars were worn. ' +
  'The repair will cost nine million, the mayor said. Residents welcomed the decision, though some asked who will pay. ' +
  'The bridge was opened in 1931 and carries a tram line.';

const find = (text: string, words: string, changed: string, from = 0) => {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  const location = locate(describe(text, { start, end: start + words.length }), createAnchorText(changed));
  return location.status === 'anchored' ? changed.slice(location.span.start, location.span.end) : 'lost';
};

const tashkeel = (text: string) =>
  text.replace(/([بتسنلمقد])/g, '$1\u064e').replace(/(?<=\p{L})ا(?=[لن])/gu, 'ـا');

/** What happened to the page, and the words that the quote has afterwards (`same`: those it had). */
const CHANGES: readonly (readonly [string, string, string, (text: string) => string, string])[] = [
  ['an unchanged text', ENGLISH, 'two pillars', (text) => text, 'same'],
  ['a sentence before', ENGLISH, 'two pillars', (text) => `It rained all day in the valley. ${text}`, 'same'],
  [
    'a sentence taken away before',
    ENGLISH,
    'The repair will cost nine million, the mayor said.',
    (text) => text.slice(52),
    'same',
  ],
  [
    'a teaser box before',
    ENGLISH,
    'the old bridge',
    (text) => `Read also: the old bridge of Nowhere\n\n${text}`,
    'same',
  ],
  [
    'a copy of the whole sentence in a list of headlines',
    ENGLISH,
    'The bridge was opened in 1931 and carries a tram line.',
    (text) => `Most read\nThe bridge was opened in 1931 and carries a tram line.\nWeather\n\n${text}`,
    'same',
  ],
  [
    'typographic quotes, dashes and spaces',
    'He said "never again" - and left the hall at once, before the vote.',
    '"never again"',
    (text) => text.replace('"never', '“never').replace('again"', 'again”').replaceAll(' ', '\u00a0'),
    '“never\u00a0again”',
  ],
  ['upper case', ENGLISH, 'two pillars', (text) => text.toUpperCase(), 'TWO PILLARS'],
  [
    'line breaks inside the quote',
    ENGLISH,
    'keep the old bridge',
    (text) => text.replace('the old', 'the\n  old'),
    'keep the\n  old bridge',
  ],
  ['tashkeel and tatweel added', ARABIC, 'السفن الراسية', tashkeel, tashkeel('السفن الراسية')],
  [
    'NFD spelling',
    'The café on Résumé street closed in May, said its owner.',
    'café on Résumé',
    (text) => text.normalize('NFD'),
    'café on Résumé'.normalize('NFD'),
  ],
  [
    'other alef and ya letters',
    ARABIC,
    'أعمال الميناء',
    (text) => text.replaceAll('أ', 'ا').replaceAll('ي', 'ى'),
    'اعمال المىناء',
  ],
  [
    'Arabic-Indic digits',
    'بلغ عدد السفن 1200 سفينة في الميناء القديم أمس',
    '1200 سفينة',
    (text) => text.replace('1200', '١٢٠٠'),
    '١٢٠٠ سفينة',
  ],
  [
    'bidi marks inside',
    ARABIC,
    'السفن الراسية',
    (text) => text.replace('السفن الراسية', 'السفن \u200fالراسية'),
    'السفن \u200fالراسية',
  ],
  [
    'a word corrected beside it',
    ENGLISH,
    'two pillars',
    (text) => text.replace('were worn', 'were badly worn'),
    'same',
  ],
  [
    'the quote deleted',
    ENGLISH,
    'two pillars',
    (text) => text.replace('two pillars', 'three arches'),
    'lost',
  ],
  [
    'the quote deleted, a look-alike far away',
    ENGLISH,
    'The bridge was opened in 1931 and carries a tram line.',
    (text) =>
      `The bridge was opened in 1931 and carries a tram line.\nSubscribe now\n\n${text.slice(0, -54)}`,
    'lost',
  ],
  [
    'another article',
    ENGLISH,
    'Monday',
    () => 'Monday is a holiday in all offices of the state and in its schools.',
    'lost',
  ],
  [
    'a longer word that contains the quote',
    'He likes chi very much, as they say in town.',
    'chi',
    (text) => text.replace('chi', 'chic'),
    'lost',
  ],
  [
    'a name inside another',
    'The president met Linus in the garden.',
    'Linus',
    (text) => text.replace('Linus', 'Paulinus'),
    'lost',
  ],
  [
    'a conjunction written together',
    ARABIC,
    'السفن الراسية',
    (text) => text.replace('أن السفن الراسية', 'والسفن الراسية'),
    'same',
  ],
];

group('locate', () => {
  it.each(CHANGES)('after %s', (_, text, words, change, expected) => {
    expect(find(text, words, change(text))).toBe(expected === 'same' ? words : expected);
  });

  it('tells two equal sentences apart by what stands around them', () => {
    const text = `First part of the report. Nobody was hurt. The road is open. ${'Other things happened. '.repeat(9)}Second part of the story. Nobody was hurt. The bridge is closed.`;
    const second = text.lastIndexOf('Nobody was hurt.');
    const location = locate(
      describe(text, { start: second, end: second + 16 }),
      createAnchorText(`New. ${text}`),
    );
    expect(location).toMatchObject({ status: 'anchored', span: { start: second + 5 } });
  });

  it('asks rather than choose among places that look the same', () => {
    const text = 'again and again. '.repeat(400);
    const found = describe(text, { start: 3400, end: 3405 });
    expect(locate(found, createAnchorText(text))).toMatchObject({
      status: 'anchored',
      span: { start: 3400 },
    });
    expect(locate(found, createAnchorText(`${text}again and again. `)).status).toBe('needs-review');
  });

  it('finds a name behind a proclitic where it was marked, inside the word', () => {
    const text = 'وبحسب الوزارة، التقى الوزير وأحمد القادري أمس في دمشق.';
    expect(find(text, 'أحمد القادري', `عاجل. ${text}`)).toBe('أحمد القادري');
  });

  it.each([
    ['white space', '  \n '],
    ['marks alone', '\u064e\u064f'],
    ['nothing', ''],
  ])('loses a quote of %s', (_, exact) => {
    const selectors = {
      quote: { exact, prefix: 'a ', suffix: ' b' },
      position: { start: 2, end: 3, textLength: 99 },
      foldVersion: 1,
    };
    expect(locate(selectors, createAnchorText('a x b'))).toEqual({ status: 'lost' });
  });

  it('is never on other words, whatever was inserted or cut', () => {
    const sentences = `${ENGLISH} ${ARABIC}`.split(/(?<=\.) /);
    fc.assert(
      fc.property(
        fc.nat(sentences.length - 1),
        fc.array(
          fc.record({ at: fc.nat(sentences.length), text: fc.constantFrom(...sentences, 'Advertisement') }),
          { maxLength: 4 },
        ),
        fc.array(fc.nat(sentences.length - 1), { maxLength: 3 }),
        (which, inserted, cut) => {
          const text = sentences.join(' ');
          const quote = sentences[which] ?? '';
          const changed = sentences
            .flatMap((one, index) => [
              ...inserted.filter(({ at }) => at === index).map((insert) => insert.text),
              ...(cut.includes(index) ? [] : [one]),
            ])
            .join(' ');
          const found = find(text, quote, changed);
          expect(found === 'lost' || foldText(found) === foldText(quote)).toBe(true);
        },
      ),
    );
  });

  it('is fast enough to place 100 annotations on 100 kB', () => {
    const text = Array.from({ length: 700 }, (_, n) => `${n}. ${ENGLISH.slice(0, 140)}`).join('\n');
    const selectors = Array.from({ length: 100 }, (_, n) =>
      describe(text, { start: n * 900, end: n * 900 + 80 }),
    );
    const changed = `A new line.\n${text}`;
    // Time of this process: the machine may be busy with others.
    const used = process.cpuUsage();
    const target = createAnchorText(changed);
    const found = selectors.map((one) => locate(one, target));
    const { user, system } = process.cpuUsage(used);
    const ms = (user + system) / 1000;
    expect(found.filter(({ status }) => status === 'anchored').length).toBeGreaterThan(50);
    expect(ms).toBeLessThan(4000);
  });
});
