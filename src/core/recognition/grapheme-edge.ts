/** Characters that are whole by themselves unless a combining one follows. */
const PLAIN = /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{P}\p{Z}\n]$/u;
const COMBINING = /[\p{M}\p{Cf}]/u;

/** UTF-16 units looked at on each side; longer graphemes are not names. */
const WINDOW = 32;
let segmenter: Intl.Segmenter | undefined;

/** Whether cutting the text here leaves every character that a reader sees whole. */
export function isGraphemeEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text[offset - 1] ?? '';
  const after = text[offset] ?? '';
  if (PLAIN.test(before) && PLAIN.test(after) && !COMBINING.test(before + after)) return true;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const from = Math.max(0, offset - WINDOW);
  const segment = segmenter.segment(text.slice(from, offset + WINDOW)).containing(offset - from);
  return segment === undefined || segment.index === offset - from;
}
