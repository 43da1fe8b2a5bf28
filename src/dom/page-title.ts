import { foldText } from '../core/text/fold';

/** What stands between a headline and the name of its site. */
const SEPARATOR = /\s+[|–—•·«»:-]+\s+|\s*\|\s*|\s+::\s+/g;
/** A rest shorter than this is no headline: the site's name was part of it. */
const SHORTEST_HEADLINE = 12;

/** The headline of a page's title: without the site's name before or behind it. */
export function cleanTitle(title: string, known: { siteName?: string; headings: readonly string[] }): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  const cuts = [...plain.matchAll(SEPARATOR)];
  // A heading of the page that is the first or last part of the title: the rest is the site's.
  for (const heading of known.headings) {
    if (heading.length < SHORTEST_HEADLINE) continue;
    if (cuts.some((cut) => plain.slice(0, cut.index) === heading)) return heading;
    if (cuts.some((cut) => plain.slice(cut.index + cut[0].length) === heading)) return heading;
  }
  const site = known.siteName === undefined ? '' : comparable(known.siteName);
  if (site === '') return plain;
  let clean = plain;
  for (const cut of cuts.toReversed()) {
    if (cut.index > clean.length) continue;
    if (isSite(clean.slice(cut.index + cut[0].length), site)) clean = clean.slice(0, cut.index);
  }
  const [first] = clean.matchAll(SEPARATOR);
  if (first !== undefined && isSite(clean.slice(0, first.index), site))
    clean = clean.slice(first.index + first[0].length);
  return clean.length >= SHORTEST_HEADLINE ? clean.trim() : plain;
}

function isSite(part: string, site: string): boolean {
  const name = comparable(part);
  return (
    name === site || (name.length > 3 && (site.includes(name) || (name.includes(site) && site.length > 3)))
  );
}

function comparable(text: string): string {
  return foldText(text)
    .replace(/\.(?:com|net|org|co\.uk)\b/g, '')
    .replace(/[\s\p{P}]+/gu, '');
}
