import { analyze } from '../core/analyze';
import { languageForPage } from '../core/language/for-page';
import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import { startBackground } from './background';
import type { Knowledge } from './knowledge';
import { createModels, fetchModel } from './load-model';
import { loadMarksCss } from './page-style';

/** Languages whose trained model comes with the extension. */
const MODELS: ReadonlySet<string> = new Set(['ar', 'en']);

const modelOf = createModels(fetchModel, MODELS);

async function analyzeWithModel(article: Article, { taught, cueHistory }: Knowledge): Promise<Analysis> {
  const { text, facts } = article;
  const language = languageForPage({ text, ...(facts.lang === undefined ? {} : { declared: facts.lang }) });
  const model = await modelOf(language.code);
  return analyze(article, { language, taught, cueHistory, ...(model === undefined ? {} : { model }) });
}

startBackground({ analyze: analyzeWithModel, loadMarksCss });
