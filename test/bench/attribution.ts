/*
 * How well claims are attributed on our own annotated articles (halves dev and test) and on annotated Wikinews
 * texts, which are not part of the project, and how fast. Run by `npm run bench:attribution`; `-- --json` ends with
 * one JSON line, `--dev` leaves the test half alone, `--verbose` prints the faults of all but the test half,
 * `--no-speed` measures no time, `--fit` prints the knots of the calibration as the dev half has them, and
 * `--check` only reads our own articles and counts their marks.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnArticles } from './attribution-articles';
import type { GoldArticle } from './attribution-gold';
import { calibrationError, fitKnots, reliability } from './attribution-reliability';
import { emptyTally, ratio, type Share, scoreArticle, summary, type Tally } from './attribution-score';
import { hostileTimes, speedOf } from './attribution-speed';

const FOLDER = '../shared/data/attribution-dev';
const OWN_FOLDER = 'test/bench/attribution-articles';
const LANGUAGES = ['ar', 'en', 'fr'];

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

/** Found, right and their ratio for each kind or rule, the most frequent first. */
function shares(of: ReadonlyMap<string, Share>): Record<string, string> {
  const sorted = [...of].sort(([, a], [, b]) => b.found - a.found);
  return Object.fromEntries(
    sorted.map(([key, { found, right }]) => [key, `${right}/${found} ${ratio(right, found)}`]),
  );
}

function report(tally: Tally) {
  const bins = reliability(tally.judged);
  return {
    ...summary(tally),
    calibrationError: calibrationError(bins),
    reliability: bins,
    kinds: shares(tally.byKind),
    rules: shares(tally.byRule),
  };
}

function printKnots(): void {
  const tally = emptyTally();
  for (const { articles } of corpora(false)) {
    for (const article of articles) scoreArticle(article, tally, false, true);
  }
  console.log('SOURCED', JSON.stringify(fitKnots(tally.judged, 'sourced')));
  console.log('UNSOURCED', JSON.stringify(fitKnots(tally.judged, 'unsourced')));
}

function main(): void {
  const has = (option: string) => process.argv.includes(option);
  if (has('--check')) check();
  else if (has('--fit')) printKnots();
  else measure(has);
}

function measure(has: (option: string) => boolean): void {
  const reports: Record<string, Record<string, unknown>> = {};
  const all: GoldArticle[] = [];
  for (const { name, articles } of corpora(!has('--dev'))) {
    reports[name] = {};
    all.push(...articles);
    for (const code of LANGUAGES) {
      const tally = emptyTally();
      for (const article of articles.filter(({ lang }) => lang === code))
        scoreArticle(article, tally, has('--verbose') && name !== 'test');
      if (tally.claims === 0) continue;
      reports[name][code] = report(tally);
      console.dir({ [`${name} ${code}`]: reports[name][code] }, { depth: 4 });
    }
  }
  if (!has('--no-speed')) {
    reports.speed = Object.fromEntries(LANGUAGES.map((code) => [code, speedOf(code, all)]));
    reports.hostile = hostileTimes();
    console.log('megabytes per second', reports.speed);
    console.log('milliseconds for 100,000 units', reports.hostile);
  }
  if (has('--json')) console.log(JSON.stringify(reports));
}

main();
