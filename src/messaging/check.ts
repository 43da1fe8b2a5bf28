/**
 * What may enter the background. Every message is copied into fresh objects by schema: unknown fields are
 * dropped, lengths and counts are bounded, spans lie inside their text. Only the background imports this file.
 */
import * as v from 'valibot';
import { SOURCE_KINDS } from '../core/model/analysis';
import { libraryInputs } from './check-library';
import { searchInputs, searchViews } from './check-search';
import type { FromPage, RequestInput, RequestName, ViewRequest, WantReader } from './protocol';
import type { RequestMessage } from './rpc';

/** UTF-16 units; the page cuts far earlier and says so. */
const MAX_TEXT = 4_000_000;
const MAX_BLOCKS = 200_000;
const MAX_NOTE = 1_000_000;
const MAX_QUOTE = 100_000;
const MAX_LINE = 4_000;
const MAX_URL = 8_192;
const MAX_IDS = 10_000;
const MAX_ORIGINS = 2_000;
const MAX_LINKS = 100;
const MAX_OWN_TAGS = 200;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const anyUrl = v.pipe(v.string(), v.maxLength(MAX_URL));
const webUrl = v.pipe(anyUrl, v.regex(/^https?:\/\/[^\s]+$/i));
const uuid = v.pipe(v.string(), v.uuid());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const pageKey = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_URL));
const originPattern = v.pipe(v.string(), v.maxLength(300), v.regex(/^(?:https?|\*):\/\/[^/\s]+\/\*$/));
const direction = v.picklist(['ltr', 'rtl']);
const entityType = v.picklist(['person', 'place', 'organisation']);

const target = v.variant('kind', [
  v.object({ kind: v.literal('mention'), index }),
  v.object({ kind: v.literal('claim'), index }),
  v.object({ kind: v.literal('annotation'), id: uuid }),
  v.pipe(
    v.object({ kind: v.literal('selection'), start: offset, end: offset }),
    v.check(({ start, end }) => start < end && end - start <= MAX_QUOTE),
  ),
]);

const facets = v.object({
  kind: v.exactOptional(v.picklist(SOURCE_KINDS)),
  naming: v.exactOptional(v.picklist(['named', 'role', 'group', 'none'])),
  directness: v.exactOptional(v.picklist(['direct', 'mixed', 'indirect'])),
  distance: v.exactOptional(v.picklist(['first-hand', 'relayed', 'unknown'])),
  stance: v.exactOptional(v.picklist(['asserts', 'denies', 'doubts', 'predicts', 'accuses'])),
  hedge: v.exactOptional(v.boolean()),
  source: v.exactOptional(line),
  cue: v.exactOptional(line),
  via: v.exactOptional(v.pipe(v.array(line), v.maxLength(MAX_LINKS))),
  links: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          url: webUrl,
          relation: v.picklist(['supports', 'contradicts', 'primary', 'repeats']),
          note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
        }),
      ),
      v.maxLength(MAX_LINKS),
    ),
  ),
});

const patch = v.object({
  kind: v.exactOptional(v.picklist(['claim', 'entity', 'highlight', 'page-note'])),
  tag: v.exactOptional(v.nullable(v.picklist(['sourced', 'unsourced', 'not-a-claim']))),
  facets: v.exactOptional(v.nullable(facets)),
  entity: v.exactOptional(
    v.nullable(
      v.object({
        verdict: v.picklist(['confirmed', 'not-a-name']),
        type: entityType,
        label: v.exactOptional(v.pipe(line, v.trim(), v.minLength(1))),
      }),
    ),
  ),
  ownTags: v.exactOptional(v.nullable(v.pipe(v.array(uuid), v.maxLength(MAX_OWN_TAGS)))),
  note: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_NOTE))),
});

/** What a page says of itself is cut, not refused: a monstrous title is no reason to leave the article unread. */
const fact = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );

const facts = v.object({
  title: v.exactOptional(fact(MAX_LINE)),
  byline: v.exactOptional(fact(MAX_LINE)),
  siteName: v.exactOptional(fact(MAX_LINE)),
  lang: v.exactOptional(fact(100)),
  dir: v.exactOptional(direction),
  // One more than the limit, so that an address cut short counts as too long and not as another address.
  canonical: v.exactOptional(fact(MAX_URL + 1)),
  published: v.exactOptional(fact(100)),
  modified: v.exactOptional(fact(100)),
});

const pageUrl = fact(MAX_URL + 1);

