import { recogniseTable } from "../../../core";
import { headerText } from "../cells/origin";
import { isReportTable } from "../reports/report-names";
import { loadTable } from "./excel-table";
import { boundSheets, loadRemembered, sheetOf, type RememberedRange } from "./remembered-ranges";
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
 * are read; a third one where there are ranges, for the cells of their sheets. An Excel table of which the user said something is that.
 */
export async function readWorkbook(): Promise<WorkbookInput> {
  return Excel.run(async (context) => {
    // A table's columns are named by its header.
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name,items/columns/items/name");
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const remembered = loadRemembered(context);
    const settings = loadSettings(context);
    await context.sync();

    const { ranges } = remembered();
    const recognised = tables.items.filter((table) => table.showHeaders && !isReportTable(table.name) && !isSaid(table, ranges)).flatMap((table) => {
      const kind = recogniseTable([table.columns.items.map(({ name }) => name)]);
      return kind === undefined ? [] : [{ kind, table, range: table.getRange().load("address,values") }];
    });
    const bindings = ranges.filter(({ use }) => use !== null).map((range) => ({ range, excelTable: tables.items.find((table) => isSaid(table, [range])) }));
    const own = bindings.flatMap(({ range, excelTable }) => (excelTable === undefined ? [] : [{ range, ...loadTable(excelTable) }]));
    const used = boundSheets({ ranges: bindings.flatMap(({ range, excelTable }) => (excelTable === undefined ? [range] : [])) }, worksheets.items);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(loadSize);
    await context.sync();

    const cells = sheets.map((sheet) => loadCells(sheet));
    if (sheets.length > 0) await context.sync();
    // What reads a bound range is loaded where there is one.
    const { boundTable } = bindings.length === 0 ? { boundTable: () => undefined } : await import(/* webpackChunkName: "ranges" */ "./bound-table");
    const bound = bindings.flatMap(({ range }) => {
      const table = own.find((each) => each.range === range);
      if (table !== undefined) return boundTable({ ...range, excelTable: table.name }, table.sheet, table.cells()) ?? [];
      const sheet = sheetOf(range, worksheets.items);
      const index = sheets.findIndex((each) => each.sheet.id === sheet?.id);
      return index < 0 ? [] : boundTable({ ...range, excelTable: undefined }, sheets[index]!.sheet, cells[index]!()) ?? [];
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

/** Whether the user said something of an Excel table. */
const isSaid = ({ name }: Excel.Table, ranges: readonly RememberedRange[]): boolean => ranges.some(({ excelTable }) => excelTable?.toLowerCase() === name.toLowerCase());

export const readTables = async (): Promise<WorkbookTable[]> => (await readWorkbook()).tables;
