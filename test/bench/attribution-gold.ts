import type { SourceKind } from '../../src/core/model/analysis';
import type { Span } from '../../src/core/model/span';
import { tokenize } from '../../src/core/text/tokens';

/** The annotated texts that the attribution bench reads; offsets are half-open, UTF-16. */
export interface GoldArticle {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

export interface GoldSentence extends Span {
  readonly id: string;
  readonly evaluate: boolean;
  readonly attributed: boolean;
  readonly explicit: boolean;
  readonly attributions: readonly GoldAttribution[];
}

export interface GoldSpan extends Span {
  readonly text: string;
}

export interface GoldAttribution {
  readonly explicit?: boolean;
  readonly cue: readonly GoldSpan[];
  readonly source: GoldSpan | null;
  readonly sourceAlt?: readonly GoldSpan[];
  readonly kind: SourceKind;
  readonly kindAlt?: readonly SourceKind[];
}

/** Pairs of kinds that are two defensible readings of one source (claims.md, "Alternatives that must not cost points"). */
const ALTERNATIVES: readonly (readonly [SourceKind, SourceKind])[] = [
  ['organisation', 'official'],
  ['person', 'official'],
  ['outlet', 'organisation'],
  ['outlet', 'unnamed'],
];

export function isSameKind(found: SourceKind, gold: GoldAttribution): boolean {
  if (found === gold.kind || gold.kindAlt?.includes(found)) return true;
  return ALTERNATIVES.some(([a, b]) => (found === a && gold.kind === b) || (found === b && gold.kind === a));
}

/** How well a found source covers the best of the accepted spans. */
export function sourceScore(
  text: string,
  found: Span | undefined,
  accepted: readonly Span[],
): { exact: boolean; tokenF1: number } {
  if (!found) return { exact: false, tokenF1: 0 };
  const own = wordStarts(text, found);
  let best = 0;
  for (const span of accepted) {
    const gold = wordStarts(text, span);
    const common = own.filter((start) => gold.includes(start)).length;
    if (common > 0) best = Math.max(best, (2 * common) / (own.length + gold.length));
  }
  return {
    exact: accepted.some(({ start, end }) => start === found.start && end === found.end),
    tokenF1: best,
  };
}

function wordStarts(text: string, span: Span): number[] {
  return tokenize(text.slice(span.start, span.end))
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ end }) => span.start + end);
}
