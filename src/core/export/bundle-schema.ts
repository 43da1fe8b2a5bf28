/**
 * The shape of each row of a bundle, version 1. Fields that are not named here are kept as they are, so that a later
 * version can add some; fields that are named must be right. Limits are those of the store (nothing longer can be made).
 */
import * as v from 'valibot';
import { SOURCE_KINDS } from '../model/analysis';
import { TAGS } from '../model/annotation';
import type { BundleManifest, BundleTable } from './bundle-format';

const MAX_NOTE = 1_000_000;
const MAX_QUOTE = 100_000;
const MAX_LINE = 8_192;
const MAX_ITEMS = 10_000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const note = v.pipe(v.string(), v.maxLength(MAX_NOTE));
const quote = v.pipe(v.string(), v.maxLength(MAX_QUOTE));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const lines = v.pipe(v.array(line), v.maxLength(MAX_ITEMS));
const entityType = v.picklist(['person', 'place', 'organisation']);
const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const span = v.pipe(
  v.looseObject({ start: count, end: count }),
  v.check(({ start, end }) => start <= end),
);

const facets = v.looseObject({
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
  naming: v.exactOptional(v.picklist(['named', 'role', 'group', 'none'])),
  directness: v.exactOptional(v.picklist(['direct', 'mixed', 'indirect'])),
  distance: v.exactOptional(v.picklist(['first-hand', 'relayed', 'unknown'])),
  stance: v.exactOptional(v.picklist(['asserts', 'denies', 'doubts', 'predicts', 'accuses'])),
  hedge: v.exactOptional(v.boolean()),
  source: v.exactOptional(note),
  cue: v.exactOptional(note),
  via: v.exactOptional(v.pipe(v.array(note), v.maxLength(MAX_ITEMS))),
  links: v.exactOptional(
    v.pipe(
      v.array(
        v.looseObject({
          url: line,
          relation: v.picklist(['supports', 'contradicts', 'primary', 'repeats']),
          note: v.exactOptional(note),
        }),
      ),
      v.maxLength(MAX_ITEMS),
    ),
  ),
});

const selectors = v.looseObject({
  quote: v.looseObject({ exact: quote, prefix: quote, suffix: quote }),
  position: v.looseObject({ start: count, end: count, textLength: count }),
  points: v.exactOptional(span),
  rival: v.exactOptional(v.looseObject({ prefix: quote, suffix: quote })),
  block: v.exactOptional(v.looseObject({ ordinal: count, heading: v.exactOptional(quote) })),
  foldVersion: count,
});

const annotation = v.looseObject({
  version: v.literal(1),
  id,
  pageKey: line,
  kind: v.picklist(['claim', 'entity', 'highlight', 'page-note']),
  tag: v.exactOptional(v.picklist(TAGS)),
  facets: v.exactOptional(facets),
  entity: v.exactOptional(
    v.looseObject({
      verdict: v.picklist(['confirmed', 'not-a-name']),
      type: entityType,
      label: quote,
      entityId: v.exactOptional(id),
    }),
  ),
  ownTags: v.exactOptional(v.pipe(v.array(id), v.maxLength(MAX_ITEMS))),
  note,
  selectors: v.exactOptional(selectors),
  earlier: v.exactOptional(
    v.pipe(v.array(v.looseObject({ exact: quote, until: time })), v.maxLength(MAX_ITEMS)),
  ),
  refused: v.exactOptional(lines),
  placement: v.exactOptional(
    v.looseObject({ state: v.picklist(['changed', 'needs-review', 'lost']), since: time, textHash: line }),
  ),
  suggestion: v.exactOptional(
    v.looseObject({
      value: v.picklist([...TAGS, 'person', 'place', 'organisation']),
      accepted: v.boolean(),
      confidence: v.exactOptional(share),
      rule: v.exactOptional(line),
    }),
  ),
  created: time,
  modified: time,
  seq: count,
  deleted: v.exactOptional(time),
});

const article = v.looseObject({
  pageKey: line,
  url: line,
  canonical: v.exactOptional(line),
  title: line,
  site: line,
  siteName: v.exactOptional(line),
  byline: v.exactOptional(line),
  published: v.exactOptional(line),
  modified: v.exactOptional(line),
  lang: line,
  dir: v.picklist(['ltr', 'rtl']),
  textHash: line,
  firstRead: time,
  lastRead: time,
});

const entity = v.looseObject({
  id,
  type: entityType,
  label: quote,
  aliases: v.pipe(v.array(quote), v.maxLength(MAX_ITEMS)),
  keys: v.pipe(v.array(quote), v.maxLength(MAX_ITEMS)),
  note: v.exactOptional(note),
  wikidata: v.exactOptional(line),
  created: time,
  modified: time,
});

const listRow = { version: v.literal(1), id, modified: time, seq: count, deleted: v.exactOptional(time) };

const name = v.looseObject({
  ...listRow,
  verdict: v.picklist(['name', 'not-a-name']),
  reach: v.variant('kind', [
    v.looseObject({ kind: v.literal('everywhere') }),
    v.looseObject({ kind: v.literal('site'), site: line }),
  ]),
  watched: v.boolean(),
  type: entityType,
  label: line,
  aliases: lines,
  entityId: v.exactOptional(id),
  keys: lines,
  note,
  created: time,
});

const tag = v.looseObject({ ...listRow, label: line, definition: note, colour: count, created: time });
const search = v.looseObject({ ...listRow, label: line, query: note, created: time });
const cue = v.looseObject({ ...listRow, accepted: count, rejected: count });

export const ROW_SCHEMAS = {
  annotations: annotation,
  articles: article,
  entities: entity,
  names: name,
  tags: tag,
  searches: search,
  cues: cue,
} satisfies Record<BundleTable, v.GenericSchema>;

export const MANIFEST_SCHEMA = v.looseObject({
  format: v.literal('isnad-bundle'),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  created: time,
  generator: v.looseObject({ name: line, version: line }),
  counts: v.record(line, count),
  sha256: v.record(line, hex),
}) satisfies v.GenericSchema<unknown, BundleManifest>;
