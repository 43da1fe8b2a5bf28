/*
 * How often a passage is found again after everyday changes of its page, and how often on the wrong words, beside
 * Hypothesis' method. On saved pages, which are not part of the project: `node build.mjs run test/bench/anchoring/bench.ts`.
 * `-- --json` ends with one JSON line for the test half; `--dev` leaves the test half alone; `--verbose` prints
 * the wrong and doubtful ones of the dev half.
 */
import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';
import type { Span } from '../../../src/core/model/span';
import { describeAsHypothesis, locateAsHypothesis } from './hypothesis';
import { MUTATIONS, type Mutation } from './mutations';
import { createRandom, hash } from './random';
import { type BenchPage, readPages } from './read-pages';
import { createTally, type Outcome, type Tally } from './tally';
import type { Context } from './word-mutations';

/** The peer is slow: it sees one in so many. */
const PEER_SAMPLE = 5;
const GOOD = 0.8;
const WRONG = 0.2;
const FLAGS = new Set(process.argv.slice(2));

type Answer = Span | 'needs-review' | undefined;

function judge(answer: Answer, truth: Span | undefined, text: string): Outcome {
  if (answer === 'needs-review') return 'review';
  if (answer === undefined) return truth ? 'lost' : 'good';
  if (!truth) return 'wrong';
  const [a, b] = [trim(answer, text), trim(truth, text)];
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  const all = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  const jaccard = all === 0 ? 1 : common / all;
  return jaccard >= GOOD ? 'good' : jaccard < WRONG ? 'wrong' : 'partly';
}

function trim({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

function run(page: BenchPage, mutation: Mutation, context: Omit<Context, 'random'>, tallies: Tallies): void {
  for (const span of page.spans) {
    const random = createRandom(hash(`${page.file} ${mutation.name} ${span.start} ${span.end}`));
    const full = { ...context, random };
    const saved = { text: page.text, blocks: page.blocks, truth: span };
    const written = mutation.before?.(saved, full) ?? saved;
    if (!written.truth) continue;
    const now = mutation.change(written, full);
    const keys = [mutation.name];
    if (!mutation.isExtra) keys.push('all', page.isRtl ? 'rtl' : 'ltr', `kind ${span.kind}`);
    if (page.isRtl) keys.push(`${mutation.name} rtl`);

    const selectors = describe(written.text, written.truth);
    const prepared = performance.now();
    const target = createAnchorText(now.text);
    const started = performance.now();
    const location = locate(selectors, target);
    const ms = performance.now() - started;
    tallies.model.push((started - prepared) / (Math.max(1, now.text.length) / 100_000));
    const placed = location.status === 'anchored' || location.status === 'changed';
    const outcome = judge(
      placed ? location.span : location.status === 'lost' ? undefined : 'needs-review',
      now.truth,
      now.text,
    );
    for (const key of keys) tallies.ours.add(key, outcome, ms);
    if (FLAGS.has('--verbose') && page.half === 'dev' && outcome !== 'good')
      process.stdout.write(
        `${JSON.stringify({
          outcome,
          mutation: mutation.name,
          kind: span.kind,
          file: page.file,
          quote: selectors.quote.exact.slice(0, 80),
          truth: now.truth && now.text.slice(now.truth.start, now.truth.end).slice(0, 80),
          found: placed ? now.text.slice(location.span.start, location.span.end).slice(0, 80) : undefined,
          location: location.status === 'needs-review' ? location.candidates : location,
        })}\n`,
      );

    if (FLAGS.has('--ours') || hash(`peer ${page.file} ${mutation.name} ${span.start}`) % PEER_SAMPLE !== 0)
      continue;
    const theirs = describeAsHypothesis(written.text, written.truth);
    const begun = performance.now();
    const found = locateAsHypothesis(theirs, now.text);
    const theirMs = performance.now() - begun;
    const theirOutcome = judge(found, now.truth, now.text);
    for (const key of keys) tallies.hypothesis.add(key, theirOutcome, theirMs);
  }
}

interface Tallies {
  readonly ours: Tally;
  readonly hypothesis: Tally;
  /** Milliseconds of preparing the text, per 100 kB. */
  readonly model: number[];
}

function runHalf(pages: readonly BenchPage[], half: 'dev' | 'test'): Tallies {
  const tallies = { ours: createTally(), hypothesis: createTally(), model: [] };
  const own = pages.filter((page) => page.half === half);
  for (const page of own) {
    const foreign = own
      .filter((other) => other.isRtl === page.isRtl && other !== page)
      .flatMap((other) => other.blocks.map(({ start, end }) => other.text.slice(start, end)))
      .filter((text) => text.length > 60);
    for (const mutation of MUTATIONS) {
      if (mutation.rtlOnly && !page.isRtl) continue;
      run(page, mutation, { foreign, isRtl: page.isRtl }, tallies);
    }
  }
  const rtl = own.filter(({ isRtl }) => isRtl).length;
  process.stdout.write(
    `\n${half}: ${own.length} pages (${rtl} RTL); good/wrong/review/lost %, ms p50/p95/max; right: Hypothesis' method, 1 in ${PEER_SAMPLE}\n`,
  );
  process.stdout.write(tallies.ours.table(tallies.hypothesis));
  const sorted = tallies.model.toSorted((a: number, b: number) => a - b);
  process.stdout.write(
    `preparing a text: p50 ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms per 100 kB\n`,
  );
  return tallies;
}

const pages = readPages();
if (!pages) {
  process.stdout.write('anchoring bench skipped: no saved pages in ../shared/data/pages\n');
} else {
  runHalf(pages, 'dev');
  if (!FLAGS.has('--dev')) {
    const { ours, hypothesis } = runHalf(pages, 'test');
    if (FLAGS.has('--json'))
      process.stdout.write(`${JSON.stringify({ ...ours.shares(), hypothesis: hypothesis.shares() })}\n`);
  }
}
