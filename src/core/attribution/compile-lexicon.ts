/*
 * The lexicon as hash look-ups of folded words: one for each word of the text, whose answer is remembered, since a
 * text repeats its words. A word is looked up whole, without the letters glued before it, without its article
 * (nouns) and without the pronoun glued behind it (claims.md, D4).
 */
import { foldText } from '../text/fold';
import { tokenize } from '../text/tokens';
import type { CueEntry, CueLexicon, KindWords } from './lexicon';
import { createPhraseSet, type PhraseSet } from './phrase-set';

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
/** Fewest letters left after taking glued ones away (claims.md, D4). */
const MIN_STEM = 3;

const compiledLexicons = new WeakMap<CueLexicon, CompiledLexicon>();

/** The look-ups of a lexicon, made at the first call. */
export function compileLexicon(lexicon: CueLexicon): CompiledLexicon {
  const known = compiledLexicons.get(lexicon);
  if (known) return known;
  const compiled: CompiledLexicon = {
    lexicon,
    matches: createMatcher(lexicon),
    grammar: phraseSets(lexicon.grammar) as CompiledLexicon['grammar'],
    kinds: phraseSets(lexicon.kinds) as CompiledLexicon['kinds'],
  };
  compiledLexicons.set(lexicon, compiled);
  return compiled;
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

/** Every way to read a word as (the first word of) a cue; ways that strip fewer letters come first. */
function lookUp(word: string, closed: boolean, lexicon: CueLexicon, index: Map<string, Cue[]>): WordMatch[] {
  const { article, enclitics } = lexicon.grammar;
  const found: WordMatch[] = [];
  const take = (stem: string, prefix: number, suffix: number, accepts: (cue: Cue) => boolean) => {
    for (const cue of index.get(stem) ?? []) {
      if (accepts(cue) && !found.some((match) => match.cue === cue)) found.push({ cue, prefix, suffix });
    }
  };
  for (const prefix of prefixLengths(word, lexicon)) {
    const stem = word.slice(prefix);
    const inner = word.slice(0, prefix).at(-1) ?? '';
    take(stem, prefix, 0, (cue) => joins(inner, cue, lexicon));
    if (article !== '' && stem.startsWith(article) && stem.length >= article.length + MIN_STEM) {
      take(stem.slice(article.length), prefix, 0, isNoun);
    } else if (inner === 'ل' && stem.startsWith('ل')) {
      take(stem.slice(1), prefix, 0, isNoun);
      take(article + stem.slice(1), prefix, 0, isNoun);
    }
    if (closed) continue;
    for (const enclitic of enclitics) {
      const rest = stem.slice(0, -enclitic.length);
      if (!stem.endsWith(enclitic) || rest.length < MIN_STEM) continue;
      const accepts = (cue: Cue) => cue.words.length === 1 && takesPronoun(cue) && joins(inner, cue, lexicon);
      take(rest, prefix, enclitic.length, accepts);
      if (rest.endsWith('ت'))
        take(`${rest.slice(0, -1)}ه`, prefix, enclitic.length, (cue) => accepts(cue) && isNoun(cue));
      if (rest.endsWith('ا')) take(`${rest.slice(0, -1)}ي`, prefix, enclitic.length, accepts);
    }
  }
  return found;
}

/** 0, and the lengths of the glued letters that leave a stem, outermost group first. */
function prefixLengths(word: string, { grammar }: CueLexicon): number[] {
  const lengths = [0];
  const [outer = '', inner = ''] = grammar.proclitics;
  const hasOuter = outer.includes(word[0] ?? '') && word.length > MIN_STEM;
  if (hasOuter) lengths.push(1);
  for (const length of [...lengths]) {
    if (inner.includes(word[length] ?? '') && word.length - length > MIN_STEM) lengths.push(length + 1);
  }
  return inner === '' ? [0] : [...new Set(lengths)].sort((a, b) => a - b);
}

/** Letters of the inner group stand before nouns; before a finite verb only the future س and the purpose ل. */
function joins(inner: string, cue: Cue, { grammar }: CueLexicon): boolean {
  const innerSet = grammar.proclitics[1] ?? '';
  if (inner === '' || !innerSet.includes(inner)) return true;
  if (cue.cls !== 'verb' && cue.cls !== 'passive') return isNoun(cue) && inner !== 'س';
  const tense = cue.form?.tense;
  if (tense === 'imperfect') return inner === 'س' || inner === 'ل';
  return tense === 'masdar' || tense === 'participle' ? inner !== 'س' : false;
}

function isNoun(cue: Cue): boolean {
  return cue.cls === 'noun' || cue.cls === 'anon-source' || cue.cls === 'anaphoric-source';
}

/** «بينهم» must not become بين: a spelling that is mostly another word takes no pronoun. */
function takesPronoun(cue: Cue): boolean {
  return cue.cls === 'noun' || (cue.cls === 'verb' && !cue.homograph && cue.form?.tense !== 'participle');
}
