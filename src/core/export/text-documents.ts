/**
 * Documents for annotation tools. The text of a page is not kept, so a document is what the annotations themselves kept: the
 * quote with its context. Where the contexts of annotations of one reading overlap and say the same, they are put together, so
 * that a name inside a claim, or two names in a sentence, stand in one document; whether the page is open makes no difference.
 */
import type { Annotation, ArticleRecord, EntityRecord } from '../model/annotation';
import type { Span } from '../model/span';
import { type ExportRows, withArticles } from './export-data';
import { toWellFormed } from './well-formed';

/** A label on a span of a document, in UTF-16 units of its text. */
export interface LabelledSpan extends Span {
  /** UUID of the annotation. */
  readonly id: string;
  readonly layer: 'name' | 'claim' | 'highlight';
  /** `PER`, `LOC`, `ORG`; `SOURCED`, `UNSOURCED`, `NOT_A_CLAIM`, `UNDECIDED`; `HIGHLIGHT`. */
  readonly label: string;
  readonly note: string;
  /** Name as the reader confirmed it. */
  readonly name?: string;
  readonly wikidata?: string;
  readonly sourceKind?: string;
  readonly source?: string;
}

export interface TextDocument {
  /** Unique in the export: letters, digits and dashes. */
  readonly id: string;
  /** Well-formed; as long as the text it was taken from. */
  readonly text: string;
  readonly article: ArticleRecord;
  /** In order; they may overlap. */
  readonly spans: readonly LabelledSpan[];
}

const NAME_LABELS = { person: 'PER', place: 'LOC', organisation: 'ORG' } as const;
const CLAIM_LABELS = { sourced: 'SOURCED', unsourced: 'UNSOURCED', 'not-a-claim': 'NOT_A_CLAIM' } as const;

/** Every label there can be, by layer, in a fixed order. */
export const LABELS = {
  name: Object.values(NAME_LABELS),
  claim: [...Object.values(CLAIM_LABELS), 'UNDECIDED'],
  highlight: ['HIGHLIGHT'],
} as const;

/** A stretch of an article that is known. */
interface Window {
  start: number;
  text: string;
  readonly annotations: Annotation[];
}

/** All annotations with a quote, as documents: articles in their order, stretches in order of the text. */
export function toTextDocuments(rows: ExportRows): TextDocument[] {
  const entities = new Map(rows.entities.map((entity) => [entity.id, entity]));
  const byArticle = new Map<ArticleRecord, Annotation[]>();
  for (const { annotation, article } of withArticles(rows)) {
    const list = byArticle.get(article);
    if (list) list.push(annotation);
    else byArticle.set(article, [annotation]);
  }
  return [...byArticle].flatMap(([article, annotations]) =>
    stretches(annotations).map((window) => toDocument(window, article, entities)),
  );
}

/** Annotations of one state of the text, their contexts put together where they touch and agree. */
function stretches(annotations: readonly Annotation[]): Window[] {
  const windows = annotations
    .flatMap((annotation) => toWindow(annotation) ?? [])
    .sort((a, b) => a.textLength - b.textLength || a.start - b.start || b.text.length - a.text.length);
  const found: (Window & { textLength: number })[] = [];
  for (const window of windows) {
    const last = found.at(-1);
    if (last?.textLength === window.textLength && agree(last, window)) {
      const seen = last.start + last.text.length - window.start;
      last.text += window.text.slice(seen);
      last.annotations.push(...window.annotations);
    } else found.push(window);
  }
  return found;
}

/** Whether `next`, which begins no earlier, touches `last` and says the same where both know the text. */
function agree(last: Window, next: Window): boolean {
  const offset = next.start - last.start;
  if (offset > last.text.length) return false;
  const known = last.text.slice(offset, offset + next.text.length);
  return next.text.startsWith(known);
}

function toWindow(annotation: Annotation): (Window & { textLength: number }) | undefined {
  const { selectors } = annotation;
  if (selectors === undefined) return undefined;
  const { prefix, exact, suffix } = selectors.quote;
  return {
    textLength: selectors.position.textLength,
    start: selectors.position.start - prefix.length,
    text: prefix + exact + suffix,
    annotations: [annotation],
  };
}

function toDocument(
  { start, text, annotations }: Window,
  article: ArticleRecord,
  entities: ReadonlyMap<string, EntityRecord>,
): TextDocument {
  const spans = annotations.flatMap((annotation) => {
    const labelled = toLabel(annotation);
    if (labelled === undefined || annotation.selectors === undefined) return [];
    const from = annotation.selectors.position.start - start;
    const entity = entities.get(annotation.entity?.entityId ?? '');
    return {
      ...labelled,
      start: from,
      end: from + annotation.selectors.quote.exact.length,
      id: annotation.id,
      note: annotation.note,
      ...(annotation.entity === undefined ? {} : { name: annotation.entity.label }),
      ...(entity?.wikidata === undefined ? {} : { wikidata: entity.wikidata }),
      ...(annotation.facets?.kind === undefined ? {} : { sourceKind: annotation.facets.kind }),
      ...(annotation.facets?.source === undefined ? {} : { source: annotation.facets.source }),
    };
  });
  return {
    id: (annotations[0]?.id ?? '').replace(/[^\w-]/g, ''),
    text: toWellFormed(text),
    article,
    spans: spans.sort((a, b) => a.start - b.start || b.end - a.end),
  };
}

/** What is no name gets no label: its words stand unlabelled, which is what the reader said of them. */
function toLabel({ kind, tag, entity }: Annotation): Pick<LabelledSpan, 'layer' | 'label'> | undefined {
  if (entity?.verdict === 'confirmed') return { layer: 'name', label: NAME_LABELS[entity.type] };
  if (entity !== undefined) return undefined;
  if (kind === 'claim') return { layer: 'claim', label: tag === undefined ? 'UNDECIDED' : CLAIM_LABELS[tag] };
  return kind === 'highlight' ? { layer: 'highlight', label: 'HIGHLIGHT' } : undefined;
}
