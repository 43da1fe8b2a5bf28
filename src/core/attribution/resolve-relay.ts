import { spanOf } from './content';
import { CONFIDENCE, type Draft, type Outcome } from './draft';
import type { Hit } from './find-cues';
import { phraseAfter } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import type { Reading, Sentence } from './reading';

/** The source of a relay stands within this many tokens behind the verb. */
const REACH = 12;

/** «نقلت وكالة Y عن X قوله إن»: X is the source, Y stands in between (D5). `none` when no such chain is there. */
export function resolveRelay(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { tokens, lexicon } = reading;
  if (hit.cue.tone === 'cite') return resolveCited(reading, sentence, hit);
  const link = (hit.cue.takes ?? []).find((word) => lexicon.grammar.about.has(word));
  if (hit.cue.tone !== 'relay' || link === undefined || hit.cue.form?.person === 1) return 'none';
  for (let at = hit.to; at < Math.min(sentence.to, hit.to + REACH); at++) {
    if (tokens[at]?.folded !== link) continue;
    const via =
      at > hit.to ? phraseAfter(reading, sentence, hit.to, { limit: at, strict: false }) : undefined;
    const that = endOfSource(reading, sentence, at + 1);
    const source = phraseAfter(reading, sentence, at + 1, {
      limit: that ?? sentence.to,
      strict: that === undefined,
    });
    if (!source) return 'silent';
    const content = spanOf(
      reading,
      sentence,
      that === undefined ? source.to : contentStart(reading, that),
      sentence.to,
    );
    const draft: Draft = {
      hit,
      cue: { start: hit.start, end: hit.end },
      source,
      ...(via ? { via } : {}),
      content: content ? [content] : [],
      rule: 'relayed-from-source',
      confidence: CONFIDENCE.strongVerb,
    };
    return lexicon.grammar.timeWords.has(tokens[source.from]?.folded ?? '') ? 'silent' : draft;
  }
  return 'none';
}

/** "State television quoted a military source as saying that": who is quoted is the source. */
function resolveCited(reading: Reading, sentence: Sentence, hit: Hit): Outcome {
  const { tokens, lexicon } = reading;
  const { verbFirst } = lexicon.lexicon.grammar;
  const { tense } = hit.cue.form ?? {};
  if (verbFirst || (tense !== 'perfect' && tense !== 'imperfect' && tense !== 'base')) return 'none';
  const as = asAfter(reading, sentence, hit.to);
  const via = phraseBefore(reading, sentence, hit.from);
  const source = phraseAfter(reading, sentence, hit.to, { limit: as ?? sentence.to, strict: true });
  if (as === undefined || !via || !source || source.from > hit.to) return 'none';
  const that = lexicon.grammar.that.has(tokens[as + 2]?.folded ?? '') ? as + 3 : as + 2;
  const content = spanOf(reading, sentence, that, sentence.to);
  return {
    hit,
    cue: { start: hit.start, end: hit.end },
    source,
    via,
    content: content ? [content] : [],
    rule: 'relayed-from-source',
    confidence: CONFIDENCE.strongVerb,
  };
}

/** Where "as saying" stands behind who is quoted. */
function asAfter({ tokens, lexicon }: Reading, sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at < Math.min(sentence.to, from + REACH); at++) {
    const isSaying = lexicon.lexicon.grammar.looksProgressive?.(tokens[at + 1]?.folded ?? '');
    if (lexicon.grammar.relayedSpeech.has(tokens[at]?.folded ?? '') && isSaying) return at;
  }
  return undefined;
}

/** «قوله إن», «قولها», «أن», colon: where the source of a relay ends. */
function endOfSource(
  { tokens, lexicon: { grammar } }: Reading,
  sentence: Sentence,
  from: number,
): number | undefined {
  for (let at = from + 1; at < Math.min(sentence.to, from + 2 * REACH); at++) {
    const word = tokens[at]?.folded ?? '';
    if (grammar.relayedSpeech.has(word) || grammar.that.has(word) || word === ':') return at;
  }
  return undefined;
}

function contentStart({ tokens, lexicon: { grammar } }: Reading, at: number): number {
  let next = at + 1;
  while (grammar.that.has(tokens[next]?.folded ?? '') || tokens[next]?.folded === ':') next++;
  return next;
}
