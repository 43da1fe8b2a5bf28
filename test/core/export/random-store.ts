import fc from 'fast-check';
import { describe as describeSpan } from '../../../src/core/anchoring/describe';
import type { ExportRows } from '../../../src/core/export/export-data';
import { SOURCE_KINDS } from '../../../src/core/model/analysis';
import {
  type Annotation,
  type ArticleRecord,
  type EntityRecord,
  TAGS,
} from '../../../src/core/model/annotation';
import type { ReaderLists } from '../../../src/core/model/reader-lists';

/** Libraries that a property is tried on: many in the suite of its own, few among the unit tests. */
export const MANY_RUNS = process.env.ISNAD_SUITE === 'exports' ? 1000 : 100;

/** Words of articles: both directions, emoji, marks, what formats quote or run, half characters, controls. */
const WORDS =
  'قال|وزير|الصحّة|«تمّ»|القادري|🚨|👩‍👩‍👧|e\u0301|said|"quoted"|a,b;c|=1+1|-x|&amp;|<b>|]]>|*star*|[[link]]|^id|#tag|\ud83d|\udea8|\u202e|\u200f|\u0000|\r\n|\n|\t|\u2028|\u00a0|٣٫٥|$x$|\\|`|~~|%%|\ufeff'.split(
    '|',
  );

const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { maxLength }).map((list) => list.join(' '));
const optional = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [key]: one }));
const both = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all));
const time = fc
  .integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 })
  .map((at) => new Date(at).toISOString());
const type = fc.constantFrom('person', 'place', 'organisation');

const article = fc.nat(6).chain((number) =>
  both(
    fc.record({
      pageKey: fc.constant(`https://news${number}.example/a/${number}`),
      url: fc.constantFrom(
        `https://www.news${number}.example/a/${number}?x=%D8%A7&y=1`,
        `https://news${number}.example/a/أخبار`,
      ),
      title: words(6),
      site: fc.constant(`news${number}.example`),
      lang: fc.constantFrom('ar', 'en', 'fr-CA', ''),
      dir: fc.constantFrom('rtl', 'ltr'),
      textHash: fc.constant('0123456789abcdef'),
      firstRead: time,
      lastRead: time,
    }),
    optional('canonical', fc.constant(`https://news${number}.example/a/${number}`)),
    optional('siteName', words(2)),
    optional('byline', words(3)),
    optional('published', fc.constantFrom('2026-02-27T08:00:00Z', '2026-02-27', '2026-02', 'yesterday', '')),
    optional('modified', time),
  ),
) as fc.Arbitrary<ArticleRecord>;

const entity = both(
  fc.record({
    id: fc.uuid({ version: 4 }),
    type,
    label: words(3),
    aliases: fc.array(words(2), { maxLength: 2 }),
    keys: fc.array(words(2), { maxLength: 2 }),
    created: time,
    modified: time,
  }),
  optional('note', words(2)),
  optional('wikidata', fc.constant('Q42')),
) as fc.Arbitrary<EntityRecord>;

const facets = both(
  optional('kind', fc.constantFrom(...SOURCE_KINDS)),
  optional('naming', fc.constantFrom('named', 'role', 'group', 'none')),
  optional('directness', fc.constantFrom('direct', 'mixed', 'indirect')),
  optional('distance', fc.constantFrom('first-hand', 'relayed', 'unknown')),
  optional('stance', fc.constantFrom('asserts', 'denies', 'doubts', 'predicts', 'accuses')),
  optional('hedge', fc.boolean()),
  optional('source', words(3)),
  optional('cue', words(1)),
  optional('via', fc.array(words(2), { maxLength: 2 })),
  optional(
    'links',
    fc.array(
      both(
        fc.record({
          url: fc.constantFrom('https://example.org/report?a=1&b=2', 'https://example.net/ورقة'),
          relation: fc.constantFrom('supports', 'contradicts', 'primary', 'repeats'),
        }),
        optional('note', words(2)),
      ),
      { maxLength: 2 },
    ),
  ),
);

/** A place in a text of its own, described as the product does. */
const selectors = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 }), fc.nat(29), fc.nat(29))
  .map(([list, a, b]) => {
    const text = list.join(' ');
    const low = Math.min(a, b, list.length - 1);
    const high = Math.min(Math.max(a, b), list.length - 1);
    const start = list.slice(0, low).reduce((sum, word) => sum + word.length + 1, 0);
    const end = start + list.slice(low, high + 1).join(' ').length;
    return describeSpan(text, { start, end });
  });

const shortNote = fc.oneof({ weight: 4, arbitrary: words(8) }, { weight: 1, arbitrary: fc.constant('') });
/** Seldom one of a megabyte. */
const anyNote = fc.oneof(
  { weight: 400, arbitrary: shortNote },
  { weight: 1, arbitrary: fc.constant('ملاحظة 🚨 \ud83d,"x"\r\n'.repeat(60_000).slice(0, 1_000_000)) },
);

