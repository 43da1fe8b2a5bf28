import { foldText } from '../text/fold';
import { withoutArticle } from './joined-letters';
import { isWordUnit } from './word-units';

/** One thing to find: words in a row, side by side. */
export interface Term {
  /** Folded, at least one; empty strings never. */
  readonly words: readonly string[];
  /**
   * Whether the last word is only a beginning: `typed` is a word still being typed, which may grow but takes no article
   * («دمشق» goes on to «دمشقي», not to «الدمشقي»); `asked` was written with a star.
   */
  readonly beginning: 'no' | 'typed' | 'asked';
  /** Whether the article may stand before the first word: not inside quotation marks, where words are as they are. */
  readonly article: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  /** What must not be there: `-word`. */
  readonly without: readonly Term[];
}

/** More would be a pasted page, not a search. */
const MAX_TERMS = 24;

/**
 * Words as typed into the search field. All have to be there, in any order; `"…"` or `«…»` is a phrase, `word*` a
 * beginning, `-word` must be missing. The last word counts as unfinished unless a space or mark follows.
 */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  const without: Term[] = [];
  const folded = foldText(typed);
  for (const match of folded.matchAll(/(-?)(?:"([^"]*)("?)|([^\s"]+))/g)) {
    const [whole, minus, quoted, closing, bare] = match;
    const isPhrase = quoted !== undefined;
    const isLast = match.index + whole.length === folded.length;
    const body = quoted ?? bare ?? '';
    const words = wordsOf(body);
    if (words.length === 0) continue;
    const beginning = body.endsWith('*')
      ? 'asked'
      : isLast && closing !== '"' && minus === ''
        ? 'typed'
        : 'no';
    const term: Term = isPhrase ? { words, beginning, article: false } : unquoted(words, beginning);
    (minus === '' ? terms : without).push(term);
    if (terms.length + without.length === MAX_TERMS) break;
  }
  return { terms, without };
}

export function isEmptyQuery({ terms, without }: Query): boolean {
  return terms.length === 0 && without.length === 0;
}

/** «الجسر» and «جسر» find the same. */
function unquoted(words: readonly string[], beginning: Term['beginning']): Term {
  const [first = '', ...rest] = words;
  const stem = withoutArticle(first);
  const typed = beginning === 'typed' && stem !== undefined ? 'asked' : beginning;
  return { words: stem === undefined ? words : [stem, ...rest], beginning: typed, article: true };
}

/** Runs of letters and digits; a term of marks only (an emoji) is taken as it is. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= text.length; index++) {
    const isWord = index < text.length && isWordUnit(text.charCodeAt(index));
    if (isWord && start < 0) start = index;
    else if (!isWord && start >= 0) {
      words.push(text.slice(start, index));
      start = -1;
    }
  }
  const marks = text.replace(/[*"\s-]/g, '');
  return words.length === 0 && /\p{Extended_Pictographic}/u.test(marks) ? [marks] : words;
}
