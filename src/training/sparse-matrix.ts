/** Rows of numbers most of which are 0: row `r` has `values[starts[r]]` to `values[starts[r + 1]]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly columnOf: Uint32Array;
  readonly values: Float32Array;
}

/** The matrix times a dense one of `width` columns, stored row by row. */
export function multiply(
  matrix: SparseMatrix,
  dense: Float32Array,
  width: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(matrix.rows * width);
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.starts[row + 1] as number;
    for (let at = matrix.starts[row] as number; at < end; at++) {
      const value = matrix.values[at] as number;
      const from = (matrix.columnOf[at] as number) * width;
      const to = row * width;
      for (let column = 0; column < width; column++)
        result[to + column] = (result[to + column] as number) + value * (dense[from + column] as number);
    }
  }
  return result;
}

/** The transposed matrix times a dense one. */
export function multiplyTransposed(
  matrix: SparseMatrix,
  dense: Float32Array,
  width: number,
): Float32Array<ArrayBuffer> {
  const result = new Float32Array(matrix.columns * width);
  for (let row = 0; row < matrix.rows; row++) {
    const end = matrix.starts[row + 1] as number;
    for (let at = matrix.starts[row] as number; at < end; at++) {
      const value = matrix.values[at] as number;
      const to = (matrix.columnOf[at] as number) * width;
      const from = row * width;
      for (let column = 0; column < width; column++)
        result[to + column] = (result[to + column] as number) + value * (dense[from + column] as number);
    }
  }
  return result;
}

/** Makes the columns orthogonal and of length 1, in place (modified Gram-Schmidt). */
export function orthonormalize(dense: Float32Array<ArrayBuffer>, width: number): Float32Array<ArrayBuffer> {
  for (let column = 0; column < width; column++) {
    for (let before = 0; before < column; before++) {
      let product = 0;
      for (let at = 0; at < dense.length; at += width)
        product += (dense[at + column] as number) * (dense[at + before] as number);
      for (let at = 0; at < dense.length; at += width)
        dense[at + column] = (dense[at + column] as number) - product * (dense[at + before] as number);
    }
    let square = 0;
    for (let at = column; at < dense.length; at += width) square += (dense[at] as number) ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = column; at < dense.length; at += width) dense[at] = (dense[at] as number) / length;
  }
  return dense;
}
