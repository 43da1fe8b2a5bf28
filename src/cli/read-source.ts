import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import type { Article } from '../core/model/article';
import { blocksFromText } from '../core/text/blocks-from-text';
import { readArticle } from '../dom/read-article';
import { decodeHtml, decodeText } from './decode';
import { parsePage } from './parse-page';

/** Largest input after unpacking, in bytes; a page beyond it is no article. */
const MAX_BYTES = 200_000_000;

export type Source =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string };

/** Turns a file's bytes into an article: saved HTML by the page reader, anything else as UTF-8 text, unchanged. */
export function readSource(name: string, bytes: Uint8Array): Source {
  const unpacked = unpack(bytes);
  if (unpacked === undefined) return { ok: false, reason: 'broken or oversized gzip data' };
  if (isHtml(name, unpacked)) {
    const read = readArticle(parsePage(decodeHtml(unpacked)), { readability: Readability });
    return { ok: true, article: read?.article ?? { text: '', blocks: [], facts: {} } };
  }
  const text = decodeText(unpacked);
  if (text === undefined) return { ok: false, reason: 'neither HTML nor UTF-8 text' };
  const blocks = blocksFromText(text);
  const title = blocks.find((block) => block.kind === 'title');
  return {
    ok: true,
    article: {
      text,
      blocks,
      facts: title === undefined ? {} : { title: text.slice(title.start, title.end) },
    },
  };
}

function unpack(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    // zlib says by its codes that the data are cut, damaged or too long.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

/** By the file's name, or by what stands first in it: a doctype, `<html`, or any tag that a page may begin with. */
function isHtml(name: string, bytes: Uint8Array): boolean {
  if (/\.x?html?(?:\.gz)?$/i.test(name)) return true;
  if (/\.(?:txt|text|md)(?:\.gz)?$/i.test(name)) return false;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).replace(/^(?:ï»¿)?\s+/, '');
  const plain = start.replace(/^(?:ï»¿)?\s*(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)*/, '');
  return /^<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h1|table|script|link)[\s/>]/i.test(
    plain,
  );
}
