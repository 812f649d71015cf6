import { recogniseTable } from "../../../core";
import { headerText } from "../cells/origin";
import { isReportTable } from "../reports/report-names";
import { boundSheets, loadRemembered, sheetOf } from "./remembered-ranges";
import { loadSettings, type Settings } from "./settings";
import { loadCells, loadSize } from "./used-cells";
import type { WorkbookTable } from "./workbook-table";

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
    const used = boundSheets(remembered(), worksheets.items);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(loadSize);
    await context.sync();

    const cells = sheets.map((sheet) => loadCells(sheet));
    if (sheets.length > 0) await context.sync();
    // What reads a bound range is loaded where there is one.
    const { boundTable } = sheets.length === 0 ? { boundTable: () => undefined } : await import(/* webpackChunkName: "ranges" */ "./bound-table");
    const bound = remembered().ranges.flatMap((range) => {
      const sheet = sheetOf(range, worksheets.items);
      const index = sheets.findIndex((each) => each.sheet.id === sheet?.id);
      return index < 0 ? [] : boundTable(range, sheets[index]!.sheet, cells[index]!()) ?? [];
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
