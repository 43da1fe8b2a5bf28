import type { Language } from '../language/language';
import type { Entity, Line, Mention } from '../model/analysis';
import type { Article } from '../model/article';
import type { Span } from '../model/span';
import { type Clause, type ClauseBreaks, findClauses } from '../text/clauses';
import { findQuotations, type Quotation } from '../text/quotations';
import { findSentences } from '../text/sentences';
import { type Token, tokenize } from '../text/tokens';
import { type CompiledLexicon, compileLexicon } from './compile-lexicon';
import { skipClock, skipDateline } from './dateline';
import { findCues, type Hit } from './find-cues';

/** A sentence of the title or the body, with what was found in it. Token ranges are half-open. */
export interface Sentence extends Span {
  readonly role: 'title' | 'body';
  /** Whether it is the first of its line. */
  readonly opensLine: boolean;
  /** Index of its line; two sentences of one line share a paragraph. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly hits: readonly Hit[];
  readonly clauses: readonly Clause[];
}

/** The whole article as the attribution rules see it. */
export interface Reading {
  readonly text: string;
  readonly siteName: string | undefined;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lexicon: CompiledLexicon;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** For each token, the index of the mention or quotation that it stands in, or -1. */
  readonly mentionAt: Int32Array;
  readonly quotationAt: Int32Array;
  /** Whether the text is in the language of the rules: without it no cue means nothing. */
  readonly isInLanguage: boolean;
}

export interface ReadingInput {
  readonly article: Article;
  readonly lines: readonly Line[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly language: Language;
}

/** Paragraphs from the top in which a dateline may open the first sentence («دبي – رويترز –»). */
const DATELINE_PARAGRAPHS = 4;

/** Words looked at to tell the language; words from which stop words can be expected, and their least share. */
const LANGUAGE_SAMPLE = 2000;
const ENOUGH_WORDS = 60;
const STOP_WORD_SHARE = 0.04;

export function createReading({ article, lines, mentions, entities, language }: ReadingInput): Reading {
  const { text } = article;
  const tokens = tokenize(text);
  const lexicon = compileLexicon(language.cues);
  const quotations = findQuotations(text);
  const sentences: Sentence[] = [];
  // "has since left": behind an auxiliary it is an adverb.
  const breaks: ClauseBreaks = {
    lengthAt: (all, index, limit) => {
      const length = lexicon.grammar.clauseBreaks.lengthAt(all, index, limit);
      if (length === 0) return 0;
      const isAdverb =
        lexicon.grammar.auxiliaries.has(all[index - 1]?.folded ?? '') &&
        lexicon.grammar.fillers.has(all[index]?.folded ?? '');
      return isAdverb ? 0 : length;
    },
  };
  let next = 0;
  for (const [index, line] of lines.entries()) {
    if (line.role !== 'title' && line.role !== 'body') continue;
    for (const [place, found] of findSentences(text, line, language.cues.sentences).entries()) {
      const clockless = place === 0 ? skipClock(text, found) : found;
      const isOpening = place === 0 && sentences.length < DATELINE_PARAGRAPHS;
      const cut = isOpening ? skipDateline(text, clockless) : clockless;
      while (next < tokens.length && (tokens[next] as Token).start < cut.start) next++;
      const from = next;
      while (next < tokens.length && (tokens[next] as Token).start < cut.end) next++;
      if (from === next) continue;
      sentences.push({
        ...cut,
        role: line.role,
        opensLine: place === 0,
        line: index,
        from,
        to: next,
        hits: findCues(text, tokens, from, next, lexicon),
        clauses: findClauses(tokens, from, next, breaks),
      });
    }
  }
  return {
    text,
    siteName: article.facts.siteName,
    tokens,
    sentences,
    lexicon,
    mentions,
    entities,
    quotations,
    mentionAt: indexAt(tokens, mentions),
    quotationAt: indexAt(tokens, quotations),
    isInLanguage: isInLanguage(text, tokens, language),
  };
}

/** For each token the index of the span it overlaps, or -1. Spans are in order and do not overlap. */
function indexAt(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    while (next < spans.length && (spans[next] as Span).end <= token.start) next++;
    const span = spans[next];
    if (span && span.start < token.end) at[index] = next;
  }
  return at;
}

/** Mostly in the language's script, and, once there is enough text to tell, with its stop words in it. */
function isInLanguage(text: string, tokens: readonly Token[], language: Language): boolean {
  let words = 0;
  let inScript = 0;
  let stops = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (language.script.test(text.slice(token.start, token.end))) inScript++;
    if (language.stopWords.has(token.folded)) stops++;
    if (words === LANGUAGE_SAMPLE) break;
  }
  return inScript * 2 >= words && (words < ENOUGH_WORDS || stops >= words * STOP_WORD_SHARE);
}

/** The clause of a sentence that holds a token. */
export function clauseAt(sentence: Sentence, index: number): Clause {
  return sentence.clauses.find((clause) => clause.from <= index && index < clause.to) ?? sentence;
}
