/** The best sequence of labels in which a name goes on only in its own type. Cost: labels squared a word. */
import { isInsideLabel, LABELS } from './tagger-model';

/** Score of a label after another, `transitions[previous * LABELS + label]`; a line begins after `OUTSIDE`. */
export type Transitions = Float32Array;

/** Whether a label may follow another. */
export function canFollow(previous: number, label: number): boolean {
  return !isInsideLabel(label) || previous === label || previous === label - 1;
}

const ALLOWED = Uint8Array.from({ length: LABELS * LABELS }, (_, at) =>
  canFollow(Math.floor(at / LABELS), at % LABELS) ? 1 : 0,
);

/**
 * Labels of the words `from` (inclusive) to `to` of one line, written to `labels`. `emissions` holds `LABELS` scores
 * for each word of the page.
 */
export function decodeLine(
  emissions: Float32Array,
  transitions: Transitions,
  line: { readonly from: number; readonly to: number },
  labels: Uint8Array,
): void {
  const { from, to } = line;
  const length = to - from;
  if (length <= 0) return;
  const back = new Uint8Array(length * LABELS);
  let best = new Float64Array(LABELS);
  let next = new Float64Array(LABELS);
  for (let label = 0; label < LABELS; label++) {
    best[label] = isInsideLabel(label)
      ? Number.NEGATIVE_INFINITY
      : (emissions[from * LABELS + label] as number) + (transitions[label] as number);
  }
  for (let word = 1; word < length; word++) {
    const row = (from + word) * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = Number.NEGATIVE_INFINITY;
      let source = 0;
      for (let previous = 0; previous < LABELS; previous++) {
        if (ALLOWED[previous * LABELS + label] === 0) continue;
        const score = (best[previous] as number) + (transitions[previous * LABELS + label] as number);
        if (score > top) {
          top = score;
          source = previous;
        }
      }
      next[label] = top + (emissions[row + label] as number);
      back[word * LABELS + label] = source;
    }
    [best, next] = [next, best];
  }
  let label = 0;
  for (let each = 1; each < LABELS; each++)
    if ((best[each] as number) > (best[label] as number)) label = each;
  for (let word = length - 1; word >= 0; word--) {
    labels[from + word] = label;
    label = back[word * LABELS + label] as number;
  }
}
