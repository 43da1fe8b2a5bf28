/*
 * Arabic writes conjunctions, prepositions, the future, the article and object pronouns as letters of the word. Here
 * is which letters may be taken off a word, and for which cues the rest may then be read (claims.md, D4).
 */

import type { WordReading } from '../../../attribution/grammar-steps';
import type { CueEntry } from '../../../attribution/lexicon';

/** Conjunctions, then prepositions and the future: each group may lend one letter, in this order. */
const OUTER = 'وف';
const INNER = 'بلكس';
const ARTICLE = 'ال';
const PRONOUNS = ['هما', 'كما', 'هم', 'هن', 'ها', 'نا', 'ني', 'كم', 'ه', 'ك'];
/** Fewest letters left after taking glued ones away. */
const MIN_STEM = 3;

/** Every way to read a folded word, fewer letters off first; `closed` words end in ta marbuta and take no pronoun. */
export function wordReadings(word: string, closed: boolean): WordReading[] {
  const readings: WordReading[] = [];
  for (const prefix of prefixLengths(word)) {
    const stem = word.slice(prefix);
    const inner = INNER.includes(word[prefix - 1] ?? ' ') ? (word[prefix - 1] as string) : '';
    readings.push({
      stem,
      prefix,
      suffix: 0,
      accepts: (entry) =>
        joins(inner, entry) && (stem.length >= MIN_STEM || prefix === 0 || isSureVerb(entry)),
    });
    if (stem.startsWith(ARTICLE) && stem.length >= ARTICLE.length + MIN_STEM) {
      readings.push({ stem: stem.slice(ARTICLE.length), prefix, suffix: 0, accepts: isNoun });
    } else if (inner === 'ل' && stem.startsWith('ل')) {
      readings.push({ stem: stem.slice(1), prefix, suffix: 0, accepts: isNoun });
      readings.push({ stem: ARTICLE + stem.slice(1), prefix, suffix: 0, accepts: isNoun });
    }
    if (!closed) readings.push(...withoutPronoun(stem, prefix, inner));
  }
  return readings;
}

/** Before a pronoun ta marbuta is written ت, and alef maqsura ا. */
function withoutPronoun(stem: string, prefix: number, inner: string): WordReading[] {
  const readings: WordReading[] = [];
  for (const { length } of PRONOUNS.filter((pronoun) => stem.endsWith(pronoun))) {
    const rest = stem.slice(0, -length);
    if (rest.length < MIN_STEM) continue;
    const accepts = (entry: CueEntry) => takesPronoun(entry) && joins(inner, entry);
    readings.push({ stem: rest, prefix, suffix: length, accepts });
    const base = rest.slice(0, -1);
    if (rest.endsWith('ت'))
      readings.push({
        stem: `${base}ه`,
        prefix,
        suffix: length,
        accepts: (entry) => accepts(entry) && isNoun(entry),
      });
    if (rest.endsWith('ا')) readings.push({ stem: `${base}ي`, prefix, suffix: length, accepts });
  }
  return readings;
}

function prefixLengths(word: string): number[] {
  const lengths = [0];
  if (OUTER.includes(word[0] ?? ' ') && word.length >= MIN_STEM) lengths.push(1);
  for (const length of [...lengths]) {
    if (INNER.includes(word[length] ?? ' ') && word.length - length > MIN_STEM) lengths.push(length + 1);
  }
  return [...new Set(lengths)].sort((a, b) => a - b);
}

/** Prepositions stand before nouns; before a finite verb only the future س and the purpose ل. */
function joins(inner: string, entry: CueEntry): boolean {
  if (inner === '') return true;
  if (entry.cls !== 'verb' && entry.cls !== 'passive') return isNoun(entry) && inner !== 'س';
  const tense = entry.form?.tense;
  if (tense === 'imperfect') return inner === 'س' || inner === 'ل';
  return tense === 'masdar' || tense === 'participle' ? inner !== 'س' : false;
}

/** «وحث»: two letters behind a conjunction are a verb that nothing else is spelled like, or part of the word. */
function isSureVerb({ cls, homograph, form }: CueEntry): boolean {
  return cls === 'verb' && homograph !== true && form?.tense === 'perfect';
}

function isNoun({ cls }: CueEntry): boolean {
  return cls === 'noun' || cls === 'anon-source' || cls === 'anaphoric-source';
}

/** «بينهم» must not become بين: a spelling that is mostly another word takes no pronoun. */
function takesPronoun({ cls, text, homograph, form, strength }: CueEntry): boolean {
  if (text.trim().includes(' ')) return false;
  if (cls === 'preposition') return strength !== 'weak';
  return cls === 'noun' || (cls === 'verb' && !homograph && form?.tense !== 'participle');
}

/** The word as word lists may hold it: without conjunction, preposition, article, pronoun. */
export function listedForms(word: string): string[] {
  const bare = word.replace(/^[وف]?[بل]?(?=.{3})/, '');
  const forms = [word, word.replace(/^[وفبل]/, ''), bare, withoutArticle(bare), withoutArticle(word)];
  if (word.startsWith('لل')) forms.push(word.slice(2));
  if (/...ات$/.test(word)) forms.push(`${withoutArticle(bare).slice(0, -2)}ه`);
  if (/....ا$/.test(word)) forms.push(bare.slice(0, -1));
  const stem = withoutArticle(word);
  if (stem === word) {
    for (const { length } of PRONOUNS.filter((pronoun) => word.endsWith(pronoun))) {
      const rest = bare.slice(0, -length);
      if (rest.length < MIN_STEM) continue;
      forms.push(rest);
      if (rest.endsWith('ت')) forms.push(`${rest.slice(0, -1)}ه`);
    }
  }
  return [...new Set(forms)];
}

function withoutArticle(word: string): string {
  return word.startsWith(ARTICLE) ? word.slice(ARTICLE.length) : word;
}
