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

/**
 * For each UTF-16 unit the one unit it folds to, or one of these, which no text folds to. Most text is looked up here and
 * nowhere else.
 */
const UNKNOWN = 0xffff;
const SEVERAL = 0xfffe;
const units = new Uint16Array(0x10000).fill(UNKNOWN);
/** Units made into a string at once: more would not fit on the stack as arguments. */
const STRING_CHUNK = 4096;

function foldUnit(code: number): number {
  const folded = foldPoint(String.fromCharCode(code));
  const isOne = folded.length === 1 && (code < 0xd800 || code > 0xdbff) && folded.charCodeAt(0) < SEVERAL;
  const unit = isOne ? folded.charCodeAt(0) : SEVERAL;
  units[code] = unit;
  return unit;
}

/** Folds and remembers where each unit came from. Linear; never throws, lone surrogates pass through. */
export function fold(text: string): Folded {
  let out = new Uint16Array(text.length + 16);
  let toRaw = new Uint32Array(text.length + 16);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let unit = units[code] ?? UNKNOWN;
    if (unit === UNKNOWN) unit = foldUnit(code);
    const from = index;
    let folded = '';
    if (unit === SEVERAL) {
      // A high surrogate alone is one unit, with its low one a point of two.
      const point = String.fromCodePoint(text.codePointAt(index) ?? code);
      folded = foldPoint(point);
      index += point.length - 1;
    }
    const needed = unit === SEVERAL ? folded.length : 1;
    if (length + needed >= toRaw.length) {
      const size = toRaw.length * 2 + needed;
      out = enlarge(out, new Uint16Array(size));
      toRaw = enlarge(toRaw, new Uint32Array(size));
    }
    if (unit === SEVERAL)
      for (let n = 0; n < folded.length; n++) {
        out[length] = folded.charCodeAt(n);
        toRaw[length++] = from;
      }
    else {
      out[length] = unit;
      toRaw[length++] = from;
    }
  }
  toRaw[length] = text.length;
  return { text: toText(out.subarray(0, length)), toRaw: toRaw.subarray(0, length + 1) };
}

function enlarge<T extends Uint16Array | Uint32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function toText(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += STRING_CHUNK)
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + STRING_CHUNK));
  return text;
}

/** The folded text alone, for keys and lists. */
export function foldText(text: string): string {
  let result = '';
  for (const point of text) result += foldPoint(point);
  return result;
}
