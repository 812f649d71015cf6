import { recogniseTable, type SourceTable } from "../../core";
import { headerText, type Origin } from "./origin";
import { isReportTable } from "./report-names";

/** A table of a kind that the core knows, with its header as first row: rows and columns stand as they do on the sheet. */
export interface WorkbookTable extends SourceTable {
  /** What the user knows it by: the name of the Excel table, or the address of its cells. */
  readonly name: string;
  /** The way back to its cells. */
  readonly origin: Origin;
  /** The headers as they stand on the sheet: `cells` has the names that they are read by. */
  readonly header: readonly string[];
  /** A custom function, given the cells themselves, reads the same. */
  readonly asIs: boolean;
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
      origin: { table: table.name },
      header: range.values[0]!.map(headerText),
      asIs: true,
      sheet: table.worksheet.name,
      address: range.address,
      // A total row is the user's own sum, not a row of input.
      cells: table.showTotals ? range.values.slice(0, -1) : range.values,
    }));
  });
}
