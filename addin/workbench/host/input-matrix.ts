import { HostError } from "./error";
import type { Area, Value } from "./workbook";

/** What an add-in may hand to `values`, `formulas` or `numberFormat`: one value for all cells, or a matrix. */
export type Input = Value | null | readonly (readonly (Value | null)[])[];

/** The matrix for an area; Excel refuses any other size. */
export function inputMatrix(input: Input, { rows, columns }: Area): readonly (readonly (Value | null)[])[] {
  if (!Array.isArray(input)) {
    const value = input as Value | null;
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const matrix = input as readonly (readonly (Value | null)[])[];
  if (matrix.length !== rows || matrix.some((row) => !Array.isArray(row) || row.length !== columns)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return matrix;
}
