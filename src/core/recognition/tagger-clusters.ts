import { createTable } from './tagger-table';
import type { ClusterOf } from './tagger-words';

/** Words that are used alike, by a large text: each has the number of its cluster. */
export interface Clusters {
  /** `clusterKey` of the words, ascending. */
  readonly keys: Uint32Array;
  /** From 1 on. */
  readonly numbers: Uint8Array;
}

/** Bits of a word's hash that are kept. */
export const CLUSTER_KEY_BITS = 27;

/** What stands for a word in the table, given the hash of its folded form. */
export function clusterKey(hash: number): number {
  return hash >>> (32 - CLUSTER_KEY_BITS);
}

export const NO_CLUSTERS: Clusters = { keys: new Uint32Array(0), numbers: new Uint8Array(0) };

export function createClusterLookup({ keys, numbers }: Clusters): ClusterOf {
  const find = createTable(keys);
  return (hash) => {
    const at = find(clusterKey(hash));
    return at < 0 ? 0 : (numbers[at] as number);
  };
}
