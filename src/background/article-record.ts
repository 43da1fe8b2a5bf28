import type { Analysis } from '../core/model/analysis';
import type { ArticleRecord } from '../core/model/annotation';
import type { Article } from '../core/model/article';
import { cleanUrl, siteOf } from '../core/model/page-key';
import { textHash } from '../core/model/text-hash';

/** The row of an article as it is read now. `firstRead` is this moment; a row that exists keeps its own. */
export function toArticleRecord(options: {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly pageKey: string;
  readonly url: string;
  readonly now: string;
}): ArticleRecord {
  const { article, analysis, pageKey, url, now } = options;
  const { facts } = article;
  const canonical = cleanCanonical(facts.canonical, url);
  return {
    pageKey,
    url: cleanUrl(url) ?? pageKey,
    title: facts.title ?? titleInText(article) ?? pageKey,
    site: siteOf(pageKey) ?? siteOf(url) ?? '',
    lang: analysis.lang,
    dir: analysis.dir,
    textHash: textHash(article.text),
    firstRead: now,
    lastRead: now,
    ...(canonical === undefined ? {} : { canonical }),
    ...(facts.siteName === undefined ? {} : { siteName: facts.siteName }),
    ...(facts.byline === undefined ? {} : { byline: facts.byline }),
    ...(facts.published === undefined ? {} : { published: facts.published }),
    ...(facts.modified === undefined ? {} : { modified: facts.modified }),
  };
}

function cleanCanonical(canonical: string | undefined, url: string): string | undefined {
  if (canonical === undefined || !URL.canParse(canonical, url)) return undefined;
  return cleanUrl(new URL(canonical, url).href);
}

function titleInText({ text, blocks }: Article): string | undefined {
  const title = blocks.find((block) => block.kind === 'title');
  return title && text.slice(title.start, title.end);
}
