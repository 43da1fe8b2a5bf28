import { useState } from 'preact/hooks';
import type { Annotation } from '../core/model/annotation';
import { type ErrorCode, failure, type Result } from '../core/model/result';
import type { AnnotationPatch, CardView, Target } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { useBackground } from '../ui/background';
import { t } from '../ui/t';

/** What the reader decided about the card's target, as far as it is known, and the way to decide more. */
export interface Decision {
  /** The annotation as the database has it. */
  readonly annotation: Annotation | undefined;
  /** On its way; shown as if it were kept, and withdrawn if it is not. */
  readonly pending: AnnotationPatch | undefined;
  readonly error: ErrorCode | undefined;
  readonly saved: boolean;
  /** Resolves once it is kept, or to the reason why it is not. */
  decide(patch: AnnotationPatch): Promise<Result<Annotation>>;
  undo(): Promise<void>;
}

/** For one target: a component that shows another one has to be another component (a key will do). */
export function useDecision(card: CardView, onKept: (annotation: Annotation) => void): Decision {
  const { request } = useBackground();
  const announce = useAnnounce();
  const [kept, setKept] = useState<Annotation>();
  const [pending, setPending] = useState<AnnotationPatch>();
  const [error, setError] = useState<ErrorCode>();
  const [saved, setSaved] = useState(false);
  const annotation = newer(card.annotation, kept);

  return {
    annotation,
    pending,
    error,
    saved,
    async decide(patch) {
      if (pending !== undefined) return failure('unexpected');
      setPending(patch);
      setError(undefined);
      setSaved(false);
      const target: Target =
        annotation === undefined ? card.target : { kind: 'annotation', id: annotation.id };
      const result = await request('annotate', { target, patch });
      setPending(undefined);
      if (result.ok) {
        setKept(result.value);
        setSaved(true);
        announce(t('card_saved'));
        onKept(result.value);
      } else setError(result.code);
      return result;
    },
    async undo() {
      const pageKey = annotation?.pageKey;
      const result = await request('undo', pageKey === undefined ? {} : { pageKey });
      setKept(undefined);
      setSaved(false);
      setError(result.ok ? undefined : result.code);
      if (result.ok) announce(t('card_undone'));
    },
  };
}

/** The view follows a moment after the answer; whichever was written later is the truth. */
function newer(seen: Annotation | undefined, kept: Annotation | undefined): Annotation | undefined {
  if (seen === undefined || kept === undefined) return seen ?? kept;
  return kept.id === seen.id && kept.seq > seen.seq ? kept : seen;
}
