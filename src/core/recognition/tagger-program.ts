/**
 * Templates as flat programs over columns of numbers, so that the inner loop makes no strings: for each template its
 * number, how many looks it has, then offset and column of each. Features are hashes of all that.
 */
import { REACH, TEMPLATES } from './tagger-templates';
import { COLUMNS, hashString, SPELLING_COLUMNS } from './tagger-words';

/** Features are numbers below two to this power. */
export const KEY_BITS = 27;

/** Most features that a word can have. */
export const MOST_FEATURES = TEMPLATES.length;

export type Program = Int16Array;

/** Stands for what is beyond the edges of a line. */
const EDGE = hashString('\n');

/** The one offset of templates that look at the spelling of one word alone; undefined for the others. */
function offsetOf(looks: (typeof TEMPLATES)[number]): number | undefined {
  const [first] = looks;
  if (first === undefined) return undefined;
  return looks.every(([offset, column]) => offset === first[0] && column < SPELLING_COLUMNS)
    ? first[0]
    : undefined;
}

function compile(isIn: (looks: (typeof TEMPLATES)[number]) => boolean): Program {
  return Int16Array.from(
    TEMPLATES.flatMap((looks, number) => (isIn(looks) ? [number + 1, looks.length, ...looks.flat()] : [])),
  );
}

export const ALL: Program = compile(() => true);

/** For each offset from `-REACH` on, templates whose features depend on the spelling of the word there alone. */
export const OF_SPELLING: readonly Program[] = Array.from({ length: 2 * REACH + 1 }, (_, at) =>
  compile((looks) => offsetOf(looks) === at - REACH),
);

/** All other templates. */
export const OF_CONTEXT: Program = compile((looks) => offsetOf(looks) === undefined);

/** Writes the features of a word to `keys`, from `start` on; gives where they end. */
export function writeKeys(
  program: Program,
  columns: Int32Array,
  place: { readonly from: number; readonly to: number; readonly index: number },
  keys: Uint32Array,
  start: number,
): number {
  const { from, to, index } = place;
  const isInner = index - from >= REACH && to - index > REACH;
  let length = start;
  for (let at = 0; at < program.length; ) {
    const template = program[at++] as number;
    const looks = program[at++] as number;
    let hash = Math.imul(template, 0x9e3779b1);
    let isEmpty = false;
    for (let look = 0; look < looks; look++) {
      const other = index + (program[at++] as number);
      const column = program[at++] as number;
      const isBeyond = !isInner && (other < from || other >= to);
      const value = isBeyond ? EDGE : (columns[other * COLUMNS + column] as number);
      if (value === 0) isEmpty = true;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    if (isEmpty) continue;
    hash = Math.imul(hash, 0xc2b2ae35);
    keys[length++] = (hash ^ (hash >>> 16)) >>> (32 - KEY_BITS);
  }
  return length;
}
