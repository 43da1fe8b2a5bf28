const SVG = 'http://www.w3.org/2000/svg';
const HTML_TAGS = new Set([
  'article',
  'h1',
  'h2',
  'p',
  'figure',
  'figcaption',
  'blockquote',
  'em',
  'strong',
  'a',
  'span',
]);
const SVG_TAGS = new Set(['svg', 'g', 'path', 'rect', 'circle']);
const ATTRIBUTES = new Set([
  'class',
  'lang',
  'dir',
  'role',
  'aria-hidden',
  'viewBox',
  'd',
  'fill',
  'width',
  'height',
  'x',
  'y',
  'cx',
  'cy',
  'r',
]);

/**
 * A copy of the element for another document, of known tags and attributes only: text of an unknown element is kept,
 * the element is not. Links lose their address, since there is nowhere to go.
 */
export function importKnown(element: Element, document: Document): Element {
  const isSvg = element.namespaceURI === SVG;
  const name = element.localName;
  const known = isSvg ? SVG_TAGS.has(name) : HTML_TAGS.has(name);
  const copy =
    isSvg && known ? document.createElementNS(SVG, name) : document.createElement(known ? name : 'span');
  for (const attribute of element.attributes)
    if (known && ATTRIBUTES.has(attribute.name)) copy.setAttribute(attribute.name, attribute.value);
  for (const child of element.childNodes) {
    if (child instanceof Text) copy.append(document.createTextNode(child.data));
    else if (child instanceof Element && !['script', 'style', 'template'].includes(child.localName))
      copy.append(importKnown(child, document));
  }
  return copy;
}
