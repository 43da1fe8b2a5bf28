/** What may enter the background from the library: part of `check.ts`, which holds the rules. */
import * as v from 'valibot';
import { ROW_SCHEMAS } from '../core/export/bundle-schema';
import { PART_ROWS } from '../core/import/row-parts';
import { isSafeLink, isSafePage } from '../core/import/safe-rows';
import type { LibraryRequests } from './library-protocol';
import type { RequestInput } from './protocol';

const MAX_LINE = 4_000;
const MAX_NOTE = 1_000_000;
const MAX_IDS = 100_000;
const MAX_EDITS = 10_000;
const MAX_ALIASES = 1_000;

const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const label = v.pipe(line, v.trim(), v.minLength(1));
const note = v.pipe(v.string(), v.maxLength(MAX_NOTE));
const uuid = v.pipe(v.string(), v.uuid());
/** Rows of other programs and of lists are named in their own way. */
const rowId = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const ids = v.pipe(v.array(rowId), v.minLength(1), v.maxLength(MAX_IDS));
const pageKey = v.pipe(v.string(), v.minLength(1), v.maxLength(8_192));
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const entityType = v.picklist(['person', 'place', 'organisation']);
const aliases = v.pipe(v.array(label), v.maxLength(MAX_ALIASES));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const put = {
  names: v.object({
    id: uuid,
    verdict: v.picklist(['name', 'not-a-name']),
    reach: v.variant('kind', [
      v.object({ kind: v.literal('everywhere') }),
      v.object({ kind: v.literal('site'), site: line }),
    ]),
    watched: v.boolean(),
    type: entityType,
    label,
    aliases,
    entityId: v.exactOptional(rowId),
    note,
  }),
  tags: v.object({ id: uuid, label, definition: note, colour: v.pipe(count, v.maxValue(99)) }),
  searches: v.object({ id: uuid, label, query: line }),
  cues: v.object({ id: rowId, accepted: count, rejected: count }),
};

const listName = v.picklist(['names', 'tags', 'searches', 'cues']);
const listEdit = v.union([
  v.object({ list: v.literal('names'), put: put.names }),
  v.object({ list: v.literal('tags'), put: put.tags }),
  v.object({ list: v.literal('searches'), put: put.searches }),
  v.object({ list: v.literal('cues'), put: put.cues }),
  v.object({ list: listName, trash: rowId }),
  v.object({ list: listName, restore: rowId }),
]);

function rowsOf<S extends v.GenericSchema>(schema: S) {
  return v.pipe(v.array(schema), v.maxLength(PART_ROWS));
}

const rowSet = v.pipe(
  v.object({
    articles: rowsOf(ROW_SCHEMAS.articles),
    annotations: rowsOf(ROW_SCHEMAS.annotations),
    entities: rowsOf(ROW_SCHEMAS.entities),
    lists: v.exactOptional(
      v.object({
        names: v.exactOptional(rowsOf(ROW_SCHEMAS.names)),
        tags: v.exactOptional(rowsOf(ROW_SCHEMAS.tags)),
        searches: v.exactOptional(rowsOf(ROW_SCHEMAS.searches)),
        cues: v.exactOptional(rowsOf(ROW_SCHEMAS.cues)),
      }),
    ),
  }),
  v.check(
    ({ articles, annotations }) =>
      articles.every(isSafePage) &&
      annotations.every(
        ({ pageKey: key, facets }) =>
          isSafePage({ pageKey: key, url: key }) && (facets?.links ?? []).every(isSafeLink),
      ),
    'addresses that a browser only shows',
  ),
);

/** `patch` is the one of a single annotation, from `check.ts`. */
export function libraryInputs<P extends v.ObjectEntries>(patch: v.ObjectSchema<P, undefined>) {
  return {
    redo: v.object({ pageKey: v.exactOptional(pageKey), tabId: v.exactOptional(tabId) }),
    restoreAnnotations: v.object({ ids }),
    bulkEdit: v.object({
      ids,
      patch: v.object({
        ...patch.entries,
        addTags: v.exactOptional(v.pipe(v.array(rowId), v.maxLength(MAX_EDITS))),
        removeTags: v.exactOptional(v.pipe(v.array(rowId), v.maxLength(MAX_EDITS))),
      }),
    }),
    editLists: v.object({ edits: v.pipe(v.array(listEdit), v.minLength(1), v.maxLength(MAX_EDITS)) }),
    deleteTags: v.object({ ids }),
    mergeTags: v.object({ into: rowId, from: ids }),
    editEntity: v.object({
      id: rowId,
      patch: v.object({
        label: v.exactOptional(label),
        type: v.exactOptional(entityType),
        aliases: v.exactOptional(aliases),
        note: v.exactOptional(v.nullable(note)),
        wikidata: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^Q[1-9]\d{0,15}$/)))),
      }),
    }),
    mergeEntities: v.object({ into: rowId, from: ids }),
    splitEntity: v.object({
      id: rowId,
      annotations: ids,
      label,
      type: v.exactOptional(entityType),
      aliases: v.exactOptional(aliases),
    }),
    stageImport: v.object({ job: uuid, rows: rowSet }),
    applyImport: v.object({ job: uuid }),
    dropImport: v.object({ job: uuid }),
    checkData: v.object({ repair: v.boolean() }),
    takeSnapshot: v.object({}),
    restoreSnapshot: v.object({ id: rowId }),
    dismissAlarm: v.object({}),
    exportSaved: v.object({}),
  };
}

/** Requests of the library that `libraryInputs` knows; a new one without its check does not compile. */
export type LibraryInputs = {
  [N in keyof LibraryRequests]: v.GenericSchema<unknown, RequestInput<N>>;
};
