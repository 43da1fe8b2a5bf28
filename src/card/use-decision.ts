import { useState } from 'preact/hooks';
import type { Annotation } from '../core/model/annotation';
import { type ErrorCode, failure, type Result } from '../core/model/result';
import type { Span } from '../core/model/span';
import type { AnnotationPatch, CardView, Target } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { useBackground } from '../ui/background';
import { isEmptied } from '../ui/is-emptied';
import { t } from '../ui/t';
import type { EndMove } from './ends';

/** What the reader decided about the card's target, as far as it is known, and the way to decide more. */
export interface Decision {
  /** The annotation as the database has it. */
  readonly annotation: Annotation | undefined;
  /** On its way; shown as if it were kept, and withdrawn if it is not. */
  readonly pending: AnnotationPatch | undefined;
  readonly error: ErrorCode | undefined;
  /** What was last done here and is kept. */
  readonly done: 'saved' | 'undone' | undefined;
  /** Resolves once it is kept, or to the reason why it is not. */
  decide(patch: AnnotationPatch): Promise<Result<unknown>>;
  /** Moves an end of the annotation by a word. */
  moveEnd(move: EndMove): Promise<Result<Annotation>>;
  /** The annotation belongs to these words of the article. */
  place(at: Span & { readonly words: string }): Promise<Result<Annotation>>;
  /** Resolves to whether anything was taken back. */
  undo(): Promise<boolean>;
}

/** For one target: a component that shows another one has to be another component (a key will do). */
export function useDecision(card: CardView, onKept: (annotation: Annotation) => void): Decision {
  const { request } = useBackground();
  const announce = useAnnounce();
  const [kept, setKept] = useState<Annotation>();
  const [pending, setPending] = useState<AnnotationPatch>();
  const [error, setError] = useState<ErrorCode>();
  const [done, setDone] = useState<Decision['done']>();
  const [deleted, setDeleted] = useState<string>();
  const known = newer(card.annotation, kept);
  const annotation = known?.id === deleted ? undefined : known;

  const keep = async (patch: AnnotationPatch): Promise<Result<unknown>> => {
    // What Isnad found stands on its own: with the last of the reader's words on it goes the annotation.
    if (annotation !== undefined && card.target.kind !== 'annotation' && isEmptied(annotation, patch)) {
      const result = await request('deleteAnnotations', { ids: [annotation.id] });
      if (result.ok) setDeleted(annotation.id);
      return result;
    }
    const target: Target = annotation === undefined ? card.target : { kind: 'annotation', id: annotation.id };
    const result = await request('annotate', { target, patch });
    if (!result.ok) return result;
    setKept(result.value);
    onKept(result.value);
    return result;
  };

  return {
    annotation,
    pending,
    error,
    done,
    async decide(patch) {
      if (pending !== undefined) return failure('unexpected');
      setPending(patch);
      setError(undefined);
      setDone(undefined);
      const result = await keep(patch);
      setPending(undefined);
      if (result.ok) {
        setDone('saved');
        announce(t('card_saved'));
      } else setError(result.code);
      return result;
    },
    async moveEnd(move) {
      if (annotation === undefined) return failure('not_found');
      const result = await request('moveEnd', { id: annotation.id, ...move });
      // Where no further word is there is nothing to say: the mark stays as it was.
      setError(result.ok || result.code === 'not_found' ? undefined : result.code);
      if (!result.ok) return result;
      setKept(result.value);
      setDone('saved');
      announce(result.value.selectors?.quote.exact ?? t('card_saved'));
      return result;
    },
    async place({ start, end, words }) {
      if (annotation === undefined) return failure('not_found');
      const result = await request('placeAnnotation', { id: annotation.id, start, end, words });
      setError(result.ok ? undefined : result.code);
      if (!result.ok) return result;
      setKept(result.value);
      setDone('saved');
      announce(t('card_saved'));
      return result;
    },
    async undo() {
      const pageKey = known?.pageKey;
      const result = await request('undo', pageKey === undefined ? {} : { pageKey });
      setKept(undefined);
      setDeleted(undefined);
      setDone(result.ok ? 'undone' : undefined);
      setError(result.ok ? undefined : result.code);
      if (result.ok) announce(t('card_undone'));
      return result.ok;
    },
  };
}

/** The view follows a moment after the answer; whichever was written later is the truth. */
function newer(seen: Annotation | undefined, kept: Annotation | undefined): Annotation | undefined {
  if (seen === undefined || kept === undefined) return seen ?? kept;
  return kept.id === seen.id && kept.seq > seen.seq ? kept : seen;
}
