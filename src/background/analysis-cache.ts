import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import { textHash } from '../core/model/text-hash';
import type { Knowledge } from './knowledge';

/** Readings kept in memory: enough for going back and forth between some tabs. */
const MAX_READINGS = 12;

/**
 * Remembers the last readings by everything that a reading depends on. In memory only, gone with the worker:
 * pages that the reader did not annotate are stored nowhere.
 */
export function createAnalysisCache(
  analyze: (article: Article, knowledge: Knowledge) => Analysis | Promise<Analysis>,
): (article: Article, knowledge: Knowledge) => Promise<Analysis> {
  const readings = new Map<string, Analysis>();
  return async (article, knowledge) => {
    const key = `${textHash(article.text)}:${textHash(JSON.stringify([article.blocks, article.facts]))}:${knowledge.hash}`;
    const analysis = readings.get(key) ?? (await analyze(article, knowledge));
    readings.delete(key);
    readings.set(key, analysis);
    const [oldest] = readings.keys();
    if (readings.size > MAX_READINGS && oldest !== undefined) readings.delete(oldest);
    return analysis;
  };
}
