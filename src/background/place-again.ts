/** What the reader says of an annotation's place: it is here, or it is none of the places offered. */
import { describe } from '../core/anchoring/describe';
import type { Annotation, AnnotationKind } from '../core/model/annotation';
import { failure, type Result } from '../core/model/result';
import { editAnnotation } from '../storage/annotations';
import { trimSpan } from './draft-annotation';
import type { PageSession } from './page-session';
import { hashOfPlace } from './refused-places';

interface Here {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** What the reader saw there: on other words nothing is placed. */
  readonly words: string;
  readonly now: string;
}

/** Puts an annotation on these words of the article on screen, as one action. The words it stood on are kept as evidence. */
export async function placeAnnotation(session: PageSession, here: Here): Promise<Result<Annotation>> {
  const fresh = await session.readFresh();
  if (!fresh.ok) return fresh;
  const { text, blocks } = fresh.value.article;
  if (!fresh.value.placed.some(({ annotation }) => annotation.id === here.id)) return failure('not_found');
  if (text.slice(here.start, here.end) !== here.words) return failure('page_changed');
  const span = trimSpan(text, here);
  if (!span) return failure('not_found');
  const selectors = describe(text, span, blocks);
  return editAnnotation(session.store, here.id, ({ placement: _, earlier = [], ...old }) => {
    const before = old.selectors?.quote.exact;
    const kept =
      before === undefined || before === selectors.quote.exact
        ? earlier
        : [...earlier, { exact: before, until: here.now }];
    return {
      ...old,
      kind: placedKind(old),
      selectors,
      modified: here.now,
      ...(kept.length > 0 ? { earlier: kept } : {}),
    };
  });
}

/** The places that are offered now, or the changed words that were taken for it, are not it. */
export async function refusePlaces(
  session: PageSession,
  { id, now }: { readonly id: string; readonly now: string },
): Promise<Result<Annotation>> {
  const fresh = await session.readFresh();
  if (!fresh.ok) return fresh;
  const { text } = fresh.value.article;
  const placed = fresh.value.placed.find(({ annotation }) => annotation.id === id);
  const spans = placed?.candidates ?? (placed?.changed && placed.span ? [placed.span] : []);
  if (spans.length === 0) return failure('not_found');
  return editAnnotation(session.store, id, (old) => ({
    ...old,
    refused: [...new Set([...(old.refused ?? []), ...spans.map((span) => hashOfPlace(text, span))])],
    modified: now,
  }));
}

/** A note on the whole page that gets a place becomes a mark again. */
function placedKind({ kind, tag, entity }: Pick<Annotation, 'kind' | 'tag' | 'entity'>): AnnotationKind {
  if (kind !== 'page-note') return kind;
  if (tag) return 'claim';
  return entity ? 'entity' : 'highlight';
}
