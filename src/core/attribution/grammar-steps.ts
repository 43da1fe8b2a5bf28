/*
 * What the core asks a language about one word in its place: letters that belong to other words, where a phrase goes
 * on, what opens an object or a person spoken to.
 */
import type { CueEntry } from './lexicon';

/** One way to read a written word as a listed one: its stem and how many folded units belong to other words. */
export interface WordReading {
  readonly stem: string;
  readonly prefix: number;
  readonly suffix: number;
  /** Whether an entry may be spelled so. */
  readonly accepts: (entry: CueEntry) => boolean;
}

/** May `word` open what a verb takes by a preposition of one letter glued to it? All words folded. */
export interface ObjectStep {
  readonly word: string;
  readonly before: string;
  readonly letter: string;
  readonly isName: boolean;
  readonly isNameBefore: boolean;
  /** Whether the word as it stands names sources, so that its first letter is its own. */
  readonly isListed: boolean;
}

/** One step of a noun phrase whose end nothing marks: may `word` go on with it? All words folded. */
export interface PhraseStep {
  readonly word: string;
  readonly before: string;
  /** Tokens of the phrase so far. */
  readonly length: number;
  /** Whether the recognizer found a name here. */
  readonly isName: boolean;
  /** Whether that name is a person's. */
  readonly isPerson: boolean;
  /** Whether a person's name ends right before the word. */
  readonly isAfterPerson: boolean;
  /** Whether the word is a report noun («كلمة»). */
  readonly isReportNoun: boolean;
  /** Whether the word names sources: office, organisation, outlet, unnamed head. */
  readonly isSourceNoun: boolean;
  /** Whether the phrase so far is an unnamed head alone («ناشطون»). */
  readonly isUnnamedHead: boolean;
  /** The word behind, and all words of the phrase so far. */
  readonly next: string;
  readonly words: readonly string[];
  /** Whether the word before names sources. */
  readonly isSourceNounBefore: boolean;
  /** Whether the phrase begins with a title, and how many bare words stand behind its last definite one. */
  readonly isRoleStart: boolean;
  readonly bareWords: number;
  /** Whether the verb in front takes an object behind its subject. */
  readonly hasObject: boolean;
  readonly isModifier: (word: string) => boolean;
  readonly isRole: (word: string) => boolean;
}

/** May `word` open whom something is said to, behind a phrase that begins with `first`? All words folded. */
export interface AddresseeStep {
  readonly word: string;
  readonly first: string;
  /** Whether the word, without glued letters, is one for outlets or for persons. */
  readonly isOutlet: boolean;
  readonly isPerson: boolean;
  readonly isAfterPerson: boolean;
  /** Whether a word is one for offices and bodies, whose names go on with such a letter. */
  readonly isOffice: (word: string) => boolean;
}
