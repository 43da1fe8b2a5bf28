/** Which language's rules read a page. */
import { tokenize } from '../text/tokens';
import { arabic } from './ar';
import { english } from './en';
import { french } from './fr';
import type { Language } from './language';

const LANGUAGES: readonly Language[] = [english, arabic, french];
const FALLBACK = english;

/** Enough text to tell script and stop words; the rest of a long page is not looked at. */
const SAMPLE_LENGTH = 20_000;
/** Least share of a text's words that are stop words in its own language; running text has a fifth and more. */
const STOP_WORD_SHARE = 0.04;

/** The language of this ISO 639-1 code or BCP 47 tag, if there is one. */
export function languageByCode(code: string): Language | undefined {
  const primary = code.trim().toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.code === primary);
}

/**
 * The declared language when the text's script and stop words bear it out; else the one of the text's main
 * script whose stop words it has most of; English when there is nothing to go by.
 */
export function languageForPage({
  declared,
  text,
}: {
  readonly declared?: string;
  readonly text: string;
}): Language {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const tokens = tokenize(sample).filter((token) => token.kind === 'word');
  const inScript = LANGUAGES.map((language) => {
    let words = 0;
    let stops = 0;
    for (const token of tokens) {
      if (!language.script.test(sample.slice(token.start, token.end))) continue;
      words++;
      if (language.stopWords.has(token.folded)) stops++;
    }
    return { language, words, stops };
  });
  const byDeclaration = inScript.find(({ language }) => language === languageByCode(declared ?? ''));
  const most = Math.max(...inScript.map(({ words }) => words));
  if (byDeclaration !== undefined && most > 0) {
    const isMainScript = byDeclaration.words === most;
    if (isMainScript && byDeclaration.stops >= byDeclaration.words * STOP_WORD_SHARE)
      return byDeclaration.language;
  }
  if (most === 0) return byDeclaration?.language ?? FALLBACK;
  const candidates = inScript.filter(({ words }) => words === most);
  candidates.sort((a, b) => b.stops - a.stops);
  return candidates[0]?.language ?? FALLBACK;
}
