import type { Span } from '../model/span';
import { editsBetween } from './similarity';
import { THRESHOLDS } from './thresholds';
import { difference, type Word, wordsOf } from './word-difference';

/** How the words of a passage changed, as far as it bears on whether it is still the same statement. */
export interface WordChange {
  /** The words are the same; marks, spaces and case may differ. */
  readonly same: boolean;
  /** Words that stood there and do not any more. */
  readonly gone: number;
  /** A number that stood there is gone. */
  readonly number: boolean;
  /** What became of the words that may be names: all there, one spelled otherwise, or one gone. */
  readonly name: 'kept' | 'respelled' | 'gone';
  /** Each word that went is there in another spelling. */
  readonly isSlip: boolean;
  /** Not a word or two were exchanged, as between look-alikes: the wording is another, and most names still stand. */
  readonly isReworked: boolean;
}

const UPPER = /^\p{Lu}/u;
/** What a sentence begins behind: there every word has a capital. */
const SENTENCE_START = /(?:^|[.!?؟:…\n])[\s"'“”«»‘’()[\]]*$/u;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CASELESS = /^\p{Lo}/u;

/**
 * Compares raw words. In a quote of a few words each counts like a name. In longer ones, where the script has capitals, a
 * capitalised word is a possible name, unless it begins a sentence and the page elsewhere uses it as a common word; where the
 * script has none, any word may be a name, but only a change of a word or two is judged as one of names.
 */
export function compareWords(stored: string, found: string, page = ''): WordChange {
  if (stored === found)
    return { same: true, gone: 0, number: false, name: 'kept', isSlip: true, isReworked: false };
  const [old, now] = [wordsOf(stored), wordsOf(found)];
  const [gone, come] = difference(old, now);
  const isName = ({ raw, start }: Word) =>
    old.length <= THRESHOLDS.fewWords ||
    (UPPER.test(raw)
      ? !(SENTENCE_START.test(stored.slice(0, start)) && isCommonWord(raw, page))
      : CASELESS.test(raw) && gone.length <= THRESHOLDS.fewGone);
  const names = gone.filter(isName);
  const respelled = (word: Word) => come.some((other) => isRespelled(word, other));
  return {
    same: gone.length === 0 && come.length === 0,
    gone: gone.length,
    number: gone.some(({ isNumber }) => isNumber),
    name: names.length === 0 ? 'kept' : names.every(respelled) ? 'respelled' : 'gone',
    isSlip: gone.every(respelled),
    isReworked: gone.length >= THRESHOLDS.reworked && 2 * names.length <= old.filter(isName).length,
  };
}

/** Compares what stands on the same line before and after a quote, as far as it was stored. */
export function compareAround(
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
  span: Span | undefined,
  text: string,
): WordChange {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const after = suffix.split('\n', 1)[0] ?? '';
  if (!span) return { same: false, gone: 0, number: false, name: 'gone', isSlip: false, isReworked: false };
  const found = text.slice(Math.max(0, span.start - before.length), span.start);
  return compareWords(
    `${before} ${after}`,
    `${found} ${text.slice(span.end, span.end + after.length)}`,
    text,
  );
}

/** Whether the page writes this capitalised word small, and never with a capital behind a small word, as it does a name. */
function isCommonWord(raw: string, page: string): boolean {
  return (
    hasWord(page, raw.toLowerCase(), () => true) &&
    !hasWord(page, raw, (before) => /\p{Ll},? $/u.test(before))
  );
}

function hasWord(page: string, word: string, isRight: (before: string) => boolean): boolean {
  for (let at = page.indexOf(word); at !== -1; at = page.indexOf(word, at + 1)) {
    const isWhole = !LETTER.test(page[at - 1] ?? '') && !LETTER.test(page[at + word.length] ?? '');
    if (isWhole && isRight(page.slice(Math.max(0, at - 3), at))) return true;
  }
  return false;
}

/** Composed, for a Hangul syllable is one letter. */
function isRespelled({ folded }: Word, other: Word): boolean {
  const [old, now] = [folded.normalize('NFC'), other.folded.normalize('NFC')];
  const allowed = allowedEdits(old);
  if (other.isNumber || Math.abs(old.length - now.length) > allowed) return false;
  return editsBetween(old, now) <= allowed;
}

/** One slip of the pen, in long words two. */
function allowedEdits(word: string): number {
  return word.length >= 8 ? 2 : 1;
}
