/*
 * How one article's claims compare with its annotation: sentences, cues, sources, kinds, and what each suggestion's
 * confidence was worth.
 */
import { analyze } from '../../src/core/analyze';
import { findClaims } from '../../src/core/attribution/find-claims';
import { languageByCode } from '../../src/core/language/for-page';
import type { Attribution, Claim } from '../../src/core/model/analysis';
import type { Span } from '../../src/core/model/span';
import { recognize } from '../../src/core/recognition/recognize';
import { blocksFromText } from '../../src/core/text/blocks-from-text';
import { findLines } from '../../src/core/text/line-roles';
import { type GoldArticle, type GoldSentence, isSameKind, sourceScore } from './attribution-gold';
import type { Judged } from './attribution-reliability';

/** Rules that carry a source over from another sentence: what they find is not explicit. */
const INHERITED = new Set(['inside-quotation', 'quotation-after-speaker', 'carried-over']);
/** A source that shares so much with the annotated one is right. */
const RIGHT_SOURCE = 0.5;

/** Of one kind of source or one rule: how many were found, and how many of them right. */
export interface Share {
  found: number;
  right: number;
}

export interface Tally {
  hit: number;
  extra: number;
  missed: number;
  unsourced: number;
  unsourcedRight: number;
  claims: number;
  silent: number;
  sources: number;
  exact: number;
  tokenF1: number;
  cues: number;
  cueHit: number;
  kinds: number;
  kindRight: number;
  judged: Judged[];
  byKind: Map<string, Share>;
  byRule: Map<string, Share>;
}

export const emptyTally = (): Tally => ({
  hit: 0,
  extra: 0,
  missed: 0,
  unsourced: 0,
  unsourcedRight: 0,
  claims: 0,
  silent: 0,
  sources: 0,
  exact: 0,
  tokenF1: 0,
  cues: 0,
  cueHit: 0,
  kinds: 0,
  kindRight: 0,
  judged: [],
  byKind: new Map(),
  byRule: new Map(),
});

export const round = (value: number) => Math.round(value * 1000) / 1000;
export const ratio = (part: number, whole: number) => (whole === 0 ? 1 : round(part / whole));
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Adds an article to the tally; `isRaw` judges the scores of the rules instead of probabilities. */
export function scoreArticle(article: GoldArticle, tally: Tally, verbose: boolean, isRaw = false): void {
  const language = languageByCode(article.lang);
  const blocks = blocksFromText(article.text);
  const { claims } = isRaw
    ? readRaw(article)
    : analyze({ text: article.text, blocks, facts: {} }, language ? { language } : {});
  for (const sentence of article.sentences.filter(({ evaluate }) => evaluate)) {
    const own = claims.filter((claim) => overlap(claim, sentence) * 2 > sentence.end - sentence.start);
    scoreSentence(article, sentence, own, tally, verbose);
  }
}

function readRaw({ text, lang }: GoldArticle): { claims: readonly Claim[] } {
  const language = languageByCode(lang);
  if (!language) return { claims: [] };
  const article = { text, blocks: blocksFromText(text), facts: {} };
  const { mentions, entities } = recognize(text, language);
  const lines = findLines(article, language);
  return { claims: findClaims({ article, lines, mentions, entities, language, isRaw: true }) };
}

function scoreSentence(
  article: GoldArticle,
  sentence: GoldSentence,
  claims: readonly Claim[],
  tally: Tally,
  verbose: boolean,
): void {
  const attributions = claims.flatMap((claim) => (claim.suggestion === 'sourced' ? claim.attributions : []));
  const predicted = attributions.some(({ rule }) => !INHERITED.has(rule));
  const complain = (what: string) => {
    if (verbose)
      console.log(
        `  ${what} ${article.id} ${sentence.id}: ${article.text.slice(sentence.start, sentence.end)}`,
      );
  };
  tally.claims++;
  if (predicted && sentence.explicit) tally.hit++;
  else if (predicted) {
    tally.extra++;
    complain(`EXTRA (${attributions.map(({ rule }) => rule).join(', ')})`);
  } else if (sentence.explicit) {
    tally.missed++;
    complain('MISSED');
  }
  for (const claim of claims) {
    judgeClaim(article, sentence, claim, tally);
    if (claim.suggestion === undefined) tally.silent++;
    if (claim.suggestion !== 'unsourced') continue;
    tally.unsourced++;
    if (!sentence.attributed) tally.unsourcedRight++;
    else complain('NOT UNSOURCED');
  }
  scoreSources(article, sentence, attributions, tally, verbose);
}

