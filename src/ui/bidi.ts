/**
 * Unicode's bidi controls in other people's text. Stored text keeps its bytes, since they are evidence; what is
 * shown must not let a stray control turn the words around it (Trojan Source, UTS #55). Embeddings and isolates
 * that are closed in order are honest typography and stay invisible; anything else is shown by name.
 */
const NAMES: Readonly<Record<string, string>> = {
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u061c': 'ALM',
};
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const CONTROL_OR_MARK = /([\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c])/;
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A piece of text, or the name of a control that stood there. */
export type BidiPart = { text: string } | { control: string; raw: string };

/** Whether each embedding, override and isolate is closed, in order, before the line ends; overrides never count as closed. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  for (const [control] of text.matchAll(CONTROL)) {
    if (control === '\u202d' || control === '\u202e') return false;
    if (control === '\u202c' || control === '\u2069') {
      if (open.pop() !== control) return false;
    } else open.push(control <= '\u202e' ? '\u202c' : '\u2069');
  }
  return open.length === 0;
}

/** Whether the text holds controls that a reader should see: unbalanced ones, overrides, or any in text without a right-to-left letter. */
function isSuspect(text: string): boolean {
  if (!CONTROL_OR_MARK.test(text)) return false;
  return !isBalanced(text) || !RTL_LETTER.test(text);
}

/** The text cut at its controls. One part for text that is not suspect. */
export function toBidiParts(text: string): BidiPart[] {
  if (!isSuspect(text)) return [{ text }];
  return text
    .split(CONTROL_OR_MARK)
    .filter((part) => part !== '')
    .map((part) => {
      const control = NAMES[part];
      return control === undefined ? { text: part } : { control, raw: part };
    });
}

/** The text between first-strong isolates, for placeholders and attributes; suspect controls are spelled out. */
export function isolate(text: string): string {
  const shown = toBidiParts(text).map((part) => ('text' in part ? part.text : `⟦${part.control}⟧`));
  return `\u2068${shown.join('')}\u2069`;
}
