import type { Sized } from "../cells/read-ranges";
import { MOST_CELLS } from "./used-cells";

/** A table of more rows may be empty for the greater part, up to the last row of the sheet. */
const MANY_ROWS = 1_000;

/** The cells of an Excel table that hold something: its header and its rows, without those below the last filled one. */
export interface FilledTable extends Sized {
  readonly table: Excel.Table;
  /** More cells than a refresh may cost. */
  readonly isTooLarge: boolean;
  /** The last row is the user's own sum. */
  readonly hasTotals: boolean;
}

/**
 * Where the cells of Excel tables stand, asked in the batch that is being made; how many rows they have must be known by then. For tables
 * of many rows it takes a batch of its own before that, in which Excel says how far they are filled.
 */
export async function filledTables(context: Excel.RequestContext, tables: readonly Excel.Table[]): Promise<FilledTable[]> {
  const long = tables.filter((table) => table.showHeaders && table.rows.count > MANY_ROWS).map((table) => ({
    table, header: table.getHeaderRowRange().load("rowIndex"), used: table.getDataBodyRange().getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
  }));
  if (long.length > 0) await context.sync();
  return tables.map((table) => {
    const columns = table.columns.items.length;
    const found = long.find((one) => one.table === table);
    const hasTotals = table.showTotals && found === undefined;
    const rows = found === undefined ? table.rows.count + (table.showHeaders ? 1 : 0) + (hasTotals ? 1 : 0)
      : 1 + (found.used.isNullObject ? 0 : found.used.rowIndex + found.used.rowCount - found.header.rowIndex - 1);
    const all = found === undefined ? table.getRange() : table.getHeaderRowRange().getResizedRange(rows - 1, 0);
    return { table, columns, rows, hasTotals, isTooLarge: rows * columns > MOST_CELLS, range: all.load("address,rowIndex,columnIndex") };
  });
}

/** A total row is the user's own sum, not a row of input. */
export const withoutTotals = ({ hasTotals }: FilledTable, cells: unknown[][]): unknown[][] => (hasTotals ? cells.slice(0, -1) : cells);