const block = v.object({
  kind: v.picklist(['title', 'heading', 'paragraph', 'quote', 'list-item', 'table-cell', 'caption', 'other']),
  start: offset,
  end: offset,
  linkDensity: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const article = v.pipe(
  v.object({
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(v.array(block), v.maxLength(MAX_BLOCKS)),
    facts,
  }),
  v.check(({ text, blocks }) => {
    let last = 0;
    return blocks.every(({ start, end }) => {
      const fits = last <= start && start <= end && end <= text.length;
      last = end;
      return fits;
    });
  }, 'blocks in order and inside the text'),
);

const exportScope = v.variant('kind', [
  v.object({ kind: v.literal('page'), pageKey, private: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('site'), site: line }),
  v.object({
    kind: v.literal('selection'),
    ids: v.pipe(v.array(uuid), v.minLength(1), v.maxLength(MAX_IDS)),
  }),
  v.object({ kind: v.literal('everything') }),
]);

const inputs = {
  annotate: v.object({ tabId: v.exactOptional(tabId), target, patch }),
  editAnnotation: v.object({ id: uuid, patch }),
  annotateMany: v.object({
    tabId,
    targets: v.pipe(v.array(target), v.minLength(1), v.maxLength(MAX_IDS)),
    patch,
  }),
  moveEnd: v.object({
    tabId: v.exactOptional(tabId),
    id: uuid,
    edge: v.picklist(['start', 'end']),
    by: v.picklist([1, -1]),
  }),
  placeAnnotation: v.pipe(
    v.object({
      tabId: v.exactOptional(tabId),
      id: uuid,
      start: offset,
      end: offset,
      words: v.pipe(v.string(), v.maxLength(MAX_QUOTE)),
    }),
    v.check(({ start, end, words }) => words.length > 0 && end - start === words.length),
  ),
  refusePlaces: v.object({ tabId: v.exactOptional(tabId), id: uuid }),
  teach: v.object({
    tabId: v.exactOptional(tabId),
    id: uuid,
    reach: v.picklist(['page', 'site', 'everywhere']),
    watched: v.boolean(),
  }),
  deleteAnnotations: v.object({ ids: v.pipe(v.array(uuid), v.minLength(1), v.maxLength(MAX_IDS)) }),
  undo: v.object({ pageKey: v.exactOptional(pageKey), tabId: v.exactOptional(tabId) }),
  readPage: v.object({ tabId, anyway: v.boolean() }),
  jump: v.object({ tabId, target, card: v.boolean() }),
  setPageOn: v.object({ tabId, on: v.boolean() }),
  sitesChanged: v.object({ origins: v.pipe(v.array(originPattern), v.maxLength(MAX_ORIGINS)) }),
  removeSites: v.object({ origins: v.pipe(v.array(originPattern), v.maxLength(MAX_ORIGINS)) }),
  getSettings: v.object({}),
  setSettings: v.object({
    show: v.exactOptional(v.picklist(['both', 'names', 'claims', 'nothing'])),
    hiddenTypes: v.exactOptional(v.pipe(v.array(entityType), v.maxLength(3))),
    digits: v.exactOptional(v.picklist(['auto', 'arab', 'latn'])),
  }),
  openLibrary: v.object({ exportPage: v.exactOptional(pageKey), private: v.exactOptional(v.boolean()) }),
  exportRows: v.object({ scope: exportScope, cursor: v.exactOptional(line) }),
  openPractice: v.object({ article, lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)) }),
  ...libraryInputs(patch),
  ...searchInputs,
} satisfies { [N in RequestName]: v.GenericSchema<unknown, RequestInput<N>> };

const fromPage = v.variant('type', [
  v.object({ type: v.literal('openPage'), article, url: pageUrl, truncated: v.boolean() }),
  v.object({ type: v.literal('noArticle'), reason: v.picklist(['not-article', 'no-text']), url: pageUrl }),
  v.object({ type: v.literal('bringReadability') }),
  v.object({
    type: v.literal('style'),
    names: v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,39}$/i)),
        v.pipe(v.string(), v.regex(/^[a-z]{8,24}$/)),
      ),
      v.check((names) => Object.keys(names).length <= 64),
    ),
  }),
  v.object({
    type: v.literal('paintTrouble'),
    why: v.exactOptional(v.picklist(['unsupported', 'wiped', 'translated'])),
  }),
  v.object({ type: v.literal('focus'), target: v.exactOptional(target) }),
  v.object({ type: v.literal('at'), claim: index }),
  v.object({
    type: v.literal('reviewing'),
    claim: index,
    rule: v.picklist(['all', 'undecided', 'no-source']),
  }),
]);

const viewRequest = v.variant('view', [
  v.object({
    view: v.literal('page'),
    tabId: v.exactOptional(tabId),
    windowId: v.exactOptional(tabId),
    start: v.boolean(),
  }),
  v.object({ view: v.literal('card'), target }),
  v.object({ view: v.literal('library') }),
  ...searchViews,
  v.object({
    view: v.literal('trash'),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_IDS)),
  }),
  v.object({ view: v.literal('lists') }),
  v.object({ view: v.literal('backup') }),
  v.object({ view: v.literal('sites') }),
  v.object({ view: v.literal('settings') }),
]);

/** The request in a message, or `undefined` if it is none or a malformed one. */
export function checkRequest(message: unknown): RequestMessage | undefined {
  const envelope = v.safeParse(v.object({ request: v.string(), input: v.unknown() }), message);
  if (!envelope.success || !Object.hasOwn(inputs, envelope.output.request)) return undefined;
  const name = envelope.output.request as RequestName;
  const input = v.safeParse(inputs[name], withoutUndefined(envelope.output.input));
  return input.success ? { request: name, input: input.output } : undefined;
}

export function checkFromPage(message: unknown): FromPage | undefined {
  const checked = v.safeParse(fromPage, withoutUndefined(message));
  return checked.success ? checked.output : undefined;
}

export function checkViewRequest(message: unknown): ViewRequest | undefined {
  const checked = v.safeParse(viewRequest, withoutUndefined(message));
  return checked.success ? checked.output : undefined;
}

export function isWantReader(message: unknown): message is WantReader {
  return v.is(v.object({ type: v.literal('wantReader') }), message);
}

/** Deep enough for every message; what is nested deeper is refused by its schema anyway. */
const MAX_DEPTH = 12;

/** Firefox carries `undefined` fields over, Chrome drops them; absent is the one form we know. */
function withoutUndefined(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return value.map((item) => withoutUndefined(item, depth + 1));
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutUndefined(item, depth + 1)]));
}
