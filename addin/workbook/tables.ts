import { recogniseTable, type SourceTable } from "../../core";
import { isReportTable } from "./report-names";

/** An Excel table of a kind that the core knows, with its header as first row. */
export interface WorkbookTable extends SourceTable {
  /** The name of the Excel table: the way back to its cells. */
  readonly name: string;
  readonly sheet: string;
  /** With the sheet: "Opgaven!A1:F15". */
  readonly address: string;
}

/**
 * Every table of the workbook that the core knows by its header, in three batches whatever their number:
 * the names, the headers, and only then the cells of those that are recognised.
 */
export async function readTables(): Promise<WorkbookTable[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
    await context.sync();

    const candidates = tables.items
      .filter((table) => table.showHeaders && !isReportTable(table.name))
      .map((table) => ({ table, header: table.getHeaderRowRange().load("values") }));
    await context.sync();

    const recognised = candidates.flatMap(({ table, header }) => {
      const kind = recogniseTable(header.values);
      return kind === undefined ? [] : [{ kind, table, range: table.getRange().load("address,values") }];
    });
    await context.sync();

    return recognised.map(({ kind, table, range }) => ({
      kind,
      name: table.name,
      sheet: table.worksheet.name,
      address: range.address,
      // A total row is the user's own sum, not a row of input.
      cells: table.showTotals ? range.values.slice(0, -1) : range.values,
    }));
  });
}
