import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import type { Language } from '../../../src/core/language/language';
import type { EntityType } from '../../../src/core/model/analysis';
import { recognize } from '../../../src/core/recognition/recognize';
import { labelOf, OUTSIDE, type TaggerModel } from '../../../src/core/recognition/tagger-model';

interface Found {
  readonly type: EntityType;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly count: number;
}

function entitiesOf(text: string, language: Language): Found[] {
  return recognize(text, language).entities.map(({ type, label, aliases, mentions }) => ({
    type,
    label,
    aliases,
    count: mentions.length,
  }));
}

describe('recognize, entities', () => {
  it.each([
    [
      'joins a family name to the full one',
      'Yesterday Jane Smith spoke. Later Smith left. "We know," said Smith.',
      english,
      { type: 'person', label: 'Jane Smith', aliases: ['Smith'], count: 3 },
    ],
    [
      'joins a defined acronym to the name',
      'The Syrian Democratic Forces (SDF) advanced. The SDF said so.',
      english,
      { type: 'organisation', label: 'Syrian Democratic Forces', aliases: ['SDF'], count: 3 },
    ],
    [
      'joins a short form with the article to a kunya name',
      'المدعو "أبو فاطمة شنان" وصل. وقالت المصادر إن الشنان غادر، ثم عاد شنان.',
      arabic,
      { type: 'person', label: 'أبو فاطمة شنان', aliases: ['الشنان', 'شنان'], count: 3 },
    ],
    [
      'joins the family name to a full Arabic name',
      'قال محمد القصوبة إن الطريق مغلق. وأضاف القصوبة أن الجسر مدمر.',
      arabic,
      { type: 'person', label: 'محمد القصوبة', aliases: ['القصوبة'], count: 2 },
    ],
    [
      'joins listed spellings of one name',
      'كثف تنظيم داعش حواجزه، وقالت المصادر إن داعش انسحب.',
      arabic,
      { type: 'organisation', label: 'تنظيم داعش', aliases: ['داعش'], count: 2 },
    ],
    [
      'joins a compound written as one word',
      'وصلوا إلى دير الزور، ثم غادروا ديرالزور.',
      arabic,
      { type: 'place', label: 'دير الزور', aliases: ['ديرالزور'], count: 2 },
    ],
    [
      'restores the article in the label after لل',
      'عملية إنزال للتحالف الدولي قرب المدينة.',
      arabic,
      { type: 'organisation', label: 'التحالف الدولي', aliases: [], count: 1 },
    ],
    [
      'joins an unlisted organisation without its class noun',
      'أعلنت قوات سوريا الديمقراطية التقدم. سوريا الديمقراطية تسيطر على البلدة.',
      arabic,
      { type: 'organisation', label: 'قوات سوريا الديمقراطية', aliases: ['سوريا الديمقراطية'], count: 2 },
    ],
    [
      'joins an acronym defined in Arabic',
      'قالت هيئة الرقابة والنزاهة (هرن) إنها تحقق. وأضافت هرن أن الملف مفتوح.',
      arabic,
      { type: 'organisation', label: 'هيئة الرقابة والنزاهة', aliases: ['هرن'], count: 3 },
    ],
  ] as const)('%s', (_, text, language, expected) => {
    expect(entitiesOf(text, language)).toContainEqual(expected);
  });

  it('finds a name without context once the page has it in full', () => {
    const { mentions } = recognize('سيطروا على قرية خربوشة. ثم قصفت الطائرات خربوشة مساء.', arabic);
    expect(mentions).toHaveLength(2);
  });

  it('keeps two persons of one family apart', () => {
    const { entities } = recognize('Jane Smith met Robert Smith. Smith was late.', english);
    expect(entities.map(({ label }) => label)).toEqual(['Jane Smith', 'Robert Smith']);
  });
});

