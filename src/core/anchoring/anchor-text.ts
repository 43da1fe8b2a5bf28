import { fold } from '../text/fold';
import { splitSteps } from './anchor-words';
import { type Rest, runInSlices, runSteps, type Steps } from './slices';

/**
 * A text prepared for looking up quotes: folded, with every run of white space (line ends too) as one space,
 * and the way back to the text as it is. Made once per text.
 */
export interface AnchorText {
  readonly text: string;
  readonly compact: string;
  /** For each unit of `compact`, and for its end, the UTF-16 offset in `text`. */
  readonly toRaw: Uint32Array;
}

/** Units that are folded in one step: about four milliseconds' worth. */
const STEP = 32_768;

/** Folds once; about 7 ms per 100 kB. */
export function createAnchorText(text: string): AnchorText {
  return runSteps(foldSteps(text));
}

/** The same with its words split, without holding up others for longer than a few milliseconds at a time. */
export function prepareAnchorText(text: string, rest: Rest): Promise<AnchorText> {
  return runInSlices(prepareSteps(text), rest);
}

function* prepareSteps(text: string): Steps<AnchorText> {
  const target = yield* foldSteps(text);
  yield* splitSteps(target);
  return target;
}

/** Folding looks at one code point at a time: pieces can be folded apart, as long as no pair is cut. */
function* foldSteps(text: string): Steps<AnchorText> {
  let toRaw = new Uint32Array(text.length + 16);
  const parts: string[] = [];
  let length = 0;
  let inSpace = false;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + STEP);
    if (to < text.length && isHigh(text.charCodeAt(to - 1))) to++;
    const folded = fold(text.slice(from, to));
    if (length + folded.text.length >= toRaw.length) toRaw = enlarge(toRaw, length + folded.text.length);
    let runStart = 0;
    for (let index = 0; index < folded.text.length; index++) {
      const isSpace = isBlank(folded.text.charCodeAt(index));
      if (isSpace && !inSpace) parts.push(folded.text.slice(runStart, index), ' ');
      if (inSpace && !isSpace) runStart = index;
      if (!isSpace || !inSpace) toRaw[length++] = from + (folded.toRaw[index] ?? 0);
      inSpace = isSpace;
    }
    if (!inSpace) parts.push(folded.text.slice(runStart));
    from = to;
    if (from < text.length) yield;
  }
  toRaw[length] = text.length;
  return { text, compact: parts.join(''), toRaw: toRaw.subarray(0, length + 1) };
}

function enlarge(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed + 16, array.length * 2));
  larger.set(array);
  return larger;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}
