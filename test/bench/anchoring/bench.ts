/*
 * How often a passage is found again after everyday changes of its page, how often on the wrong words, and how fast,
 * beside three peers. On saved pages, which are not part of the project, and on our own articles:
 * `node build.mjs run test/bench/anchoring/bench.ts`. `-- --json` ends with one JSON line for the test half; `--dev`
 * leaves the test half alone; `--ours` leaves the peers out; `--verbose` prints the faults of the dev half;
 * `--times` measures time only.
 */
import { readOwnPages } from './own-articles';
import { printTable } from './print-table';
import { readPages } from './read-pages';
import { type Results, runHalf } from './run-half';
import { measureTimes } from './timing';

const FLAGS = new Set(process.argv.slice(2));
const HALVES = FLAGS.has('--times')
  ? []
  : FLAGS.has('--dev')
    ? (['dev'] as const)
    : (['dev', 'test'] as const);

const saved = readPages();
const pages = [...(saved ?? []), ...readOwnPages()];
if (!saved) process.stdout.write('no saved pages in ../shared/data/pages: our own articles only\n');

let test: Results | undefined;
for (const half of HALVES) {
  const own = pages.filter((page) => page.half === half);
  const results = await runHalf(own, {
    withPeers: !FLAGS.has('--ours'),
    onFault(fault) {
      if (FLAGS.has('--verbose') && half === 'dev') process.stdout.write(`${JSON.stringify(fault)}\n`);
    },
  });
  printTable(results, { half, pages: own });
  if (half === 'test') test = results;
}
const times = FLAGS.has('--ours') ? undefined : await measureTimes(pages);
if (FLAGS.has('--json') && test) {
  const peers = Object.fromEntries([...test.peers].map(([name, tally]) => [name, tally.shares()]));
  process.stdout.write(`${JSON.stringify({ ...test.ours.shares(), ...peers, times })}\n`);
}
