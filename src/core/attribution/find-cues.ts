import { fold } from '../text/fold';
import type { Token } from '../text/tokens';
import type { CompiledLexicon, Cue, WordMatch } from './compile-lexicon';
import type { CueClass } from './lexicon';

/** A place where the text spells a cue. Tokens are a half-open range; offsets leave glued letters out. */
export interface Hit {
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Folded letters glued before it («وس» of «وسيعلن»). */
  readonly prefix: string;
  /** Folded pronoun glued behind it. */
  readonly pronoun: string;
}

/** Classes whose phrases are one cue; a hedge or a channel leaves the cue inside it to be found («قيل إن»). */
const COVERING: ReadonlySet<CueClass> = new Set<CueClass>([
  'verb',
  'passive',
  'preposition',
  'noun',
  'anon-source',
  'anaphoric-source',
  'own-reporting',
  'background-formula',
  'boilerplate',
]);

/**
 * All cues spelled by tokens[from, to), in order; several at one place when it can be read in several ways. Inside
 * a cue of several words no shorter one is reported.
 */
export function findCues(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: CompiledLexicon,
): Hit[] {
  const hits: Hit[] = [];
  let coveredTo = from;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'newline' || index < coveredTo) continue;
    const matches = lexicon.matches(
      token.folded,
      text[token.end - 1] === lexicon.lexicon.grammar.closedEnding,
    );
    if (matches.length === 0) continue;
    const here: Hit[] = [];
    for (const match of matches) {
      const hit = hitAt(text, tokens, index, to, match, lexicon);
      if (hit) here.push(hit);
    }
    if (here.length === 0) continue;
    if (here.length === 1) {
      const [only] = here as [Hit];
      hits.push(only);
      if (COVERING.has(only.cue.cls) && only.cue.words.length > 1) coveredTo = only.to;
      continue;
    }
    const covering = here.filter((hit) => COVERING.has(hit.cue.cls));
    const longest = Math.max(1, ...covering.map((hit) => hit.cue.words.length));
    const plain = here.filter((hit) => hit.cue.form?.person !== 1);
    const least = Math.min(...(plain.length > 0 ? plain : here).map(strippedOf));
    const isDoubtful = covering.every((hit) => strippedOf(hit) > least || hit.cue.homograph === true);
    for (const hit of here) {
      if (!COVERING.has(hit.cue.cls)) hits.push(hit);
      else if (
        hit.cue.words.length === longest &&
        (longest > 1 || strippedOf(hit) <= least || (isDoubtful && isVerbBehindConjunction(hit, least)))
      )
        hits.push(hit);
    }
    if (longest > 1) coveredTo = index + longest;
  }
  return hits;
}

/** «وردت»: arrived, or and she answered: the second reading is kept where the first is doubtful. */
function isVerbBehindConjunction(hit: Hit, least: number): boolean {
  return (
    hit.cue.cls === 'verb' &&
    hit.pronoun === '' &&
    strippedOf(hit) === least + 1 &&
    hit.cue.strength !== 'weak'
  );
}

function strippedOf(hit: Hit): number {
  return hit.prefix.length + hit.pronoun.length;
}

function hitAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  to: number,
  match: WordMatch,
  lexicon: CompiledLexicon,
): Hit | undefined {
  const { cue, prefix, suffix } = match;
  const { words, glued, notBefore } = cue;
  const last = index + words.length - 1;
  if (last >= to) return undefined;
  for (let at = 1; at < words.length; at++) if (tokens[index + at]?.folded !== words[at]) return undefined;
  const next = tokens[last + 1];
  if (glued !== undefined && !(last + 1 < to && next?.folded.startsWith(glued))) return undefined;
  if (notBefore && next && last + 1 < to && isFalseFriend(cue, tokens, last + 1, to, lexicon))
    return undefined;
  const first = tokens[index] as Token;
  const end = tokens[last] as Token;
  return {
    cue,
    from: index,
    to: last + 1,
    start: rawOffset(text, first, prefix),
    end: suffix > 0 ? rawOffset(text, end, end.folded.length - suffix) : end.end,
    prefix: first.folded.slice(0, prefix),
    pronoun: suffix > 0 ? end.folded.slice(-suffix) : '',
  };
}

/** The next word, with or without article and glued letter, is one that makes the cue mean something else. */
function isFalseFriend(
  { notBefore }: Cue,
  tokens: readonly Token[],
  index: number,
  to: number,
  { lexicon: { grammar } }: CompiledLexicon,
): boolean {
  if (!notBefore) return false;
  if (notBefore.lengthAt(tokens, index, to) > 0) return true;
  const word = tokens[index]?.folded ?? '';
  const forms = grammar.listedForms?.(word) ?? [word];
  return forms.some((form) => notBefore.has(form));
}

/** Offset in the text of a folded unit of a token. */
export function rawOffset(text: string, token: Token, unit: number): number {
  if (unit === 0) return token.start;
  if (token.folded.length === token.end - token.start) return token.start + unit;
  return token.start + (fold(text.slice(token.start, token.end)).toRaw[unit] ?? 0);
}
