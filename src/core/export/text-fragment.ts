/**
 * Links that open an article at a quote: `#:~:text=[prefix-,]start[,end][,-suffix]` (WICG, Text Fragments). The browser looks for
 * whole words, start and end each within one block, so a quote that begins inside a word is widened, one of several lines or
 * very long is told by its first and last words, and a short one by its neighbours on the same line.
 */
import { toWellFormed } from './well-formed';

/** Quotes up to here are said whole; longer ones by their ends. UTF-16 units. */
const MAX_WHOLE = 200;
const END_WORDS = 6;
/** A quote with fewer words than this may stand in the article more than once. */
const SURE_WORDS = 8;
const CONTEXT_WORDS = 4;

const LAST_LETTERS = /[\p{L}\p{M}\p{N}\p{Cf}ـ]+$/u;
const FIRST_LETTERS = /^[\p{L}\p{M}\p{N}\p{Cf}ـ]+/u;
const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{M}\p{N}]/u;

interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The link; `undefined` for an address that is not of the web, and for a quote without words. */
export function toTextFragmentLink(url: string, quote: Quote): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  const directive = toTextDirective(quote);
  if (directive === undefined) return undefined;
  const [address = '', fragment = ''] = splitOnce(url);
  // `#!…` routes stay; a directive of the address' own is replaced.
  return `${address}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

/** What stands behind `text=`, encoded. */
export function toTextDirective(quote: Quote): string | undefined {
  const { exact, prefix, suffix } = widened(quote);
  const lines = exact
    .split(/[\n\r\u2028\u2029]+/)
    .map(evenSpaces)
    .filter((line) => line !== '');
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (lines.length > 1 || first.length > MAX_WHOLE) {
    return `${encode(firstWords(first, END_WORDS))},${encode(lastWords(last, END_WORDS))}`;
  }
  if (first.split(' ').length >= SURE_WORDS) return encode(first);
  const before = said(lastWords(wholeWordsBefore(prefix), CONTEXT_WORDS));
  const after = said(firstWords(wholeWordsAfter(suffix), CONTEXT_WORDS));
  return `${before && `${encode(before)}-,`}${encode(first)}${after && `,-${encode(after)}`}`;
}

/** The quote with the rest of the words that it begins and ends in. */
function widened({ exact, prefix, suffix }: Quote): Quote {
  const head = LETTER_FIRST.test(exact) ? (LAST_LETTERS.exec(prefix)?.[0] ?? '') : '';
  const tail = LETTER_LAST.test(exact) ? (FIRST_LETTERS.exec(suffix)?.[0] ?? '') : '';
  return {
    exact: head + exact + tail,
    prefix: prefix.slice(0, prefix.length - head.length),
    suffix: suffix.slice(tail.length),
  };
}

/** What stands before on the quote's own line, without a first word that the context may have cut. */
function wholeWordsBefore(prefix: string): string {
  const lines = prefix.split(/[\n\r\u2028\u2029]/);
  const line = lines.at(-1) ?? '';
  return evenSpaces(lines.length > 1 ? line : line.replace(/^\S*\s?/, ''));
}

function wholeWordsAfter(suffix: string): string {
  const lines = suffix.split(/[\n\r\u2028\u2029]/);
  const line = lines[0] ?? '';
  return evenSpaces(lines.length > 1 ? line : line.replace(/\s?\S*$/, ''));
}

function firstWords(line: string, count: number): string {
  return line.split(' ').slice(0, count).join(' ');
}

function lastWords(line: string, count: number): string {
  return line.split(' ').slice(-count).join(' ');
}

/** Marks alone tell no place from another. */
function said(context: string): string {
  return /[\p{L}\p{N}]/u.test(context) ? context : '';
}

function evenSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** `-`, `,` and `&` mean something in a directive; the others would end a link in Markdown or in running text. */
function encode(text: string): string {
  return encodeURIComponent(toWellFormed(text)).replace(
    /[-!'()*~]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(url: string): string[] {
  const at = url.indexOf('#');
  return at === -1 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
