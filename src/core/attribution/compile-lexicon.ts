/*
 * The lexicon as hash look-ups of folded words: one for each word of the text, whose answer is remembered, since a
 * text repeats its words. Which letters of a word may belong to other words, the language says (claims.md, D4).
 */
import { foldText } from '../text/fold';
import { createPhraseSet, type PhraseSet } from '../text/phrase-set';
import { tokenize } from '../text/tokens';
import type { CueEntry, CueLexicon, KindWords } from './lexicon';

export interface Cue extends CueEntry {
  /** Folded words; a glued last letter is left out. */
  readonly words: readonly string[];
  /** Letter that the word after the cue must begin with («وفقا ل»). */
  readonly glued?: string;
  /** Next words that make it no cue. */
  readonly notBefore?: PhraseSet;
}

/** A cue that a word can begin, and how many folded units around it belong to other words. */
export interface WordMatch {
  readonly cue: Cue;
  readonly prefix: number;
  readonly suffix: number;
}

type PhraseSets<Shape> = {
  readonly [Key in keyof Shape as Shape[Key] extends readonly string[] ? Key : never]: PhraseSet;
};

export interface CompiledLexicon {
  readonly lexicon: CueLexicon;
  readonly matches: (folded: string, closed: boolean) => readonly WordMatch[];
  readonly grammar: PhraseSets<CueLexicon['grammar']>;
  readonly kinds: PhraseSets<KindWords>;
}

/** Distinct words remembered before the memory starts anew. */
const REMEMBERED_WORDS = 20_000;

const compiledLexicons = new WeakMap<CueLexicon, CompiledLexicon>();

/** The look-ups of a lexicon, made at the first call. */
export function compileLexicon(lexicon: CueLexicon): CompiledLexicon {
  const known = compiledLexicons.get(lexicon);
  if (known) return known;
  const compiled: CompiledLexicon = {
    lexicon,
    matches: createMatcher(lexicon),
    grammar: withThat(lexicon, phraseSets(lexicon.grammar) as CompiledLexicon['grammar']),
    kinds: phraseSets(lexicon.kinds) as CompiledLexicon['kinds'],
  };
  compiledLexicons.set(lexicon, compiled);
  return compiled;
}

/** The conjunctions of a language whose conjunction may be glued to the next word. */
function withThat(
  { grammar: { opensThat } }: CueLexicon,
  grammar: CompiledLexicon['grammar'],
): CompiledLexicon['grammar'] {
  if (!opensThat) return grammar;
  const { that } = grammar;
  return {
    ...grammar,
    that: {
      has: (word) => that.has(word) || opensThat(word),
      lengthAt: (tokens, index, limit) =>
        that.lengthAt(tokens, index, limit) ||
        (index < limit && opensThat(tokens[index]?.folded ?? '') ? 1 : 0),
    },
  };
}

function phraseSets(lists: object): Record<string, PhraseSet> {
  const sets: Record<string, PhraseSet> = {};
  for (const [key, value] of Object.entries(lists)) {
    if (Array.isArray(value)) sets[key] = createPhraseSet(value as string[]);
  }
  return sets;
}

function createMatcher(lexicon: CueLexicon): CompiledLexicon['matches'] {
  const byFirstWord = indexEntries(lexicon);
  const memory = new Map<string, readonly WordMatch[]>();
  return (folded, closed) => {
    const key = closed ? `${folded}\n` : folded;
    const known = memory.get(key);
    if (known) return known;
    if (memory.size >= REMEMBERED_WORDS) memory.clear();
    const found = lookUp(folded, closed, lexicon, byFirstWord);
    memory.set(key, found);
    return found;
  };
}

function indexEntries(lexicon: CueLexicon): Map<string, Cue[]> {
  const friends = new Map(
    lexicon.falseFriends.map(({ cue, next }) => [foldText(cue), createPhraseSet(next)]),
  );
  const index = new Map<string, Cue[]>();
  for (const entry of lexicon.entries()) {
    if (entry.cls === 'frame') continue;
    const words = tokenize(entry.text).map((token) => token.folded);
    const last = words.at(-1) ?? '';
    const glued =
      words.length > 1 && last.length === 1 && lexicon.grammar.proclitics.some((set) => set.includes(last));
    if (glued) words.pop();
    const notBefore = friends.get(foldText(entry.text));
    const takes = entry.takes?.map(foldText);
    const cue: Cue = {
      ...entry,
      words,
      ...(takes ? { takes } : {}),
      ...(glued ? { glued: last } : {}),
      ...(notBefore ? { notBefore } : {}),
    };
    const first = words[0];
    if (first === undefined) throw new Error(`cue lexicon: empty entry in class ${entry.cls}`);
    const list = index.get(first);
    if (list) list.push(cue);
    else index.set(first, [cue]);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Every cue that a word can begin; ways to read it that strip fewer letters come first. */
function lookUp(word: string, closed: boolean, lexicon: CueLexicon, index: Map<string, Cue[]>): WordMatch[] {
  const found: WordMatch[] = [];
  const readings = lexicon.grammar.wordReadings?.(word, closed) ?? [
    { stem: word, prefix: 0, suffix: 0, accepts: () => true },
  ];
  for (const { stem, prefix, suffix, accepts } of readings) {
    for (const cue of index.get(stem) ?? []) {
      if (accepts(cue) && !found.some((match) => match.cue === cue)) found.push({ cue, prefix, suffix });
    }
  }
  return found;
}
