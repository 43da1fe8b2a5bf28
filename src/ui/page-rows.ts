import type { ClaimLook } from '../core/model/analysis';
import type { Annotation, Tag } from '../core/model/annotation';
import type { Span } from '../core/model/span';
import { foldText } from '../core/text/fold';
import type { AnnotationRow, ClaimRow, PageView, PlaceChoice, Target } from '../messaging/protocol';

/** One line of the list: a claim, or something else the reader marked. */
export interface PageRow {
  /** Stable while the reading lasts. */
  readonly key: string;
  /** Absent for what is lost and for a note on the whole page. */
  readonly target?: Target;
  readonly quote: string;
  readonly claim?: ClaimRow;
  readonly annotation?: Annotation;
  readonly tag?: Tag;
  readonly look?: ClaimLook;
  readonly source?: string;
  /** Where it stands, if that is of interest: of changed words. */
  readonly place?: Span;
  readonly changed?: { readonly from: string; readonly to: string };
  /** Places to choose from. */
  readonly candidates?: readonly PlaceChoice[];
  readonly isLost?: true;
  /** Of a lost row: the heading that it stood under. */
  readonly heading?: string;
}

export interface PageRows {
  /** The reader has to say where they belong. */
  readonly review: readonly PageRow[];
  readonly lost: readonly PageRow[];
  /** Claims in the order of the text, the reader's own ones among them. */
  readonly claims: readonly PageRow[];
  /** Names, highlights and notes of the reader. */
  readonly others: readonly PageRow[];
}

/** `own <id>`: what carries one of the reader's own tags. */
export type RowFilter = 'all' | 'mine' | 'undecided' | 'no-source' | `own ${string}`;

/** The page's list: everything drawn, and everything that the reader said. A claim on which both are silent is left out. */
export function toPageRows(page: PageView): PageRows {
  const claimOf = new Set(page.claims.map((claim) => claim.annotationId));
  const stored = new Map(page.annotations.map((row) => [row.annotation.id, row]));
  const claims = page.claims
    .filter(
      (claim) => claim.look !== undefined || claim.tag !== undefined || claim.annotationId !== undefined,
    )
    .map((claim) => toClaimRow(claim, claim.annotationId ? stored.get(claim.annotationId) : undefined));
  const own = page.annotations.filter((row) => row.place && !claimOf.has(row.annotation.id));
  return {
    review: page.annotations.filter(({ candidates }) => candidates).map(toAnnotationRow),
    lost: page.annotations.filter(isLost).map(toAnnotationRow),
    claims: inOrder(claims, own.filter(isClaim)),
    others: [...own.filter((row) => !isClaim(row)), ...page.annotations.filter(isPageNote)].map(
      toAnnotationRow,
    ),
  };
}

/** The claims found, and the reader's own ones, where each stands in the text. */
function inOrder(found: readonly PageRow[], own: readonly AnnotationRow[]): PageRow[] {
  const placed = [
    ...found.map((row) => ({ row, start: row.claim?.start ?? 0 })),
    ...own.map((one) => ({ row: toAnnotationRow(one), start: one.place?.start ?? 0 })),
  ];
  return placed.sort((a, b) => a.start - b.start).map(({ row }) => row);
}

/** Rows that pass the filter and contain what is searched, spelled in any way that folds alike. */
export function filterRows(rows: readonly PageRow[], filter: RowFilter, search: string): PageRow[] {
  const wanted = foldText(search.trim());
  return rows.filter((row) => passes(row, filter) && (wanted === '' || searchable(row).includes(wanted)));
}

function passes(row: PageRow, filter: RowFilter): boolean {
  if (filter.startsWith('own ')) return row.annotation?.ownTags?.includes(filter.slice(4)) ?? false;
  if (filter === 'mine') return row.annotation !== undefined;
  if (filter === 'undecided') return row.tag === undefined && isClaimRow(row);
  if (filter === 'no-source')
    return row.tag === 'unsourced' || (row.tag === undefined && row.look === 'unsourced');
  return true;
}

/**
 * The row of what the reader points at on the page, or else of the first claim on screen; a claim that has no row, since
 * Isnad is silent on it, is stood for by the next one that has.
 */
export function findRowOf(
  rows: readonly PageRow[],
  { focus, at, claims }: Pick<PageView, 'focus' | 'at' | 'claims'>,
): PageRow | undefined {
  const pointed =
    focus &&
    rows.find(
      ({ target, annotation }) =>
        JSON.stringify(target) === JSON.stringify(focus) ||
        (focus.kind === 'annotation' && annotation?.id === focus.id),
    );
  if (pointed !== undefined || at === undefined) return pointed;
  const own = rows.find(({ claim }) => claim?.index === at);
  if (own !== undefined) return own;
  const start = claims.find(({ index }) => index === at)?.start ?? 0;
  return rows.find(({ claim }) => claim !== undefined && (claim.start ?? 0) >= start);
}

/** Whether the row is about a claim: found by Isnad, or marked by the reader. */
export function isClaimRow(row: PageRow): boolean {
  return row.claim !== undefined || row.annotation?.kind === 'claim';
}

function searchable(row: PageRow): string {
  const entity = row.annotation?.entity?.label ?? '';
  return foldText([row.quote, row.source ?? '', row.annotation?.note ?? '', entity].join('\n'));
}

function toClaimRow(claim: ClaimRow, stored: AnnotationRow | undefined): PageRow {
  return {
    key: `claim ${claim.index}`,
    target: { kind: 'claim', index: claim.index },
    quote: claim.quote,
    claim,
    ...(stored && { annotation: stored.annotation }),
    ...(claim.tag && { tag: claim.tag }),
    ...(claim.look && { look: claim.look }),
    ...(claim.source && { source: claim.source }),
    ...toChange(stored),
  };
}

function toAnnotationRow(row: AnnotationRow): PageRow {
  const { annotation, place, changed, candidates, heading } = row;
  const source = annotation.facets?.source;
  const look = lookOf(annotation);
  return {
    key: annotation.id,
    quote: changed?.to ?? annotation.selectors?.quote.exact ?? '',
    annotation,
    ...(place && { target: { kind: 'annotation', id: annotation.id } }),
    ...(annotation.tag && { tag: annotation.tag }),
    ...(look && { look }),
    ...(source && { source }),
    ...toChange(row),
    ...(candidates && { candidates }),
    ...(isLost(row) && { isLost: true }),
    ...(heading !== undefined && { heading }),
  };
}

function toChange(row: AnnotationRow | undefined): Pick<PageRow, 'place' | 'changed'> {
  return row?.changed && row.place ? { changed: row.changed, place: row.place } : {};
}

function lookOf({ tag, facets }: Annotation): ClaimLook | undefined {
  if (tag === 'unsourced') return 'unsourced';
  if (tag !== 'sourced') return undefined;
  const unnamed = facets?.kind === 'unnamed' || facets?.kind === 'hearsay' || facets?.distance === 'relayed';
  return unnamed ? 'unnamed' : 'named';
}

function isPageNote(row: AnnotationRow): boolean {
  return row.annotation.kind === 'page-note';
}

function isLost(row: AnnotationRow): boolean {
  return row.place === undefined && row.candidates === undefined && !isPageNote(row);
}

function isClaim(row: AnnotationRow): boolean {
  return row.annotation.kind === 'claim';
}
