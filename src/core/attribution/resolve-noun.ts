import { endOfScope, spanOf } from './content';
import { CONFIDENCE, type Outcome } from './draft';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { hearsay, sourceBehindLink } from './resolve-preposition';

/** The content of a report noun opens within this many tokens behind its source. */
const REACH = 8;

/** «تصريحات أطلقها X بأن», «المعلومات التي أوردها ناشطون تحدثت عن», "a statement by X that". */
export function resolveNoun(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { cue } = hit;
  const isRumour = cue.kind === 'hearsay' || reading.lexicon.kinds.rumour.has(cue.words[0] ?? '');
  const next = reading.tokens[hit.to]?.folded ?? '';
  const { about, that } = reading.lexicon.grammar;
  if (isRumour && hit.to < sentence.to && (about.has(next) || that.has(next))) {
    const content = spanOf(reading, sentence, hit.to + 1, sentence.to);
    return { ...hearsay(reading, sentence, hit), content: content ? [content] : [] };
  }
  const source = sourceBehindLink(reading, sentence, hit.from, sentence.to);
  if (source) {
    if (isSubjectOfReport(reading, sentence, hit, source)) return 'none';
    const content = contentBehind(reading, sentence, source);
    if (content === undefined) return 'silent';
    return {
      hit,
      cue: { start: hit.start, end: hit.end },
      source,
      content: content ? [content] : [],
      rule: 'report-noun-with-source',
      confidence: CONFIDENCE.noun,
    };
  }
  return cue.strength === 'weak' ? 'none' : 'silent';
}

/** "Figures from the customs office show": the noun's own verb, where verbs follow their subject. */
function isSubjectOfReport(reading: Reading, sentence: Sentence, hit: Hit, source: TokenRange): boolean {
  if (reading.lexicon.lexicon.grammar.verbFirst || hit.cue.kind === undefined) return false;
  for (let at = source.from + 1; at < Math.min(sentence.to, source.to + REACH); at++) {
    const token = reading.tokens[at];
    if (token?.folded === ',') return false;
    const isReport = hitsAt(sentence, at).some(
      ({ cue }) => cue.cls === 'verb' && cue.form?.tense !== 'participle',
    );
    if (isReport && !reading.lexicon.grammar.determiners.has(reading.tokens[at - 1]?.folded ?? ''))
      return true;
  }
  return false;
}

/** What follows the source, once a conjunction, a colon or a verb of showing says that it is content. */
function contentBehind(reading: Reading, sentence: Sentence, source: TokenRange) {
  const at = opensContent(reading, sentence, source.to, source.to + REACH);
  return at === undefined ? undefined : spanOf(reading, sentence, at, endOfScope(reading, sentence, at));
}

function opensContent(reading: Reading, sentence: Sentence, from: number, to: number): number | undefined {
  const { tokens, lexicon } = reading;
  for (let at = from; at < Math.min(to, sentence.to); at++) {
    const token = tokens[at];
    if (!token || token.folded === ',') return undefined;
    if (lexicon.grammar.that.has(token.folded) || lexicon.grammar.about.has(token.folded)) return at + 1;
    if (token.folded === ':') return at + 1;
    const verb = hitsAt(sentence, at).find((other) => other.cue.cls === 'verb');
    if (verb) {
      const next = tokens[verb.to]?.folded ?? '';
      return verb.cue.takes?.includes(next) || lexicon.grammar.that.has(next) ? verb.to + 1 : verb.to;
    }
  }
  return undefined;
}
