import type { SheetCells } from "../../../core";

/** Loads the cells of an Excel table in the batch that is being made. A total row is the user's own sum, not a row of input. */
export function loadTable(table: Excel.Table): { readonly name: string; readonly sheet: { readonly id: string; readonly name: string }; cells(): SheetCells } {
  const range = table.getRange().load("rowIndex,columnIndex,values");
  return {
    name: table.name, sheet: { id: table.worksheet.id, name: table.worksheet.name },
    cells: () => ({ row: range.rowIndex, column: range.columnIndex, cells: table.showTotals ? range.values.slice(0, -1) : range.values as unknown[][] }),
  };
}
