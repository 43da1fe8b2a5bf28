import type { Reading } from './reading';

/** Shorter words say nothing of the content. */
const MIN_LENGTH = 4;
/** Fewer content words are shared by chance. */
const MIN_WORDS = 4;
/** Share of one text's content words that makes another its repetition (claims.md, D7.6). */
const SAME_CONTENT = 0.6;

/** Words that carry the content of tokens[from, to), in the form that word lists hold, and numbers. */
export function contentWords({ tokens, lexicon }: Reading, from: number, to: number): Set<string> {
  const { listedForms } = lexicon.lexicon.grammar;
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'number') words.add(token.folded);
    if (token?.kind !== 'word' || token.folded.length < MIN_LENGTH) continue;
    if (lexicon.grammar.sourceStops.has(token.folded)) continue;
    words.add(shortest(listedForms?.(token.folded) ?? [token.folded]));
  }
  return words;
}

/** Whether most of `words` stand in `others` too. */
export function isRepeated(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (words.size < MIN_WORDS) return false;
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared >= words.size * SAME_CONTENT;
}

function shortest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (form.length < best.length && form.length > 2 ? form : best));
}