/** Any mix of names, proclitics, marks and broken characters. */
const piece = fc.constantFrom(
  'محمد',
  'الحلبي',
  'أبو',
  'فاطمة',
  'بن',
  'و',
  'ب',
  'لل',
  'دير الزور',
  'مدينة',
  'وزارة',
  'الدفاع',
  'للأمم',
  'المتحدة',
  'Jane',
  'Smith',
  'al-',
  'Ministry of',
  'Defence',
  'University',
  'U.S.',
  'SDF',
  "'s",
  'َ',
  'ـ',
  '\u200f',
  '\u200d',
  '\ud800',
  '\udc00',
  '👩‍👩‍👧',
  '\n',
  ' ',
  ' ',
  ' ',
  '«',
  '»',
  '(',
  ')',
  '"',
  '-',
  '.',
  ',',
  '،',
  '؀',
  '12',
  '\u0301',
  'ﷲ',
  '\u00a0',
  '\t',
);
const anyText = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 4, unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('recognize, whatever the text', () => {
  it.each([
    ['ar', arabic],
    ['en', english],
  ] as const)('gives mentions in order, apart, within a line, at whole characters: %s', (_, language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { mentions, entities } = recognize(text, language);
        const edges = new Set([...new Intl.Segmenter('und').segment(text)].map(({ index }) => index)).add(
          text.length,
        );
        let previousEnd = 0;
        for (const [index, { start, end, type, entity }] of mentions.entries()) {
          expect(start).toBeGreaterThanOrEqual(previousEnd);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/[\n\u2028\u2029]|^\s|\s$/);
          expect([edges.has(start), edges.has(end)]).toEqual([true, true]);
          expect(entities[entity]?.type).toBe(type);
          expect(entities[entity]?.mentions).toContain(index);
          previousEnd = end;
        }
        expect(entities.flatMap((each) => each.mentions).sort((a, b) => a - b)).toEqual(
          mentions.map((_each, index) => index),
        );
      }),
      { numRuns: 300 },
    );
  });

  const LENGTH = 100_000;
  const repeated = [
    'أبو ',
    'محمد ',
    'Smith ',
    'a',
    'ب',
    '(',
    '"',
    '«',
    'وزارة ',
    'University ',
    'President ',
    'وزير ',
    'bin ',
    'U.S. ',
    '(SDF) ',
    '\n',
    'َ',
    '\ud800',
    "'s",
    'Jane Smith, ',
  ];
  it.each(repeated)('reads 100 KB of %j in linear time', (unit) => {
    const text = unit.repeat(LENGTH / unit.length);
    for (const language of [arabic, english]) {
      const before = performance.now();
      recognize(text, language);
      // A tenth of the speed of running text; quadratic work would take minutes.
      expect(performance.now() - before).toBeLessThan(3000);
    }
  });

  it('reads 2 MB of names', { timeout: 60_000 }, () => {
    const text = 'قال محمد الحلبي إن وزارة الدفاع في دمشق أعلنت ذلك. Jane Smith said so in Paris.\n'.repeat(
      26_000,
    );
    expect(recognize(text, arabic).mentions.length).toBeGreaterThan(70_000);
    expect(recognize(text, english).mentions.length).toBeGreaterThan(50_000);
  });

  it('finds nothing in no text', () => {
    expect(recognize('', arabic)).toEqual({ mentions: [], entities: [] });
  });
});

/**
 * A tagger that knows one kind of word: what ends in "burg" is a place, what follows "Uncle" a person. All else it
 * takes from the rules.
 */
const suffixTagger: TaggerModel = {
  tag: ({ page, names }) => {
    const labels = new Uint8Array(page.words.length);
    for (const { first, after, type } of names)
      for (let at = first; at < after; at++) labels[at] = labelOf(type, at > first);
    for (const [index, word] of page.words.entries()) {
      if (labels[index] !== OUTSIDE) continue;
      if (word.folded.endsWith('burg')) labels[index] = labelOf('place', false);
      else if (page.words[index - 1]?.folded === 'uncle') labels[index] = labelOf('person', false);
      else if (page.words[index - 2]?.folded === 'uncle') labels[index] = labelOf('person', true);
    }
    return labels;
  },
};

const blindTagger: TaggerModel = { tag: ({ page }) => new Uint8Array(page.words.length) };

describe('recognize with a tagger', () => {
  it.each([
    ['takes its places', 'they live in wilmburg now', ['place wilmburg']],
    ['takes its names of several words', 'then uncle tomo grevel came', ['person tomo grevel']],
    ['keeps what rules find', 'they live in wilmburg near Baghdad', ['place wilmburg', 'place Baghdad']],
  ])('%s', (_, text, expected) => {
    const { mentions } = recognize(text, english, suffixTagger);
    expect(mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(expected);
  });

  it('leaves out what the tagger takes for no name', () => {
    expect(recognize('They met in Reading on Monday.', english, blindTagger).mentions).toEqual([]);
  });

  it('leaves proclitics outside a name that the page has without them', () => {
    const text = 'وصل بشالات زرقة ثم عاد من شالات مساء';
    const { mentions } = recognize(text, arabic, {
      tag: ({ page }) =>
        Uint8Array.from(page.words, ({ folded }) =>
          folded.endsWith('شالات') ? labelOf('place', false) : OUTSIDE,
        ),
    });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['شالات', 'شالات']);
  });

  it('lets a longer listed name win over a shorter tagged one', () => {
    const { mentions } = recognize('They met at Hamburg University on Monday.', english, suffixTagger);
    expect(mentions.map(({ type }) => type)).toEqual(['organisation']);
  });
});
