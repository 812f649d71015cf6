import { nameKey } from "../domain/name";
import type { Correlation } from "./model";

/** The smallest eigenvalue that a matrix of correlations may have. */
const LEAST_EIGENVALUE = 1e-9;
/** How near the scale is found. */
const NEAR = 1e-12;

/** Losses that depend on each other, directly or by way of others: their draws are made together, in the order of their names. */
export interface Block {
  /** Places in the portfolio. */
  readonly members: readonly number[];
  /** The lower triangle (Cholesky) that turns independent normal draws into theirs: row by row, `members` wide. */
  readonly triangle: Float64Array;
}

/** Whether anything depends at all. */
export const dependOn = (correlations: readonly Correlation[]): boolean => correlations.some(({ value }) => value !== 0);

/** The blocks of a portfolio, in the order of the first name of each; most hold one loss. */
export function blocksOf(names: readonly string[], correlations: readonly Correlation[]): Block[] {
  return membersOf(names, correlations).map((members) => ({ members, triangle: cholesky(matrixOf(members, correlations, 1), members.length)! }));
}

/**
 * The largest c <= 1 by which all correlations must be multiplied to be possible together: no mixture of the risks may vary less than
 * nothing (the smallest eigenvalue of the matrix stays 1e-9 or more).
 */
export function possibleScale(names: readonly string[], correlations: readonly Correlation[]): number {
  return membersOf(names, correlations).reduce((scale, members) => {
    const isPossible = (c: number): boolean => cholesky(matrixOf(members, correlations, c, 1 - LEAST_EIGENVALUE), members.length) !== undefined;
    if (isPossible(scale)) return scale;
    let [low, high] = [0, scale];
    while (high - low > NEAR) {
      const middle = (low + high) / 2;
      if (isPossible(middle)) low = middle;
      else high = middle;
    }
    return low;
  }, 1);
}

function membersOf(names: readonly string[], correlations: readonly Correlation[]): number[][] {
  const parent = names.map((_, index) => index);
  const root = (index: number): number => {
    while (parent[index] !== index) index = parent[index] = parent[parent[index]!]!;
    return index;
  };
  for (const { one, other, value } of correlations) if (value !== 0) parent[root(one)] = root(other);
  const keys = names.map(nameKey);
  const blocks = new Map<number, number[]>();
  const ordered = [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : a - b));
  for (const index of ordered) blocks.set(root(index), [...blocks.get(root(index)) ?? [], index]);
  return [...blocks.values()];
}

function matrixOf(members: readonly number[], correlations: readonly Correlation[], scale: number, diagonal = 1): Float64Array {
  const size = members.length;
  const matrix = new Float64Array(size * size);
  const place = new Map(members.map((member, index) => [member, index]));
  for (let index = 0; index < size; index++) matrix[index * size + index] = diagonal;
  for (const { one, other, value } of size === 1 ? [] : correlations) {
    const [a, b] = [place.get(one), place.get(other)];
    if (a === undefined || b === undefined) continue;
    matrix[a * size + b] = matrix[b * size + a] = value * scale;
  }
  return matrix;
}

/** The lower triangle whose product with its transpose is the matrix; undefined where there is none. The matrix is changed. */
function cholesky(matrix: Float64Array, size: number): Float64Array | undefined {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let before = 0; before < column; before++) sum -= matrix[row * size + before]! * matrix[column * size + before]!;
      if (column < row) matrix[row * size + column] = sum / matrix[column * size + column]!;
      else if (sum <= 0) return undefined;
      else matrix[row * size + row] = Math.sqrt(sum);
    }
    matrix.fill(0, row * size + row + 1, (row + 1) * size);
  }
  return matrix;
}
