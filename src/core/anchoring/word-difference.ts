import { tokenize } from '../text/tokens';

/** Longer passages are compared by their words regardless of order: the table would grow with the square. */
const MAX_WORDS = 400;

/** A word or a number as it stands and as it is compared. */
export interface Word {
  readonly raw: string;
  readonly start: number;
  readonly folded: string;
  readonly isNumber: boolean;
}

export function wordsOf(text: string): Word[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ start, end, folded, kind }) => ({
      raw: text.slice(start, end),
      start,
      folded,
      isNumber: kind === 'number',
    }));
}

/** What of one is not in the other and the reverse; what both begin and end with is cut off first. */
export function difference(old: readonly Word[], now: readonly Word[]): [Word[], Word[]] {
  const isSame = (a: Word | undefined, b: Word | undefined) => a?.folded === b?.folded;
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && isSame(old[head], now[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(old.at(-1 - tail), now.at(-1 - tail))) tail++;
  return middleDifference(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
}

/** By longest common subsequence of folded words; of long passages regardless of order. */
function middleDifference(old: readonly Word[], now: readonly Word[]): [Word[], Word[]] {
  if (old.length > MAX_WORDS || now.length > MAX_WORDS) {
    const has = (words: readonly Word[]) => new Set(words.map(({ folded }) => folded));
    const [olds, nows] = [has(old), has(now)];
    return [old.filter(({ folded }) => !nows.has(folded)), now.filter(({ folded }) => !olds.has(folded))];
  }
  const width = now.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i * width + j] =
        old[i]?.folded === now[j]?.folded
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
  const gone: Word[] = [];
  const come: Word[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [a, b] = [old[i], now[j]];
    if (a && b && a.folded === b.folded) {
      i++;
      j++;
    } else if (b && (!a || (table[i * width + j + 1] ?? 0) >= (table[(i + 1) * width + j] ?? 0))) {
      come.push(b);
      j++;
    } else if (a) {
      gone.push(a);
      i++;
    }
  }
  return [gone, come];
}
