/*
 * How well claims are attributed on our own annotated articles (halves dev and test) and on annotated Wikinews
 * texts, which are not part of the project, and how fast. Run by `npm run bench:attribution`; `-- --json` ends with
 * one JSON line, `--dev` leaves the test half alone, `--verbose` prints the faults of all but the test half,
 * `--check` only reads our own articles and counts their marks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/analyze';
import { findClaims } from '../../src/core/attribution/find-claims';
import { languageByCode } from '../../src/core/language/for-page';
import type { Attribution, Claim } from '../../src/core/model/analysis';
import type { Span } from '../../src/core/model/span';
import { blocksFromText } from '../../src/core/text/blocks-from-text';
import { readOwnArticles } from './attribution-articles';
import { type GoldArticle, type GoldSentence, isSameKind, sourceScore } from './attribution-gold';

const FOLDER = '../shared/data/attribution-dev';
const OWN_FOLDER = 'test/bench/attribution-articles';
const LANGUAGES = ['ar', 'en'];
/** Rules that carry a source over from another sentence: what they find is not explicit. */
const INHERITED = new Set(['inside-quotation', 'quotation-after-speaker', 'carried-over']);
const SPEED_BYTES = 1_000_000;

interface Tally {
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
}

const emptyTally = (): Tally => ({
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
});

const round = (value: number) => Math.round(value * 1000) / 1000;
const ratio = (part: number, whole: number) => (whole === 0 ? 1 : round(part / whole));
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function scoreArticle(article: GoldArticle, tally: Tally, verbose: boolean): void {
  const language = languageByCode(article.lang);
  const blocks = blocksFromText(article.text);
  const { claims } = analyze({ text: article.text, blocks, facts: {} }, language ? { language } : {});
  for (const sentence of article.sentences.filter(({ evaluate }) => evaluate)) {
    const own = claims.filter((claim) => overlap(claim, sentence) * 2 > sentence.end - sentence.start);
    scoreSentence(article, sentence, own, tally, verbose);
  }
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
    if (claim.suggestion === undefined) tally.silent++;
    if (claim.suggestion !== 'unsourced') continue;
    tally.unsourced++;
    if (!sentence.attributed) tally.unsourcedRight++;
    else complain('NOT UNSOURCED');
  }
  scoreSources(article, sentence, attributions, tally, verbose);
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

function summary(tally: Tally) {
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

/** Megabytes of UTF-8 per second of processor time: the rules alone, without the recognizer, best of five. */
function speedOf(code: string, articles: readonly GoldArticle[]): number {
  const language = languageByCode(code);
  const source = articles
    .filter(({ lang }) => lang === code)
    .map(({ text }) => text)
    .join('\n\n');
  if (!language || source === '') return 0;
  const text = `${source}\n\n`.repeat(Math.ceil(SPEED_BYTES / Buffer.byteLength(source)));
  const blocks = blocksFromText(text);
  const lines = blocks.map(({ start, end }) => ({ start, end, role: 'body' as const }));
  const article = { text, blocks, facts: {} };
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const before = process.cpuUsage().user;
    findClaims({ article, lines, mentions: [], entities: [], language });
    best = Math.min(best, process.cpuUsage().user - before);
  }
  return round(Buffer.byteLength(text) / best);
}

interface Corpus {
  readonly name: string;
  readonly articles: readonly GoldArticle[];
}

function corpora(withTest: boolean): Corpus[] {
  const own = (half: string) => ({ name: half, articles: readOwnArticles(join(OWN_FOLDER, half)) });
  const found = [own('dev'), ...(withTest ? [own('test')] : [])];
  if (existsSync(FOLDER)) found.push({ name: 'wikinews', articles: readGold(FOLDER) });
  else console.log(`wikinews skipped: ${FOLDER} is not there`);
  return found;
}

function readGold(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldArticle);
}

/** What the marks of our own articles say, for whoever writes them. */
function check(): void {
  for (const half of ['dev', 'test']) {
    for (const { id, sentences } of readOwnArticles(join(OWN_FOLDER, half))) {
      const attributions = sentences.flatMap((sentence) => sentence.attributions);
      const counts = {
        sentences: sentences.length,
        attributed: sentences.filter(({ explicit }) => explicit).length,
        withoutSource: sentences.filter(({ attributed, evaluate }) => evaluate && !attributed).length,
        unscored: sentences.filter(({ evaluate }) => !evaluate).length,
        sources: attributions.filter(({ source }) => source).length,
        cues: attributions.filter(({ cue }) => cue.length > 0).length,
      };
      console.log(half, id, counts);
    }
  }
}

function main(): void {
  if (process.argv.includes('--check')) {
    check();
    return;
  }
  const verbose = process.argv.includes('--verbose');
  const report: Record<string, Record<string, unknown>> = {};
  const all: GoldArticle[] = [];
  for (const { name, articles } of corpora(!process.argv.includes('--dev'))) {
    report[name] = {};
    all.push(...articles);
    for (const code of LANGUAGES) {
      const tally = emptyTally();
      for (const article of articles.filter(({ lang }) => lang === code))
        scoreArticle(article, tally, verbose && name !== 'test');
      if (tally.claims === 0) continue;
      report[name][code] = summary(tally);
      console.log(name, code, report[name][code]);
    }
  }
  if (process.argv.includes('--no-speed')) return;
  report.speed = Object.fromEntries(LANGUAGES.map((code) => [code, speedOf(code, all)]));
  console.log('megabytes per second', report.speed);
  if (process.argv.includes('--json')) console.log(JSON.stringify(report));
}

main();
