/**
 * The words of a piece of markup, without a document: good for quotes that another program kept as HTML. Tags are taken
 * for tags only if they look like some, so that “a < b” stays; the outcome is text and is never shown as anything else.
 */
const TAG = /<\/?([a-z][a-z0-9-]*)\b[^<>]*>/gi;
const BLOCK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/i;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  return withoutComments(html)
    .replace(TAG, (_, name: string | undefined) => (name !== undefined && BLOCK.test(name) ? '\n' : ''))
    .replace(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
      (all, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return NAMED[name.toLowerCase()] ?? all;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
      },
    )
    .replace(/[ \t]*\n[\s]*/g, '\n')
    .trim();
}

/** Step by step and not by a pattern: one that is opened often and never closed would be looked for as often. */
function withoutComments(html: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const start = html.indexOf('<!--', from);
    const end = start === -1 ? -1 : html.indexOf('-->', start);
    if (end === -1) return pieces.join('') + html.slice(from);
    pieces.push(html.slice(from, start));
    from = end + 3;
  }
}
