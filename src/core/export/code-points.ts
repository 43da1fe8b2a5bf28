/** A function from UTF-16 offsets of a text to code points; a half character counts as one, as in Python. */
export function createCodePoints(text: string): (offset: number) => number {
  // Units that are the second half of a pair, in order: each lies one code point less far than it seems.
  const pairs: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) > 0xffff) {
      pairs.push(at + 1);
      at += 1;
    }
  }
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