const annotationOf = (
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
  note: fc.Arbitrary<string>,
) =>
  both(
    fc.record({
      version: fc.constant(1),
      id: fc.uuid({ version: 4 }),
      pageKey: fc.constantFrom(...articles.map(({ pageKey }) => pageKey)),
      note,
      created: time,
      modified: time,
      seq: fc.nat(),
    }),
    fc.oneof(
      both(
        fc.constant({ kind: 'claim' }),
        optional('tag', fc.constantFrom(...TAGS)),
        optional('facets', facets),
      ),
      fc.record({
        kind: fc.constant('entity'),
        entity: both(
          fc.record({ verdict: fc.constantFrom('confirmed', 'not-a-name'), type, label: words(3) }),
          ...(entities.length > 0
            ? [optional('entityId', fc.constantFrom(...entities.map(({ id }) => id)))]
            : []),
        ),
      }),
      fc.constant({ kind: 'highlight' }),
    ),
    selectors.map((value) => ({ selectors: value })),
    optional(
      'earlier',
      fc.array(fc.record({ exact: words(4), until: time }), { minLength: 1, maxLength: 2 }),
    ),
    optional('refused', fc.constant(['0123456789abcdef'])),
    optional(
      'placement',
      fc.record({
        state: fc.constantFrom('changed', 'needs-review', 'lost'),
        since: time,
        textHash: fc.constant('0123456789abcdef'),
      }),
    ),
    optional(
      'suggestion',
      both(
        fc.record({ value: fc.constantFrom(...TAGS), accepted: fc.boolean() }),
        optional('confidence', fc.double({ min: 0, max: 1, noNaN: true })),
        optional('rule', fc.constant('verb-source')),
      ),
    ),
  ) as fc.Arbitrary<Annotation>;

const pageNote = (articles: readonly ArticleRecord[], note: fc.Arbitrary<string>) =>
  fc.record({
    version: fc.constant(1),
    id: fc.uuid({ version: 4 }),
    pageKey: fc.constantFrom(...articles.map(({ pageKey }) => pageKey)),
    kind: fc.constant('page-note'),
    note,
    created: time,
    modified: time,
    seq: fc.nat(),
  }) as fc.Arbitrary<Annotation>;

const rowsWith = (note: fc.Arbitrary<string>): fc.Arbitrary<ExportRows> =>
  fc
    .tuple(
      fc.uniqueArray(article, { minLength: 1, maxLength: 3, selector: ({ pageKey }) => pageKey }),
      fc.uniqueArray(entity, { maxLength: 2, selector: ({ id }) => id }),
    )
    .chain(([articles, entities]) => {
      const mark = annotationOf(articles, entities, note);
      return fc
        .uniqueArray(fc.oneof({ weight: 6, arbitrary: mark }, pageNote(articles, note)), {
          maxLength: 6,
          selector: ({ id }) => id,
        })
        .map((annotations) => ({ articles, entities, annotations }));
    });

/** A library: articles of different keys, annotations of them, entities. */
export const randomRows = rowsWith(shortNote);
/** The same, now and then with a note of a megabyte. */
export const largeRows = rowsWith(anyNote);

const listRow = { version: fc.constant(1 as const), modified: time, seq: fc.nat() };

/** The reader's own lists. */
export const randomLists: fc.Arbitrary<NonNullable<ExportRows['lists']>> = fc.record({
  names: fc.array(
    fc.record({
      ...listRow,
      id: fc.uuid(),
      verdict: fc.constantFrom('name', 'not-a-name'),
      reach: fc.constantFrom({ kind: 'everywhere' }, { kind: 'site', site: 'example.org' }),
      watched: fc.boolean(),
      type,
      label: words(2),
      aliases: fc.array(words(1), { maxLength: 2 }),
      keys: fc.array(words(1), { maxLength: 2 }),
      note: words(2),
      created: time,
    }) as fc.Arbitrary<ReaderLists['names']>,
    { maxLength: 2 },
  ),
  tags: fc.array(
    fc.record({
      ...listRow,
      id: fc.uuid(),
      label: words(1),
      definition: words(3),
      colour: fc.nat(7),
      created: time,
    }) as fc.Arbitrary<ReaderLists['tags']>,
    { maxLength: 2 },
  ),
  searches: fc.array(
    fc.record({
      ...listRow,
      id: fc.uuid(),
      label: words(1),
      query: words(3),
      created: time,
    }) as fc.Arbitrary<ReaderLists['searches']>,
    { maxLength: 2 },
  ),
  cues: fc.array(
    fc.record({
      ...listRow,
      id: fc.constantFrom('ar:قال', 'en:say'),
      accepted: fc.nat(9),
      rejected: fc.nat(9),
    }) as fc.Arbitrary<ReaderLists['cues']>,
    { maxLength: 1 },
  ),
});

/** An element of a list that is not empty. */
export function firstOf<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined) throw new Error('an empty list');
  return first;
}
