import { describe } from '../core/anchoring/describe';
import type { Annotation } from '../core/model/annotation';
import { failure, type Result } from '../core/model/result';
import type { Span } from '../core/model/span';
import { editAnnotation } from '../storage/annotations';
import type { PageSession } from './page-session';

interface Move {
  readonly edge: 'start' | 'end';
  readonly by: 1 | -1;
}

/**
 * The span with one end a word further or nearer: on to the next edge of a word (by the rules of the language, which
 * know words that no space parts), never past the other end, never out of its line. `undefined` where it cannot move.
 */
export function moveEdge(text: string, span: Span, { edge, by }: Move, lang: string): Span | undefined {
  const from = span[edge];
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const nextBreak = text.indexOf('\n', from);
  const line = text.slice(lineStart, nextBreak === -1 ? text.length : nextBreak);
  const words = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(line)].filter(
    ({ segment }) => segment.trim() !== '',
  );
  const stops = words.map(
    ({ index, segment }) => lineStart + (edge === 'start' ? index : index + segment.length),
  );
  const to = by === 1 ? stops.find((stop) => stop > from) : stops.findLast((stop) => stop < from);
  if (to === undefined) return undefined;
  const moved = { ...span, [edge]: to };
  return moved.start < moved.end ? moved : undefined;
}

/** Moves one end of an annotation in the article on screen; `not_found` where there is no further word. */
export async function moveEnd(
  session: PageSession,
  { id, now, ...move }: Move & { readonly id: string; readonly now: string },
): Promise<Result<Annotation>> {
  const fresh = await session.readFresh();
  if (!fresh.ok) return fresh;
  const { article, analysis, placed } = fresh.value;
  const span = placed.find(({ annotation }) => annotation.id === id)?.span;
  const moved = span && moveEdge(article.text, span, move, analysis.lang);
  if (!moved) return failure('not_found');
  const selectors = describe(article.text, moved, article.blocks);
  return editAnnotation(session.store, id, (old) => ({ ...old, selectors, modified: now }));
}
