/**
 * Groups directions by angle. Rows of `points` are brought to length 1 in place; the first centres are the rows at even
 * steps, so the result is the same each time. Gives the number of each row's cluster.
 */
export function sphericalKMeans(
  points: Float32Array,
  options: { readonly dimensions: number; readonly clusters: number; readonly rounds: number },
): Uint16Array {
  const { dimensions, clusters, rounds } = options;
  const count = points.length / dimensions;
  for (let row = 0; row < count; row++) normalize(points, row, dimensions);
  const step = Math.max(1, Math.floor(count / clusters / 2));
  const centres = new Float32Array(clusters * dimensions);
  for (let cluster = 0; cluster < clusters; cluster++) {
    const row = Math.min(cluster * step, count - 1);
    centres.set(points.subarray(row * dimensions, (row + 1) * dimensions), cluster * dimensions);
  }
  const nearest = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < count; row++) nearest[row] = findNearest(points, row, centres, dimensions);
    // A centre that lost all its rows stays where it was.
    const sums = new Float32Array(centres.length);
    const sizes = new Uint32Array(clusters);
    for (let row = 0; row < count; row++) {
      const cluster = nearest[row] as number;
      sizes[cluster] = (sizes[cluster] as number) + 1;
      for (let at = 0; at < dimensions; at++)
        sums[cluster * dimensions + at] =
          (sums[cluster * dimensions + at] as number) + (points[row * dimensions + at] as number);
    }
    for (let cluster = 0; cluster < clusters; cluster++) {
      if (sizes[cluster] === 0) continue;
      normalize(sums, cluster, dimensions);
      centres.set(sums.subarray(cluster * dimensions, (cluster + 1) * dimensions), cluster * dimensions);
    }
  }
  return nearest;
}

function normalize(values: Float32Array, row: number, dimensions: number): void {
  let square = 0;
  for (let at = row * dimensions; at < (row + 1) * dimensions; at++) square += (values[at] as number) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let at = row * dimensions; at < (row + 1) * dimensions; at++)
    values[at] = (values[at] as number) / length;
}

function findNearest(points: Float32Array, row: number, centres: Float32Array, dimensions: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let centre = 0; centre * dimensions < centres.length; centre++) {
    let product = 0;
    for (let at = 0; at < dimensions; at++)
      product += (points[row * dimensions + at] as number) * (centres[centre * dimensions + at] as number);
    if (product > top) {
      top = product;
      best = centre;
    }
  }
  return best;
}
