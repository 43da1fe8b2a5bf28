/** Bytes in which a page has to say its encoding; browsers look at 1,024. */
const SNIFF_BYTES = 4_096;

/** The text of a page: by its byte order mark, its `meta`, else UTF-8, else Windows' Western letters. Never fails. */
export function decodeHtml(bytes: Uint8Array): string {
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes);
  if (label !== undefined) return new TextDecoder(label).decode(bytes);
  return decode(bytes, 'utf-8') ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Plain text as it stands, its byte order mark included; undefined if it is not UTF-8, or holds NUL as binaries do. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const text = decode(bytes, 'utf-8', true);
  return text?.includes('\0') ? undefined : text;
}

function decode(bytes: Uint8Array, label: string, keepMark = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFF_BYTES));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(
    start,
  );
  const name = (label?.[1] ?? label?.[2])?.toLowerCase();
  // A page whose declaration could be read byte by byte cannot be UTF-16.
  if (name === undefined || name.startsWith('utf-16')) return name === undefined ? undefined : 'utf-8';
  return isEncoding(name) ? name : undefined;
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
