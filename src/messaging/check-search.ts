/** Schemas of `search-protocol.ts`; part of `check.ts`. */
import * as v from 'valibot';
import { TAGS } from '../core/model/annotation';
import type { SearchRequests } from './search-protocol';

const MAX_TYPED = 1_000;
const MAX_KEY = 8_192;
/** Rows of one window. */
const MAX_WINDOW = 500;
const MAX_ROWS = 10_000_000;

const typed = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_TYPED)),
);
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const entityType = v.picklist(['person', 'place', 'organisation']);
const descending = v.boolean();
const whole = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(max));
const window = v.object({ from: whole(MAX_ROWS), count: whole(MAX_WINDOW) });

const filter = v.object({
  pageKey: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_KEY))),
  site: v.exactOptional(line),
  from: v.exactOptional(day),
  to: v.exactOptional(day),
  kind: v.exactOptional(v.picklist(['claim', 'entity', 'highlight', 'page-note'])),
  tag: v.exactOptional(v.picklist([...TAGS, 'undecided'])),
  look: v.exactOptional(v.picklist(['named', 'unnamed', 'unsourced'])),
  type: v.exactOptional(entityType),
  ownTag: v.exactOptional(line),
  entity: v.exactOptional(line),
  source: v.exactOptional(line),
  note: v.exactOptional(v.literal(true)),
  lost: v.exactOptional(v.literal(true)),
});

export const searchInputs = {
  foundIds: v.object({ typed, filter }),
} satisfies { [N in keyof SearchRequests]: v.GenericSchema<unknown, SearchRequests[N]['in']> };

export const searchViews = [
  v.object({
    view: v.literal('articles'),
    typed,
    filter,
    order: v.picklist(['read', 'published', 'title', 'site', 'marks']),
    descending,
    window,
  }),
  v.object({ view: v.literal('article'), pageKey: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_KEY)) }),
  v.object({
    view: v.literal('search'),
    typed,
    filter,
    order: v.picklist(['newest', 'oldest', 'place']),
    window,
  }),
  v.object({
    view: v.literal('names'),
    typed,
    type: v.exactOptional(entityType),
    order: v.picklist(['mentions', 'articles', 'label', 'last']),
    descending,
    window,
  }),
  v.object({ view: v.literal('name'), id: line }),
  v.object({
    view: v.literal('sources'),
    typed,
    site: v.exactOptional(line),
    order: v.picklist(['claims', 'articles', 'label', 'last']),
    descending,
    window,
  }),
  v.object({ view: v.literal('tags') }),
  v.object({
    view: v.literal('pictures'),
    site: v.exactOptional(line),
    from: v.exactOptional(day),
    to: v.exactOptional(day),
  }),
] as const;