/** Whether a suggestion is right as a whole: for a source its cue or words, its span and its kind. */
function judgeClaim(article: GoldArticle, sentence: GoldSentence, claim: Claim, tally: Tally): void {
  const { suggestion, confidence, rule = '' } = claim;
  if (suggestion === undefined || confidence === undefined) return;
  const right =
    suggestion === 'unsourced' ? !sentence.attributed : isRightSource(article, sentence, claim, confidence);
  tally.judged.push({ suggestion, confidence, right });
  count(tally.byRule, rule, right);
}

function isRightSource(
  { text }: GoldArticle,
  { attributed, explicit, attributions }: GoldSentence,
  claim: Claim,
  confidence: number,
): boolean {
  const best = claim.attributions.find((one) => one.confidence === confidence) ?? claim.attributions[0];
  if (!best || !attributed) return false;
  if (!explicit) return true;
  return attributions.some((gold) => {
    if (!isSameKind(best.kind, gold)) return false;
    const onCue = gold.cue.some((cue) => best.cue && overlap(best.cue, cue) > 0);
    if (!gold.source) return onCue;
    return sourceScore(text, best.source, [gold.source, ...(gold.sourceAlt ?? [])]).tokenF1 >= RIGHT_SOURCE;
  });
}

function count(shares: Map<string, Share>, key: string, right: boolean): void {
  const share = shares.get(key) ?? { found: 0, right: 0 };
  share.found++;
  if (right) share.right++;
  shares.set(key, share);
}

function scoreSources(
  article: GoldArticle,
  sentence: GoldSentence,
  attributions: readonly Attribution[],
  tally: Tally,
  verbose: boolean,
): void {
  for (const gold of sentence.attributions.filter(({ explicit }) => explicit !== false)) {
    const match =
      attributions.find((one) => gold.cue.some((cue) => one.cue && overlap(one.cue, cue) > 0)) ??
      attributions.find((one) => one.source && gold.source && overlap(one.source, gold.source) > 0);
    if (gold.cue.length > 0) {
      tally.cues++;
      if (match?.cue && gold.cue.some((cue) => match.cue && overlap(match.cue, cue) > 0)) tally.cueHit++;
    }
    if (match) {
      tally.kinds++;
      count(tally.byKind, gold.kind, isSameKind(match.kind, gold));
      if (isSameKind(match.kind, gold)) tally.kindRight++;
      else if (verbose) console.log(`  KIND ${article.id} ${sentence.id}: ${match.kind}, gold ${gold.kind}`);
    }
    if (!gold.source) continue;
    tally.sources++;
    const score = sourceScore(article.text, match?.source, [gold.source, ...(gold.sourceAlt ?? [])]);
    tally.tokenF1 += score.tokenF1;
    if (score.exact) tally.exact++;
    else if (verbose) {
      const found = match?.source ? article.text.slice(match.source.start, match.source.end) : '-';
      console.log(`  SOURCE ${article.id} ${sentence.id}: ${found} | gold ${gold.source.text}`);
    }
  }
}

/** The figures of a tally. */
export function summary(tally: Tally) {
  const precision = ratio(tally.hit, tally.hit + tally.extra);
  const recall = ratio(tally.hit, tally.hit + tally.missed);
  return {
    sentences: tally.claims,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
    unsourced: tally.unsourced,
    unsourcedPrecision: ratio(tally.unsourcedRight, tally.unsourced),
    silent: tally.silent,
    cue: ratio(tally.cueHit, tally.cues),
    sourceExact: ratio(tally.exact, tally.sources),
    sourceTokenF1: ratio(tally.tokenF1, tally.sources),
    kind: ratio(tally.kindRight, tally.kinds),
  };
}
