/** “Check my data”: rows that do not fit together, found and, where nothing of the reader's is lost by it, set right. */
import type { Annotation, EntityRecord } from '../core/model/annotation';
import type { DataReport } from '../core/model/library-actions';
import { type Result, success } from '../core/model/result';
import { isSameContent } from '../core/model/same-content';
import { withKeys } from './entity-actions';
import { keysOfName } from './list-actions';
import { countAnnotations } from './recount';
import type { ArticleCounts, ReadRows, Store, StoredArticle, WriteRows } from './rows';

/** Annotations looked at in one go. */
const CHUNK = 500;

interface Found {
  readonly articles: readonly StoredArticle[];
  readonly orphans: readonly string[];
  readonly entities: readonly EntityRecord[];
  readonly names: readonly { readonly id: string; readonly keys: readonly string[] }[];
  readonly tags: readonly string[];
  readonly report: DataReport;
}

/**
 * Looks at every row in one transaction. With `repair` counts, look-up keys, and articles, entities and tags that
 * annotations name and nobody has are written anew; malformed annotations are told and left alone.
 */
export function checkData(
  store: Store,
  options: { readonly repair: boolean; readonly now: string },
): Promise<Result<DataReport>> {
  if (!options.repair) return store.read(async (rows) => (await find(rows, options.now)).report);
  return store.write(async (rows) => {
    const found = await find(rows, options.now);
    await repair(rows, found, options.now);
    return success({ ...found.report, repaired: true });
  });
}

async function find(rows: ReadRows, now: string): Promise<Found> {
  const byPage = new Map<string, Annotation[]>();
  const named = new Map<string, Annotation>();
  const tagged = new Set<string>();
  let [annotations, malformed] = [0, 0];
  await eachAnnotation(rows, (row) => {
    annotations += 1;
    if (!isWellFormed(row)) malformed += 1;
    const ofPage = byPage.get(row.pageKey);
    if (ofPage) ofPage.push(slim(row));
    else byPage.set(row.pageKey, [slim(row)]);
    if (row.entity?.entityId !== undefined) named.set(row.entity.entityId, row);
    for (const tag of row.ownTags ?? []) tagged.add(tag);
  });
  const stored = new Map((await rows.articles()).map((row) => [row.pageKey, row]));
  const orphans = [...stored.keys()].filter((key) => !byPage.has(key));
  const counts: StoredArticle[] = [];
  const missing: StoredArticle[] = [];
  for (const [pageKey, ofPage] of byPage) {
    const article = stored.get(pageKey);
    const right = countAnnotations(ofPage);
    if (!article) missing.push({ ...articleOf(pageKey, now), counts: right });
    else if (!isRight(article.counts, right)) counts.push({ ...article, counts: right });
  }
  const entities = await rows.entities();
  const known = new Set(entities.map(({ id }) => id));
  const wrong = entities.map((row) => withKeys(row)).filter((row, index) => !isSameSet(row, entities[index]));
  const lost = [...named].filter(([id]) => !known.has(id)).flatMap(([id, row]) => entityOf(id, row));
  const names = (await rows.list('names'))
    .map((row) => ({ row, keys: keysOfName(row) }))
    .filter(({ row, keys }) => !isSameSet(row, { keys }));
  const tags = new Set((await rows.list('tags')).map(({ id }) => id));
  const unknownTags = [...tagged].filter((id) => !tags.has(id));
  return {
    articles: [...counts, ...missing],
    orphans,
    entities: [...wrong, ...lost],
    names: names.map(({ row, keys }) => ({ id: row.id, keys })),
    tags: unknownTags,
    report: {
      annotations,
      counts: counts.length,
      articles: missing.length + orphans.length,
      entities: wrong.length + lost.length,
      names: names.length,
      tags: unknownTags.length,
      malformed,
      repaired: false,
    },
  };
}

async function repair(rows: WriteRows, found: Found, now: string): Promise<void> {
  await rows.putArticles(found.articles);
  for (const pageKey of found.orphans) await rows.removeArticle(pageKey);
  for (const row of found.entities) await rows.putEntity(row);
  for (const { id, keys } of found.names) {
    const row = await rows.listRow('names', id);
    if (row) await rows.putListRow('names', { ...row, keys, seq: await rows.nextSeq() });
  }
  for (const id of found.tags) {
    const seq = await rows.nextSeq();
    await rows.putListRow('tags', {
      version: 1,
      id,
      label: id.slice(0, 8),
      definition: '',
      colour: 0,
      created: now,
      modified: now,
      seq,
    });
  }
}

/** No generator: awaiting one inside a transaction takes a turn too many, and the browser ends the transaction. */
async function eachAnnotation(rows: ReadRows, look: (row: Annotation) => void): Promise<void> {
  let cursor: { created: string; id: string } | undefined;
  for (;;) {
    const chunk = await rows.annotationsAfter({ limit: CHUNK, ...(cursor ? { cursor } : {}) });
    for (const row of chunk) look(row);
    const last = chunk.at(-1);
    if (!last || chunk.length < CHUNK) return;
    cursor = { created: last.created, id: last.id };
  }
}

/** The last number may be that of a row that is gone since. */
function isRight(stored: ArticleCounts, { lastSeq = 0, ...right }: ArticleCounts): boolean {
  const { lastSeq: last = lastSeq, ...sums } = stored;
  return isSameContent(sums, right) && last >= lastSeq;
}

/** What counting needs, so that a hundred thousand notes are not held at once. */
function slim({ tag, deleted, seq }: Annotation): Annotation {
  return { seq, ...(tag ? { tag } : {}), ...(deleted === undefined ? {} : { deleted }) } as Annotation;
}

function isWellFormed(row: Annotation): boolean {
  const place = row.selectors?.position;
  return (
    typeof row.note === 'string' &&
    typeof row.modified === 'string' &&
    (row.kind === 'page-note' || row.selectors !== undefined) &&
    (place === undefined || (place.start <= place.end && place.start >= 0))
  );
}

/** The order of the keys says nothing. */
function isSameSet(
  row: { keys: readonly string[] },
  other: { keys: readonly string[] } | undefined,
): boolean {
  const [a, b] = [new Set(row.keys), new Set(other?.keys)];
  return a.size === b.size && [...a].every((key) => b.has(key));
}

/** As much of an article as its page key tells. */
function articleOf(pageKey: string, now: string): Omit<StoredArticle, 'counts'> {
  const site = URL.canParse(pageKey) ? new URL(pageKey).hostname : '';
  return {
    pageKey,
    url: pageKey,
    title: pageKey,
    site,
    lang: '',
    dir: 'ltr',
    textHash: '',
    firstRead: now,
    lastRead: now,
  };
}

function entityOf(id: string, { entity, created, modified }: Annotation): EntityRecord[] {
  if (!entity) return [];
  const { type, label } = entity;
  return [withKeys({ id, type, label, aliases: [], keys: [], created, modified })];
}
