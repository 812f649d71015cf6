import type { Expression } from "./model";

/** Bounded rows of a sparse matrix (compressed by row), as HiGHS takes them. */
export interface Rows {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** Rows of terms, compressed; terms of one variable are added up (HiGHS refuses an entry twice). */
export function compress(rows: readonly Expression[], variables: number): Rows {
  const size = rows.reduce((sum, terms) => sum + terms.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const indices = new Int32Array(size);
  const values = new Float64Array(size);
  const place = new Int32Array(variables).fill(-1);
  let end = 0;
  rows.forEach((terms, row) => {
    const start = end;
    for (const [variable, coefficient] of terms) {
      if (!Number.isFinite(coefficient)) throw new RangeError(`a coefficient must be a finite number: ${coefficient}`);
      const earlier = place[variable];
      if (earlier === undefined) throw new RangeError(`a variable of another model: ${variable}`);
      if (earlier >= start) values[earlier] = values[earlier]! + coefficient;
      else {
        place[variable] = end;
        indices[end] = variable;
        values[end++] = coefficient;
      }
    }
    starts[row + 1] = end;
  });
  return { starts, indices: indices.subarray(0, end), values: values.subarray(0, end) };
}
