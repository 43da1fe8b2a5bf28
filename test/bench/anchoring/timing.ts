/**
 * How long finding takes on a text of 100 kB and of 1 MB: quotes of four lengths, unchanged behind an insertion, with a slip
 * every 25 letters, and absent. The same passages for every method in the same run, so that the ratios hold on any machine.
 */
import { parsePage } from '../../../src/cli/parse-page';
import { createAnchorText, prepareAnchorText } from '../../../src/core/anchoring/anchor-text';
import { describe } from '../../../src/core/anchoring/describe';
import { locate } from '../../../src/core/anchoring/locate';
import type { Span } from '../../../src/core/model/span';
import { createTextMap } from '../../../src/dom/text-map';
import { PEERS } from './peers';
import type { BenchPage } from './read-pages';
import { startWatch } from './stopwatch';
import { quantiles, type Shares } from './tally';

type Quantiles = Pick<Shares, 'p50' | 'p95' | 'max'>;

const SIZES = [100_000, 1_000_000] as const;
const LENGTHS = [8, 120, 500, 2000] as const;
const KINDS = ['exact', 'typos', 'absent'] as const;
const PLACES = 12;
const PEER_PLACES = 2;
/** The packages that work on nodes take seconds for each on 1 MB. */
const MAX_PEER_SIZE = 100_000;
const INSERTED = 'A line that was not there before.\n';
const SLIP_EVERY = 25;

/** Milliseconds, by `size length kind`, `size exact`, `size fuzzy`; of peers also the median's ratio to ours. */
export interface Times {
  readonly isnad: Record<string, Quantiles>;
  readonly peers: Record<string, Record<string, Quantiles & { readonly ratio: number }>>;
  readonly prepare: Record<string, Quantiles>;
}

export async function measureTimes(pages: readonly BenchPage[]): Promise<Times> {
  const isnad = new Map<string, number[]>();
  const peers = new Map(PEERS.map(({ name }) => [name, new Map<string, number[]>()]));
  for (const size of SIZES) {
    const text = textOf(pages, size);
    for (const length of LENGTHS)
      for (const kind of KINDS)
        for (let n = 0; n < PLACES; n++) {
          const span = spanAt(text, Math.floor(((n + 0.5) * (text.length - length - 2)) / PLACES), length);
          const now = edit(text, span, kind);
          const group = kind === 'exact' ? 'exact' : 'fuzzy';
          const keys = [`${size} ${length} ${kind}`, `${size} ${group}`];
          const selectors = describe(text, span);
          const target = await prepareAnchorText(now, () => undefined);
          const elapsed = startWatch();
          locate(selectors, target);
          add(isnad, keys, elapsed());
          if (n >= PEER_PLACES) continue;
          for (const { name, answer } of PEERS) {
            if (size > MAX_PEER_SIZE && name !== 'hypothesis') continue;
            const { ms } = await answer(text, span, now);
            add(peers.get(name) ?? new Map(), keys, ms);
          }
        }
  }
  const times = {
    isnad: toTable(isnad),
    peers: Object.fromEntries([...peers].map(([name, all]) => [name, withRatios(all, isnad)])),
    prepare: await measurePreparing(pages),
  };
  print(times);
  return times;
}

/** Preparing a text per 100 kB, the longest step of it in slices, and reading it from a document of paragraphs. */
async function measurePreparing(pages: readonly BenchPage[]): Promise<Record<string, Quantiles>> {
  const text = textOf(pages, SIZES[0]);
  const html = `<!doctype html><html><head></head><body>${text
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</body></html>`;
  const all = new Map<string, number[]>();
  const runs = Array.from({ length: 12 });
  for (const _ of runs) {
    const folded = startWatch();
    createAnchorText(text);
    add(all, ['fold 100 kB'], folded());
    const { body } = parsePage(html);
    const read = startWatch();
    createTextMap(body);
    add(all, ['read 100 kB from nodes (linkedom)'], read());
  }
  let step = startWatch();
  await prepareAnchorText(textOf(pages, SIZES[1]), () => {
    add(all, ['step of preparing 1 MB'], step());
    step = startWatch();
    return undefined;
  });
  return toTable(all);
}

/** Blocks of many pages, each once as long as there are enough. */
function textOf(pages: readonly BenchPage[], size: number): string {
  const blocks = pages.flatMap(({ text, blocks }) => blocks.map(({ start, end }) => text.slice(start, end)));
  const parts: string[] = [];
  for (let length = 0, n = 0; length < size; n++) {
    const block = blocks[n % blocks.length] ?? '';
    const part = n < blocks.length ? block : `${n} ${block}`;
    parts.push(part);
    length += part.length + 1;
  }
  return parts.join('\n').slice(0, size);
}

/** From the next start of a word, whole words. */
function spanAt(text: string, near: number, length: number): Span {
  const start = text.slice(near).search(/(?<=\s)\p{L}/u) + near;
  const rest = text.slice(start + length).search(/[\s]/u);
  return { start, end: rest === -1 ? text.length : start + length + rest };
}

function edit(text: string, { start, end }: Span, kind: (typeof KINDS)[number]): string {
  const quote = text.slice(start, end);
  const slips = quote.replace(
    new RegExp(`([^]{${Math.min(SLIP_EVERY, quote.length) - 1}})[^\\s]`, 'gu'),
    '$1x',
  );
  const now = { exact: quote, typos: slips, absent: '' }[kind];
  return `${INSERTED}${text.slice(0, start)}${now}${text.slice(end)}`;
}

function add(all: Map<string, number[]>, keys: readonly string[], ms: number): void {
  for (const key of keys) all.set(key, [...(all.get(key) ?? []), ms]);
}

function toTable(all: ReadonlyMap<string, readonly number[]>): Record<string, Quantiles> {
  return Object.fromEntries([...all].map(([key, times]) => [key, quantiles(times)]));
}

function withRatios(
  all: ReadonlyMap<string, readonly number[]>,
  own: ReadonlyMap<string, readonly number[]>,
): Times['peers'][string] {
  return Object.fromEntries(
    [...all].map(([key, times]) => {
      const ours = quantiles(own.get(key) ?? []).p50;
      const theirs = quantiles(times);
      return [key, { ...theirs, ratio: Math.round((theirs.p50 / Math.max(0.01, ours)) * 10) / 10 }];
    }),
  );
}

function print({ isnad, peers, prepare }: Times): void {
  const names = Object.keys(peers);
  const row = (cells: readonly string[]) => cells.map((one, n) => one.padEnd(n === 0 ? 26 : 28)).join('');
  const ms = ({ p50, p95, max }: Quantiles) => `${p50}/${p95}/${max}`;
  const lines = [
    '\nms p50/p95/max by units of text and quote; of peers also how many times our median',
    row(['', 'isnad', ...names]),
    ...Object.entries(isnad).map(([key, own]) =>
      row([
        key,
        ms(own),
        ...names.map((name) => {
          const one = peers[name]?.[key];
          return one ? `${ms(one)} x${one.ratio}` : '-';
        }),
      ]),
    ),
    ...Object.entries(prepare).map(([key, own]) => `${key}: ${ms(own)}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
