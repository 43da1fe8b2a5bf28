import { toWellFormed } from './well-formed';

/** Everything that CommonMark, GitHub's or Obsidian's dialect could take for more than a letter. */
const SPECIAL = /[\\`*_{}[\]<>#|~^$%=&@]/g;
const LINE_START = /^(?:[-+]|\d{1,9}[.)])/;
/** Bare addresses become links in most dialects. */
const ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|(?<=\bmailto|\bxmpp):/gi;
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/;
const LINES = /\r\n|[\n\r\u2028\u2029]/;

/** Someone's words as lines of Markdown that say just these words: no markup, no link, no tag, no HTML. */
export function toMarkdownLines(text: string): string[] {
  return toWellFormed(text).split(LINES).map(escapeLine);
}

/** The same on one line. */
export function toMarkdownLine(text: string): string {
  return escapeLine(toWellFormed(text).split(LINES).join(' '));
}

function escapeLine(line: string): string {
  const plain = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{Cc}/gu, '\ufffd')
    .replace(SPECIAL, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(LINE_START, (start) => `${start.slice(0, -1)}\\${start.at(-1)}`);
  // Unbalanced controls would turn what follows around: they stay, since they are evidence, within an isolate.
  return BIDI_CONTROLS.test(plain) ? `\u2068${plain}\u2069` : plain;
}
