import type { ReportCell } from "../../../core";
import { escapeText } from "../cells/escape-text";

/** The range around cells that change, within which every other cell is left alone (null). */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: (ReportCell | null)[][];
}

export function blockAround(cells: readonly { readonly row: number; readonly column: number; readonly value: ReportCell }[]): Block {
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const values = Array.from({ length: Math.max(...rows) - top + 1 }, () => Array.from({ length: Math.max(...columns) - left + 1 }, (): ReportCell | null => null));
  for (const { row, column, value } of cells) values[row - top]![column - left] = escapeText(value);
  return { row: top, column: left, values };
}

/** Writes a block of a table's range. */
export const writeBlock = (range: Excel.Range, { row, column, values }: Block): void => {
  range.getCell(row, column).getResizedRange(values.length - 1, values[0]!.length - 1).values = values;
};
