import { parseHTML } from 'linkedom';

const FRAME = '<!doctype html><html><head></head><body></body></html>';
const HEAD_TAGS = new Set(['META', 'TITLE', 'LINK', 'BASE', 'STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT']);

/**
 * Parses saved HTML. linkedom takes tags as they come, where a browser supplies `html`, `head` and `body` and moves
 * into the body what stands outside of it: that is done here, so that all words of a page are below one body.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html.trim() === '' ? FRAME : html);
  const top = Array.from(document.childNodes).filter((node) => node.nodeType !== document.DOCUMENT_TYPE_NODE);
  const root = (top.find((node) => node.nodeName === 'HTML') ?? document.createElement('html')) as Element;
  const items = top.flatMap((node) => (node.nodeName === 'HTML' ? Array.from(node.childNodes) : [node]));
  const head = (items.find((node) => node.nodeName === 'HEAD') ?? document.createElement('head')) as Element;
  const body = (items.find((node) => node.nodeName === 'BODY') ?? document.createElement('body')) as Element;
  if (items.length === 2 && items[0] === head && items[1] === body) return document;

  const before: Node[] = [];
  const behind: Node[] = [];
  let inBody = false;
  for (const item of items) {
    (item as ChildNode).remove();
    if (item === body) inBody = true;
    else if (item.nodeName === 'HEAD' || item.nodeName === 'BODY') {
      if (item !== head) behind.push(...Array.from(item.childNodes));
    } else if (inBody) behind.push(item);
    else if (HEAD_TAGS.has(item.nodeName) && before.length === 0) head.append(item);
    else if (item.nodeType !== document.TEXT_NODE || item.textContent?.trim() !== '') before.push(item);
  }
  body.prepend(...before);
  body.append(...behind);
  root.append(head, body);
  for (const node of top) if (node !== root) (node as ChildNode).remove();
  if (root.parentNode !== document) document.append(root);
  return document;
}
