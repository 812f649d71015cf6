import { recogniseTable, type SourceTable } from "../../../core";
import { boundTable } from "./bound-table";
import { loadRemembered, sheetOf } from "./remembered-ranges";
import { cellsIn, loadCells, loadSize, isTooLarge } from "./used-cells";
import { headerText, type Origin } from "../cells/origin";
import { isReportTable } from "../reports/report-names";
import { loadSettings, type Settings } from "./settings";

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

/** What the pane works with. */
export interface WorkbookInput {
  readonly tables: WorkbookTable[];
  readonly settings: Settings;
}

/**
 * The ranges that the user said to be a table, then every Excel table that the core knows by its header (of one kind, what was
 * said counts), and the settings. In two batches whatever their number: the names and headers, then the cells of those that
 * are read; a third one where there are ranges, for the cells of their sheets.
 */
export async function readWorkbook(): Promise<WorkbookInput> {
  return Excel.run(async (context) => {
    // A table's columns are named by its header.
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name");
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const remembered = loadRemembered(context);
    const settings = loadSettings(context);
    await context.sync();

    const recognised = tables.items.filter((table) => table.showHeaders && !isReportTable(table.name)).flatMap((table) => {
      const kind = recogniseTable([table.columns.items.map(({ name }) => name)]);
      return kind === undefined ? [] : [{ kind, table, range: table.getRange().load("address,values") }];
    });
    const used = remembered().ranges.filter(({ use }) => use !== null)
      .flatMap((range) => sheetOf(range, worksheets.items)?.id ?? []);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(loadSize);
    await context.sync();

    if (sheets.length > 0) {
      for (const sheet of sheets) loadCells(sheet);
      await context.sync();
    }
    const bound = remembered().ranges.flatMap((range) => {
      const sheet = sheetOf(range, worksheets.items);
      const loaded = sheets.find((each) => each.sheet.id === sheet?.id);
      return loaded === undefined || isTooLarge(loaded) ? [] : boundTable(range, loaded.sheet, cellsIn(loaded)) ?? [];
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
    return { tables: [...bound, ...automatic], settings: settings() };
  });
}

export const readTables = async (): Promise<WorkbookTable[]> => (await readWorkbook()).tables;
