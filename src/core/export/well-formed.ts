/** Half characters have no place in UTF-8; each becomes U+FFFD, one unit for one unit, so that offsets stay true. */
export function toWellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

/** What XML 1.0 cannot say at all, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text that XML can hold, as long as before: what it cannot becomes U+FFFD. */
export function toXmlText(text: string): string {
  return toWellFormed(text).replace(NOT_XML, '\ufffd');
}

/** For an attribute or a text node. Line ends and tabs are escaped too, since a reader of XML would change them. */
export function escapeXml(text: string): string {
  return toXmlText(text).replace(/[&<>"\t\n\r]/g, (letter) => XML_ESCAPES[letter] ?? letter);
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** One line, for formats whose lines are records: every kind of line end and control is a space, runs of spaces are one. */
export function toLine(text: string): string {
  return toWellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
