import { recogniseTable, type SourceTable } from "../../core";
import { boundTable } from "./binding/bound-table";
import { askRemembered, sheetOf } from "./binding/remembered";
import { askCells, askSize, cellsIn, isTooLarge } from "./binding/sheets";
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
 * The ranges that the user said to be a table, then every Excel table that the core knows by its header: of one kind, what was
 * said counts. In three batches whatever their number: the names, the headers and sizes, and only then the cells of those
 * that are read.
 */
export async function readTables(): Promise<WorkbookTable[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const remembered = askRemembered(context);
    await context.sync();

    const candidates = tables.items
      .filter((table) => table.showHeaders && !isReportTable(table.name))
      .map((table) => ({ table, header: table.getHeaderRowRange().load("values") }));
    const used = remembered().ranges.filter(({ use }) => use !== null)
      .flatMap((range) => sheetOf(range, worksheets.items)?.id ?? []);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(askSize);
    await context.sync();

    const recognised = candidates.flatMap(({ table, header }) => {
      const kind = recogniseTable(header.values);
      return kind === undefined ? [] : [{ kind, table, range: table.getRange().load("address,values") }];
    });
    for (const sheet of sheets) askCells(sheet);
    await context.sync();

    const bound = remembered().ranges.flatMap((range) => {
      const sheet = sheetOf(range, worksheets.items);
      const asked = sheets.find((each) => each.sheet.id === sheet?.id);
      return asked === undefined || isTooLarge(asked) ? [] : boundTable(range, asked.sheet, cellsIn(asked)) ?? [];
    });
    const automatic = recognised.map(({ kind, table, range }): WorkbookTable => ({
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
    return [...bound, ...automatic];
  });
}
