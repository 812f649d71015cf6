import { isBlankRow, isEmpty, plainCell } from "./cell";

/** An optional table or argument that was left out: nothing, or one empty cell (0 as Windows has it). */
export function isOmitted(argument: unknown): boolean {
  const cell: unknown = Array.isArray(argument) && argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1
    ? argument[0][0] as unknown : argument;
  if (Array.isArray(cell)) return cell.length === 0;
  const plain = plainCell(cell);
  return plain === 0 || isEmpty(plain);
}

/** A range in which nothing is filled in, no header either. */
export const isBlankRange = (cells: unknown): boolean => Array.isArray(cells) && cells.every((line) => Array.isArray(line) && isBlankRow(line));
