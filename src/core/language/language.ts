/**
 * What a language must provide: plain data and small pure rules, nothing else. A new language is a folder
 * beside `ar` and `en` with an `index.ts` that exports one `Language`; no other file asks which language it is.
 */
import type { CueLexicon } from '../attribution/lexicon';
import type { NameRules } from '../recognition/name-rules';

export interface Language {
  /** ISO 639-1 code. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  /** Unicode script of its text, for checking a declared language: matches one letter of it. */
  readonly script: RegExp;
  /** Frequent words that tell it from others of the same script, folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Who and what is named. */
  readonly names: NameRules;
  /** Who says so. */
  readonly cues: CueLexicon;
}
