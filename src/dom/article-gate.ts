import { addressOf, attributeOf, bodyOf, queryAll, textOf } from './nodes';
import { isNamedProseAround, type ProseSum, sumProse } from './prose';

/**
 * How much prose makes an article, in Latin letters (units of `sumProse`). Set by the saved pages that the
 * optional test reads: the shortest news items have two paragraphs of some 200 letters.
 */
const ARTICLE_PROSE = 550;
const ARTICLE_PARAGRAPHS = 3;
/** One long paragraph is enough: a page whose paragraphs cannot be told apart. */
const LONG_PROSE = 1_000;
/** Enough for a page that calls itself an article. */
const DECLARED_PROSE = 180;
/** A front page shows excerpts; only a long unbroken text makes it an article. */
const FRONT_PROSE = 1_500;
const FRONT_PARAGRAPHS = 5;
/** Text of link lines per letter of prose, from which a cluster is a list of teasers. */
const LINK_SHARE = 0.4;
/** Paragraph, up to four wrappers around it (templates made of components), the column. */
const LEVELS = 6;

const ARTICLE_TYPES =
  /^(?:article|newsarticle|blogposting|report\w*|liveblogposting|opinionnewsarticle|analysisnewsarticle|reviewnewsarticle|news)$/i;

/** The same in JSON-LD, without parsing it. Lists of teasers name articles too, but as list items. */
const DECLARED = /"@type"\s*:\s*\[?\s*"(?:news|analysisnews|opinionnews|reportagenews)article"/i;

/**
 * Whether the page looks like one article. A gate, not a verdict: it would rather wake the reader once too often
 * than leave an article unread. About a millisecond; no layout; stops at the first cluster of paragraphs that
 * convinces it.
 */
export function looksLikeArticle(document: Document): boolean {
  const body = bodyOf(document);
  if (body === null) return false;
  const declared = declaresArticle(document);
  const front = !declared && isFrontPage(document);
  let found = false;
  sumProse(body, {
    levels: LEVELS,
    isSkipped: isNamedProseAround,
    isEnough(_element, sum) {
      found = isArticle(sum, declared, front);
      return found;
    },
  });
  return found;
}

function isArticle(sum: ProseSum, declared: boolean, front: boolean): boolean {
  if (sum.links > sum.prose * LINK_SHARE) return false;
  if (front) return sum.prose >= FRONT_PROSE && sum.paragraphs >= FRONT_PARAGRAPHS;
  if (sum.prose >= ARTICLE_PROSE && sum.paragraphs >= ARTICLE_PARAGRAPHS) return true;
  return sum.prose >= (declared ? DECLARED_PROSE : LONG_PROSE);
}

/** Whether the page says of itself that it is an article. */
function declaresArticle(document: Document): boolean {
  for (const meta of queryAll(document, 'meta[property="og:type"], meta[name="og:type"]')) {
    if (ARTICLE_TYPES.test(attributeOf(meta, 'content')?.trim() ?? '')) return true;
  }
  if (queryAll(document, 'meta[property="article:published_time"], [itemprop="articleBody"]').length > 0)
    return true;
  const types = queryAll(document, '[itemtype]').map((element) => attributeOf(element, 'itemtype') ?? '');
  if (types.some((type) => ARTICLE_TYPES.test(type.split('/').at(-1) ?? ''))) return true;
  return queryAll(document, 'script[type="application/ld+json"]').some((script) =>
    DECLARED.test(textOf(script)),
  );
}

/** Whether the address is a site's front page, or that of one of its languages. */
function isFrontPage(document: Document): boolean {
  const address = addressOf(document) ?? declaredAddress(document);
  if (address === undefined || !URL.canParse(address)) return false;
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(new URL(address).pathname);
}

function declaredAddress(document: Document): string | undefined {
  const link = queryAll(document, 'link[rel="canonical"]')[0];
  return (link === undefined ? undefined : attributeOf(link, 'href')) ?? undefined;
}
