/** The articles as bibliographic references; the annotations stay out. */
import type { ArticleRecord } from '../model/annotation';
import { publicAddress } from './article-address';
import type { ExportWriter } from './export-writer';
import { toLine } from './well-formed';

/** What every format of references is made of. Texts are one line, well-formed, absent if empty. */
export interface Reference {
  /** Unique in the file: ASCII letters, digits and dashes. */
  readonly key: string;
  readonly title: string;
  /** As the page names them; nobody can tell a family name in a byline, so each is one string. */
  readonly authors: readonly string[];
  readonly outlet: string;
  readonly url?: string;
  readonly published?: DateParts;
  readonly accessed: DateParts;
  /** BCP 47. */
  readonly lang?: string;
}

/** Year, month, day, as far as known. */
export type DateParts = readonly [number] | readonly [number, number] | readonly [number, number, number];

/** A writer that hands each article out once, when it first comes. */
export function createReferenceWriter(options: {
  readonly head?: string;
  readonly between?: string;
  readonly tail?: string;
  write(reference: Reference): string;
}): ExportWriter {
  const { head = '', between = '', tail = '', write } = options;
  const seen = new Set<string>();
  let before = head;
  return {
    write(rows) {
      return rows.articles.flatMap((article) => {
        if (seen.has(article.pageKey)) return [];
        seen.add(article.pageKey);
        const piece = before + write(toReference(article, seen.size));
        before = between;
        return [piece];
      });
    },
    end: () => [(seen.size === 0 ? head : '') + tail],
  };
}

function toReference(article: ArticleRecord, number: number): Reference {
  const url = publicAddress(article);
  const published = toDateParts(article.published);
  const lang = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(article.lang) ? article.lang : undefined;
  const site = toLine(article.site)
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    key: [site || 'page', published?.[0], number].filter((part) => part !== undefined).join('-'),
    title: toLine(article.title),
    authors: toAuthors(article.byline),
    outlet: toLine(article.siteName ?? '') || toLine(article.site),
    accessed: toDateParts(article.lastRead) ?? [1970],
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
    ...(lang === undefined ? {} : { lang }),
  };
}

/** A byline names several people between commas and the like; words for “and” are left, since they may be part of a name. */
function toAuthors(byline = ''): string[] {
  return toLine(byline)
    .split(/[,،;؛|&]/)
    .map((name) => name.trim())
    .filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** The day that a text begins with, in its own zone; `undefined` if it begins with none. */
export function toDateParts(text = ''): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (!(month >= 1 && month <= 12)) return [year];
  if (!(day >= 1 && day <= 31)) return [year, month];
  return [year, month, day];
}

/** `2026-03-05`, `2026-03` or `2026`. */
export function toIsoDay(parts: DateParts): string {
  const [year, ...rest] = parts;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
