import type { Sized } from "../cells/read-ranges";

/** An Excel table with its cells, of which the place is asked in the batch that is being made. How many rows it has must be known by then. */
export function tableRange(table: Excel.Table): Sized {
  const rows = table.rows.count + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  return { range: table.getRange().load("address,rowIndex,columnIndex"), rows, columns: table.columns.items.length };
}

/** A total row is the user's own sum, not a row of input. */
export const withoutTotals = ({ showTotals }: Excel.Table, cells: unknown[][]): unknown[][] => (showTotals ? cells.slice(0, -1) : cells);
