/**
 * What a language provides so that names are found in it: lists, words around names and small pure rules.
 * The mechanisms in this folder are the same for all languages; each is switched on by the data it needs.
 * All words are folded (`core/text/fold`), of several words joined by one space.
 */
import type { EntityType } from '../model/analysis';

/** What a listed spelling is. Given and family names, kunya parts and nisbas are parts of names, not names. */
export type ListKind =
  | 'given'
  | 'family'
  | 'kunya-part'
  | 'nisba'
  | 'person'
  | 'place'
  | 'organisation'
  /** Words of everyday language, after a tab the types of names they also are: as such they need other evidence. */
  | 'common'
  /** Words that are no part of a name, whatever stands beside them. */
  | 'ordinary';

/** One entry a line, `name` or `name<TAB>variant|variant`; `#` starts a comment line. */
export interface NameList {
  readonly kind: ListKind;
  readonly text: string;
}

/** Letters written together with the next word and no part of a name: و, ب, وال… */
export interface Proclitic {
  readonly letters: string;
  /** How many of the letters are left outside; defaults to all of them. */
  readonly outside?: number;
  /** Seldom before names: a short rest is more often chance (فندي is not ندي after ف). */
  readonly isRare?: boolean;
  /** What the rest is spelled like without the proclitic: "لل" + "رقة" is "ال" + "رقة". */
  readonly restores?: string;
}

/** A word that announces a name of this type right after it; it stays outside the name. */
export interface Trigger {
  readonly words: string;
  readonly type: EntityType;
  /** Whether an unlisted word after it is a name too, or only a listed one. */
  readonly strength: 'any' | 'listed';
}

/** How the name of an organisation goes on after its first word. */
export interface HeadWord {
  readonly word: string;
  /**
   * `office`: a field of work must follow (وزارة الدفاع). `body`: a field, a place or a name (مجلس دير الزور).
   * `force`: also any noun with the article that is not an everyday one (حركة النهضة).
   * `definite`: has the article; adjectives of origin or a purpose must follow (المرصد السوري لحقوق الإنسان).
   */
  readonly frame: 'office' | 'body' | 'force' | 'definite';
}

/** Names of organisations that begin with their class noun. */
export interface HeadGrammar {
  readonly heads: readonly HeadWord[];
  /** Fields of work and aims that may follow a head: الدفاع, حقوق الإنسان. */
  readonly fields: readonly string[];
  /** Whether a word can be an adjective of the name: السوري, الديمقراطية. */
  readonly isAdjective: (folded: string) => boolean;
  /** Letters that begin a phrase of purpose (ل) and the letters that join a second field (و). */
  readonly purpose: string;
  /** Words that tie a purpose to what it serves: الدفاع عن حقوق الإنسان. */
  readonly ties: ReadonlySet<string>;
  readonly and: string;
}

/** Names of organisations told by a capitalised word in or at the end of them. */
export interface CapitalGrammar {
  /** University, Party, Inc: stand last. */
  readonly lastWords: ReadonlySet<string>;
  /** Ministry, University, Bank: stand before "of" or "for" and more capitals. */
  readonly firstWords: ReadonlySet<string>;
  /** Heads before which a nationality stays outside: Russian | Defence Ministry. */
  readonly stateWords: ReadonlySet<string>;
  /** Small words inside such names after a first word: of, for, on. */
  readonly links: ReadonlySet<string>;
  /** Words inside a name between two capitals: and, the, &. */
  readonly fillers: ReadonlySet<string>;
  /** Months, languages: everyday words with a capital everywhere. */
  readonly alwaysCapital: ReadonlySet<string>;
  /** River, Airport, Province: stand last in the name of a place. */
  readonly placeLastWords: ReadonlySet<string>;
  /** Lake, Mount, Port: stand first in the name of a place. */
  readonly placeFirstWords: ReadonlySet<string>;
}

/** Parts of persons' names other than listed ones. */
export interface PersonGrammar {
  /** Words inside a name that need a name after them: بن, آل, bin, von. */
  readonly connectors: ReadonlySet<string>;
  /** First words of a name made of two: before a listed part only (ابن), or before any word shaped like a name (أبو). */
  readonly kunyaWords: ReadonlyMap<string, 'any' | 'listed'>;
  /** Words that go on with a name and need no capital evidence: Jr, III, السادس. */
  readonly suffixes: ReadonlySet<string>;
  /** Whether an unlisted word can be a family name after a given one. */
  readonly isFamilyShaped: (folded: string) => boolean;
  /** Whether an unlisted word can be a name where a title announces one. */
  readonly isNameShaped: (folded: string) => boolean;
  /** Words right before or right after a person's name that everyday words seldom have there: قال, said, who. */
  readonly signsBefore: ReadonlySet<string>;
  readonly signsAfter: ReadonlySet<string>;
  /** Spellings of a last name used alone that are the same name: الشنان for شنان. */
  readonly shortForms: (folded: string) => readonly string[];
}

export interface NameRules {
  /** Whether capitals tell names from other words. */
  readonly capitals: boolean;
  readonly proclitics: readonly Proclitic[];
  /** Words as written, unfolded, that are never names though they fold to one: على is not علي. */
  readonly plainSpellings: ReadonlySet<string>;
  /** The article that stays inside a name: ال. */
  readonly article?: string;
  /** The article that lists may give with a name and that stays outside it when written small: the. */
  readonly outerArticle?: string;
  /** Read once, when first needed. */
  readonly lists: () => readonly NameList[];
  /** Other ways to write a listed name: joined, split, without hyphen. Without the name itself. */
  readonly respell: (folded: readonly string[]) => readonly (readonly string[])[];
  readonly triggers: readonly Trigger[];
  /** Titles before a person's name: President, وزير. One a line; `#` starts a comment line. */
  readonly titles: string;
  /** Shortened words whose point does not end a name: St, Gen. */
  readonly abbreviations: ReadonlySet<string>;
  /** First words of place names of two words: دير, عين, تل, San. */
  readonly placePrefixes: ReadonlySet<string>;
  /** Prepositions of place: weak evidence that a listed everyday word is a place here. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words that only a page about sport has several of: there a city is often its club. */
  readonly sportWords?: ReadonlySet<string>;
  readonly persons: PersonGrammar;
  readonly heads?: HeadGrammar;
  readonly capitalNames?: CapitalGrammar;
}
