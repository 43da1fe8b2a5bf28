import { createAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { type Location, locate } from '../../../src/core/anchoring/locate';
import type { Block } from '../../../src/core/model/article';
import type { Span } from '../../../src/core/model/span';
import type { EditedPage } from './edited-page';
import { MUTATIONS, type Mutation } from './mutations';
import { PEERS } from './peers';
import { createRandom, hash } from './random';
import type { BenchPage } from './read-pages';
import { startWatch } from './stopwatch';
import { createTally, type Outcome, type Tally } from './tally';
import type { Context } from './word-mutations';

/** Shares of common units: from the first on the place is the right one, under the second it is another. */
const GOOD = 0.8;
const WRONG = 0.2;

export interface HalfOptions {
  readonly withPeers: boolean;
  /** Called with what was not found as it should. */
  readonly onFault: (fault: object) => void;
}

export interface Results {
  readonly ours: Tally;
  readonly peers: ReadonlyMap<string, Tally>;
}

/** Every passage of every page through every mutation. */
export async function runHalf(pages: readonly BenchPage[], options: HalfOptions): Promise<Results> {
  const results = { ours: createTally(), peers: new Map(PEERS.map(({ name }) => [name, createTally()])) };
  for (const page of pages) {
    const foreign = pages
      .filter((other) => other.isRtl === page.isRtl && other !== page)
      .flatMap((other) => other.blocks.map(({ start, end }) => other.text.slice(start, end)))
      .filter((text) => text.length > 60);
    const context = { foreign, isRtl: page.isRtl };
    for (const mutation of MUTATIONS)
      if (page.isRtl || !mutation.rtlOnly) await runMutation({ page, mutation, context, results, options });
  }
  return results;
}

async function runMutation(run: {
  readonly page: BenchPage;
  readonly mutation: Mutation;
  readonly context: Omit<Context, 'random'>;
  readonly results: Results;
  readonly options: HalfOptions;
}): Promise<void> {
  const { page, mutation, context, results, options } = run;
  for (const span of page.spans) {
    const random = createRandom(hash(`${page.file} ${mutation.name} ${span.start} ${span.end}`));
    const full = { ...context, random };
    const saved: EditedPage = { text: page.text, blocks: page.blocks, truth: span };
    const written = mutation.before?.(saved, full) ?? saved;
    const { truth } = written;
    if (!truth) continue;
    const now = mutation.change(written, full);
    const keys = keysOf(page, mutation, span.kind);

    const selectors = describe(written.text, truth, blocksOf(page, written));
    const target = createAnchorText(now.text);
    const elapsed = startWatch();
    const location = locate(selectors, target);
    const ms = elapsed();
    const outcome = judge(answerOf(location), now.truth, now.text);
    results.ours.add(keys, outcome, ms);
    if (outcome !== 'good')
      options.onFault({
        outcome,
        mutation: mutation.name,
        kind: span.kind,
        file: page.file,
        quote: selectors.quote.exact.slice(0, 80),
        truth: now.truth && now.text.slice(now.truth.start, now.truth.end).slice(0, 80),
        location: location.status === 'needs-review' ? location.candidates : location,
      });
    if (!options.withPeers) continue;
    for (const { name, sample, answer } of PEERS) {
      if (hash(`${name} ${page.file} ${mutation.name} ${span.start}`) % sample !== 0) continue;
      const found = await answer(written.text, truth, now.text);
      results.peers.get(name)?.add(keys, judge(found.span, now.truth, now.text), found.ms);
    }
  }
}

/** Blocks with their kinds, as long as the page written on has as many as the saved one. */
function blocksOf(page: BenchPage, written: EditedPage): Block[] | undefined {
  if (written.blocks.length !== page.blocks.length) return undefined;
  return page.blocks.map((block, index) => ({ ...block, ...written.blocks[index] }));
}

function keysOf({ set, isRtl }: BenchPage, mutation: Mutation, kind: string): string[] {
  const side = isRtl ? 'rtl' : 'ltr';
  if (set !== 'saved') return mutation.isExtra ? [] : [`${set} ${side}`, `${set} ${side} ${mutation.name}`];
  const own = [mutation.name, `${mutation.name} ${side}`];
  return mutation.isExtra ? own : ['all', side, kind, `${kind} ${side}`, ...own];
}

type Answer = Span | 'needs-review' | undefined;

function answerOf(location: Location): Answer {
  if (location.status === 'lost') return undefined;
  return location.status === 'needs-review' ? 'needs-review' : location.span;
}

/** For what is gone, nothing is the right answer. */
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
