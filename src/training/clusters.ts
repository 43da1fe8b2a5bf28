/**
 * Clusters of words that are used alike: counts of the neighbours at −2, −1, +1 and +2, weighted by positive pointwise
 * mutual information with smoothed contexts (Levy and Goldberg 2014), reduced by a randomised range finder (Halko,
 * Martinsson and Tropp 2011), then spherical k-means. Deterministic for a seed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Clusters, clusterKey, NO_CLUSTERS } from '../core/recognition/tagger-clusters';
import { hashString } from '../core/recognition/tagger-words';
import { tokenize } from '../core/text/tokens';
import { createRandom } from './random';
import { multiply, multiplyTransposed, orthonormalize, type SparseMatrix } from './sparse-matrix';
import { sphericalKMeans } from './spherical-k-means';

/** Beside the project's root. Only text whose licence lets clusters ship. */
const TEXTS: Readonly<Record<string, string>> = { ar: '../shared/data/text/ar-wikipedia.txt.gz' };

const FEWEST_SEEN = 20;
const MOST_WORDS = 36_000;
const CONTEXT_WORDS = 1200;
const POSITIONS = [-2, -1, 1, 2];
const DIMENSIONS = 64;
const POWER_ITERATIONS = 2;
const CLUSTERS = 250;
const KMEANS_ROUNDS = 10;
/** Exponent that keeps rare contexts from weighing too much. */
const CONTEXT_SMOOTHING = 0.75;
const SEED = 7;

/** The clusters of a language; none where there is no text for it. */
export function buildClusters(language: string): Clusters {
  const path = TEXTS[language];
  if (path === undefined || !existsSync(path)) return NO_CLUSTERS;
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  const { words, rows } = numberWords(lines.filter((line) => !line.startsWith('< ')));
  const matrix = toMutualInformation(countNeighbours(words.length, rows), words.length);
  const numbers = sphericalKMeans(reduce(matrix), {
    dimensions: DIMENSIONS,
    clusters: CLUSTERS,
    rounds: KMEANS_ROUNDS,
  });
  const byKey = new Map(
    words.map((word, index) => [clusterKey(hashString(word)), 1 + (numbers[index] ?? 0)]),
  );
  const keys = Uint32Array.from(byKey.keys()).sort();
  return { keys, numbers: Uint8Array.from(keys, (key) => byKey.get(key) ?? 0) };
}

/** The frequent words, most frequent first, and each line as numbers of words, -1 for others. */
function numberWords(lines: readonly string[]): { words: string[]; rows: Int32Array[] } {
  const seen = new Map<string, number>();
  const counts: number[] = [];
  const texts: string[] = [];
  const raw = lines.map((line) => {
    const tokens = tokenize(line).filter((token) => token.kind !== 'newline');
    return Int32Array.from(tokens, ({ kind, folded }) => {
      const text = kind === 'number' ? '0' : folded;
      let id = seen.get(text);
      if (id === undefined) {
        id = counts.push(0) - 1;
        texts.push(text);
        seen.set(text, id);
      }
      counts[id] = (counts[id] ?? 0) + 1;
      return id;
    });
  });
  const frequent = counts
    .map((_, id) => id)
    .filter((id) => (counts[id] ?? 0) >= FEWEST_SEEN)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, MOST_WORDS);
  const renumbered = new Int32Array(counts.length).fill(-1);
  for (const [index, id] of frequent.entries()) renumbered[id] = index;
  return {
    words: frequent.map((id) => texts[id] ?? ''),
    rows: raw.map((row) => row.map((id) => renumbered[id] as number)),
  };
}

/** How often each context word stands at each position: `words` rows of `POSITIONS × CONTEXT_WORDS` counts. */
function countNeighbours(words: number, rows: readonly Int32Array[]): Uint16Array {
  const columns = POSITIONS.length * CONTEXT_WORDS;
  const counts = new Uint16Array(words * columns);
  for (const row of rows) {
    for (let at = 0; at < row.length; at++) {
      const word = row[at] as number;
      if (word < 0) continue;
      for (const [position, offset] of POSITIONS.entries()) {
        const neighbour = row[at + offset];
        if (neighbour === undefined || neighbour < 0 || neighbour >= CONTEXT_WORDS) continue;
        const cell = word * columns + position * CONTEXT_WORDS + neighbour;
        // The few pairs that are seen more often than a cell can hold are function words among themselves.
        if ((counts[cell] as number) < 0xffff) counts[cell] = (counts[cell] as number) + 1;
      }
    }
  }
  return counts;
}

function toMutualInformation(counts: Uint16Array, words: number): SparseMatrix {
  const columns = counts.length / words;
  const rowSums = new Float64Array(words);
  const columnSums = new Float64Array(columns);
  let entries = 0;
  for (let word = 0; word < words; word++) {
    for (let column = 0; column < columns; column++) {
      const count = counts[word * columns + column] as number;
      if (count === 0) continue;
      entries++;
      rowSums[word] = (rowSums[word] as number) + count;
      columnSums[column] = (columnSums[column] as number) + count;
    }
  }
  const smoothed = columnSums.map((sum) => sum ** CONTEXT_SMOOTHING);
  const total = smoothed.reduce((sum, value) => sum + value, 0);
  const starts = new Uint32Array(words + 1);
  const columnOf = new Uint32Array(entries);
  const values = new Float32Array(entries);
  let at = 0;
  for (let word = 0; word < words; word++) {
    for (let column = 0; column < columns; column++) {
      const count = counts[word * columns + column] as number;
      if (count === 0) continue;
      const information = Math.log(
        (count * total) / ((rowSums[word] as number) * (smoothed[column] as number)),
      );
      if (information <= 0) continue;
      columnOf[at] = column;
      values[at++] = information;
    }
    starts[word + 1] = at;
  }
  return { rows: words, columns, starts, columnOf: columnOf.subarray(0, at), values: values.subarray(0, at) };
}

/** Rows in the space of the largest singular vectors: `DIMENSIONS` numbers each. */
function reduce(matrix: SparseMatrix): Float32Array {
  const random = createRandom(SEED);
  let basis = Float32Array.from({ length: matrix.columns * DIMENSIONS }, () => random() - 0.5);
  for (let round = 0; round < POWER_ITERATIONS; round++) {
    const range = multiply(matrix, basis, DIMENSIONS);
    basis = multiplyTransposed(matrix, orthonormalize(range, DIMENSIONS), DIMENSIONS);
    basis = orthonormalize(basis, DIMENSIONS);
  }
  return multiply(matrix, basis, DIMENSIONS);
}
