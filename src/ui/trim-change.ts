/** Old and new words without what both begin and end with, and a few of those common words for context. */
export interface TrimmedChange {
  readonly before: string;
  readonly old: string;
  readonly now: string;
  readonly after: string;
}

/** Common words that are shown on either side. */
const CONTEXT_WORDS = 4;

export function trimChange(from: string, to: string): TrimmedChange {
  const [old, now] = [toWords(from), toWords(to)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const before = now.slice(0, head);
  const after = now.slice(now.length - tail);
  return {
    before: `${head > CONTEXT_WORDS ? '… ' : ''}${before.slice(-CONTEXT_WORDS).join(' ')}`,
    old: old.slice(head, old.length - tail).join(' '),
    now: now.slice(head, now.length - tail).join(' '),
    after: `${after.slice(0, CONTEXT_WORDS).join(' ')}${tail > CONTEXT_WORDS ? ' …' : ''}`,
  };
}

function toWords(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
