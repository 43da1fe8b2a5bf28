import type { Language } from '../core/language/language';
import { type FeatureOptions, toFeatures } from '../core/recognition/features';
import { findByRules } from '../core/recognition/find-by-rules';
import { labelOf, OUTSIDE } from '../core/recognition/tagger-model';
import type { Word } from '../core/recognition/words';
import type { FeatureIds } from './feature-ids';
import type { LabelledSpan, LabelledText } from './labelled-text';

/** A labelled text as the trainer walks over it. */
export interface TrainingPage {
  /** Numbers of the features of all words; -1 for those too rare to learn from. */
  readonly features: Int32Array;
  /** Where the features of each word begin, and the end of the last. */
  readonly offsets: Uint32Array;
  /** Where lines begin, and the number of words. */
  readonly lines: Uint32Array;
  readonly labels: Uint8Array;
  /** Number of its domain. */
  readonly domain: number;
  /** How often its lines are shown in an epoch. */
  readonly repeat: number;
}

/** Labels of words: a word that a span touches belongs to it, so that a proclitic does not hide the name. */
export function labelsOf(words: readonly Word[], spans: readonly LabelledSpan[]): Uint8Array {
  const labels = new Uint8Array(words.length).fill(OUTSIDE);
  let next = 0;
  let previous: LabelledSpan | undefined;
  for (const [index, word] of words.entries()) {
    while (next < spans.length && (spans[next] as LabelledSpan).end <= word.start) next++;
    const span = spans[next];
    if (span === undefined || span.start >= word.end) continue;
    labels[index] = labelOf(span.type, span === previous);
    previous = span;
  }
  return labels;
}

export function toTrainingPage(
  { text, spans }: LabelledText,
  options: {
    readonly language: Language;
    readonly ids: FeatureIds;
    readonly domain: number;
    readonly repeat: number;
    readonly features: FeatureOptions;
  },
): TrainingPage {
  const reading = findByRules(text, options.language);
  const { keys, offsets, lines } = toFeatures(reading, options.features);
  const labels = labelsOf(reading.page.words, spans);
  return {
    features: options.ids.number(keys),
    offsets,
    lines,
    labels,
    domain: options.domain,
    repeat: options.repeat,
  };
}
