import type { Annotation } from '../model/annotation';
import type { ExportWords } from './export-words';

/** What the reader said of a claim, as pairs of a heading and words; the note and the links stand apart. */
export function factsOfClaim({ kind, tag, facets }: Annotation, words: ExportWords): [string, string][] {
  const facts: [string, string | undefined][] = [
    [words.decision, kind === 'claim' ? words.tags[tag ?? 'undecided'] : undefined],
    [words.source, facets?.source],
    [words.sourceKind, facets?.kind && words.kinds[facets.kind]],
    [words.cue, facets?.cue],
    [words.via, facets?.via?.length ? facets.via.join(' / ') : undefined],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined && fact[1].trim() !== '');
}
