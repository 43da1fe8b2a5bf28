import * as v from 'valibot';
import { ROW_SCHEMAS } from '../export/bundle-schema';
import { JSON_FORMAT, JSON_VERSION } from '../export/json';
import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';
import { field, type Json, listOf } from './foreign-values';
import { type ImportResult, LIMITS, refused } from './import-plan';
import { isSafePage } from './safe-rows';

export function isJsonExport(value: Json): boolean {
  return field(value, 'format') === JSON_FORMAT;
}

/** Isnad's own JSON document: all of it or nothing, as the bundle. */
export function fromJson(value: Json): ImportResult {
  const version = field(value, 'version');
  if (typeof version !== 'number') return refused('damaged');
  if (version > JSON_VERSION) return refused('newer');
  const articles = rowsOf<ArticleRecord>(value, 'articles');
  const annotations = rowsOf<Annotation>(value, 'annotations');
  const entities = rowsOf<EntityRecord>(value, 'entities');
  if (typeof articles === 'string') return refused('damaged', articles);
  if (typeof annotations === 'string') return refused('damaged', annotations);
  if (typeof entities === 'string') return refused('damaged', entities);
  if (annotations.length > LIMITS.records) return refused('too-big');
  const known = new Set(articles.map(({ pageKey }) => pageKey));
  const orphan = annotations.findIndex(({ pageKey }) => !known.has(pageKey));
  if (orphan !== -1) return refused('damaged', `annotations:${orphan + 1}`);
  const unsafe = articles.findIndex((row) => !isSafePage(row));
  if (unsafe !== -1) return refused('damaged', `articles:${unsafe + 1}`);
  const rows = { articles, annotations, entities };
  return { ok: true, value: { format: 'json', read: annotations.length, problems: [], rows } };
}

/** The rows of a table, or the place of the first that is none. */
function rowsOf<R>(value: Json, table: 'articles' | 'annotations' | 'entities'): R[] | string {
  const rows = listOf(field(value, table));
  const wrong = rows.findIndex((row) => !v.is(ROW_SCHEMAS[table], row));
  return wrong === -1 ? (rows as R[]) : `${table}:${wrong + 1}`;
}
