import { readFlag } from './pack-page';

/** How a claim is sourced, as pictures and lists count it. */
export const SOURCINGS = ['named', 'unnamed', 'second-hand', 'none'] as const;
export type Sourcing = (typeof SOURCINGS)[number];

export type SourcingCounts = Readonly<Record<Sourcing, number>>;

/** `undefined` for what is no claim or was not decided. A relayed or hearsay source is second-hand, named or not. */
export function sourcingOf(flags: number): Sourcing | undefined {
  const tag = readFlag('tag', flags);
  if (tag === 'unsourced') return 'none';
  if (tag !== 'sourced') return undefined;
  const kind = readFlag('sourceKind', flags);
  if (kind === 'hearsay' || readFlag('distance', flags) === 'relayed') return 'second-hand';
  const naming = readFlag('naming', flags);
  return kind === 'unnamed' || naming === 'none' || naming === 'group' ? 'unnamed' : 'named';
}

export function noSourcing(): Record<Sourcing, number> {
  return { named: 0, unnamed: 0, 'second-hand': 0, none: 0 };
}
