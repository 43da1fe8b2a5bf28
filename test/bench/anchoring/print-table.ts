import { PEERS } from './peers';
import type { BenchPage } from './read-pages';
import type { Results } from './run-half';
import type { Shares } from './tally';

const NAME = 26;
const COLUMN = 27;

/** One row per group, one column per method: good/wrong/review/lost in per cent; then milliseconds. */
export function printTable(
  { ours, peers }: Results,
  { half, pages }: { readonly half: string; readonly pages: readonly BenchPage[] },
): void {
  const saved = pages.filter(({ set }) => set === 'saved');
  const methods = [
    ['isnad', ours.shares()],
    ...[...peers].map(([name, tally]) => [name, tally.shares()]),
  ] as [string, Record<string, Shares>][];
  const groups = Object.keys(ours.shares()).sort(byGroup);
  const samples = PEERS.map(({ name, sample }) => `${name} sees 1 in ${sample}`).join(', ');
  const lines = [
    `\n${half}: ${saved.length} saved pages (${saved.filter(({ isRtl }) => isRtl).length} RTL), ${pages.length - saved.length} others`,
    `good/wrong/review/lost %; ${samples}`,
    `${''.padEnd(NAME)}${'n'.padStart(6)}  ${methods.map(([name]) => name.padEnd(COLUMN)).join('')}`,
    ...groups.map(
      (group) =>
        `${group.padEnd(NAME)}${String(ours.shares()[group]?.n ?? 0).padStart(6)}  ${methods.map(([, shares]) => cell(shares[group]).padEnd(COLUMN)).join('')}`,
    ),
    `ms p50/p95/max${''.padEnd(NAME + 8 - 14)}${methods.map(([, { all }]) => (all ? `${all.p50}/${all.p95}/${all.max}` : '').padEnd(COLUMN)).join('')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function cell(one: Shares | undefined): string {
  if (!one) return '-';
  return [one.good, one.wrong, one.review, one.lost].map((share) => share.toFixed(1).padStart(5)).join(' ');
}

/** Totals, then kinds, then mutations; both directions of a row below it; other sets last. */
function byGroup(a: string, b: string): number {
  return rank(a) - rank(b);
}

const FIRST = ['all', 'rtl', 'ltr', 'word', 'sentence', 'paragraph', 'cross-block'];

function rank(group: string): number {
  if (/^(?:own|real-article)/.test(group)) return group.split(' ').length > 2 ? 3000 : 2000;
  const [head = ''] = group.split(' ');
  const place = FIRST.indexOf(head);
  return place === -1 ? 1000 : place * 2 + (group === head ? 0 : 1);
}
