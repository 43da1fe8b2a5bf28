/**
 * One folding for everything that compares text: names, cues, quotes, search. It makes spellings that a reader
 * takes for the same word the same string, and keeps for each unit of the result the place it came from, so
 * that no offset of the folded copy ever leaves the core.
 *
 * What folds: case; compatibility forms and combining marks (NFKD without Mn: tashkeel, hamza on its seat,
 * Latin accents); tatweel, zero-width and bidi controls, soft hyphen; alef, ya, kaf and ta-marbuta variants;
 * Arabic-Indic digits; quotation marks, dashes, Arabic punctuation and spaces. Newlines stay.
 */

/** Rises when the folding changes: stored selectors carry it. */
export const FOLD_VERSION = 1;

export interface Folded {
  readonly text: string;
  /** For each unit of `text`, and for its end, the UTF-16 offset in the original. */
  readonly toRaw: Uint32Array;
}

const MARK = /\p{M}/gu;

const SPECIAL: Record<string, string> = {
  ـ: '', // tatweel
  '\u00ad': '',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ک: 'ك',
  گ: 'ك',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '٪': '%',
  '٫': '.',
  '٬': ',',
  '۔': '.',
  '`': "'",
  '´': "'",
  '\u2028': '\n',
  '\u2029': '\n',
  '\r': ' ',
  '\t': ' ',
  '\v': ' ',
  '\f': ' ',
};

const DROPPED = /^[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u061c]$/u;
const DOUBLE_QUOTE = /^["“”„‟«»〝〞＂]$/u;
const SINGLE_QUOTE = /^['‘’‚‛‹›＇ʼ]$/u;
const DASH = /^[\p{Pd}−]$/u;

const cache = new Map<string, string>();

/** The folded form of one code point; possibly empty, possibly several units. */
function foldPoint(point: string): string {
  const known = cache.get(point);
  if (known !== undefined) return known;
  const folded = computeFold(point);
  cache.set(point, folded);
  return folded;
}

function computeFold(point: string): string {
  const special = SPECIAL[point];
  if (special !== undefined) return special;
  if (DROPPED.test(point)) return '';
  if (DOUBLE_QUOTE.test(point)) return '"';
  if (SINGLE_QUOTE.test(point)) return "'";
  if (DASH.test(point)) return '-';
  const code = point.codePointAt(0) ?? 0;
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (/^\p{Zs}$/u.test(point)) return ' ';
  const plain = point.normalize('NFKD').replace(MARK, '').toLowerCase();
  // A compatibility form may decompose into letters that fold further (ﷲ, presentation forms of ة).
  if (plain.length === 0 || plain === point) return plain;
  return Array.from(plain, (part) => (part === point ? part : foldPoint(part))).join('');
}

/** Folds and remembers where each unit came from. Linear; never throws, lone surrogates pass through. */
export function fold(text: string): Folded {
  const parts: string[] = [];
  let toRaw = new Uint32Array(text.length + 16);
  let length = 0;
  let index = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    let folded: string;
    let width = 1;
    if (code >= 0x61 && code <= 0x7a) folded = text[index] as string;
    else {
      const high = code >= 0xd800 && code <= 0xdbff && index + 1 < text.length;
      width = high && (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
      folded = foldPoint(width === 2 ? text.slice(index, index + 2) : (text[index] as string));
    }
    if (length + folded.length >= toRaw.length) {
      const larger = new Uint32Array(toRaw.length * 2 + folded.length);
      larger.set(toRaw);
      toRaw = larger;
    }
    for (let unit = 0; unit < folded.length; unit++) toRaw[length++] = index;
    parts.push(folded);
    index += width;
  }
  toRaw[length] = text.length;
  return { text: parts.join(''), toRaw: toRaw.subarray(0, length + 1) };
}

/** The folded text alone, for keys and lists. */
export function foldText(text: string): string {
  let result = '';
  for (const point of text) result += foldPoint(point);
  return result;
}
