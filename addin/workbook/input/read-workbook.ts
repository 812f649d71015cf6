import { errorMeaning, recogniseTable } from "../../../core";
import { cellName } from "../cells/address";
import { headerText } from "../cells/origin";
import { runExcel } from "../excel-run";
import { isReportTable } from "../reports/report-names";
import { readValues } from "../cells/read-ranges";
import { filledTables, withoutTotals } from "./excel-table";
import { boundSheets, loadRemembered, sheetOf, type RememberedRange } from "./remembered-ranges";
import { loadSettings, type Settings } from "./settings";
import { isTooLarge, loadSize, readCells } from "./used-cells";
import type { WorkbookTable } from "./workbook-table";

/** What the pane works with. */
export interface WorkbookInput {
  readonly tables: WorkbookTable[];
  readonly settings: Settings;
  /** Excel's own ids of the sheets that all of this comes from. */
  readonly sheetIds: readonly string[];
  /** Cells of which the value is still being worked out: what is made of them now will be wrong in a moment. */
  readonly unfinished: readonly string[];
  /** What would be read, but has more cells than that may cost: tables by name, sheets with a range in use. */
  readonly tooLarge: readonly string[];
  /** Excel calculates only when the user asks for it; `isPending`: something has changed since. */
  readonly byHand?: { readonly isPending: boolean } | undefined;
}

/**
 * The ranges that the user said to be a table, then every Excel table that the core knows by its header (of one kind, what was
 * said counts), and the settings. In two batches whatever their number: the names and headers, then the cells of those that
 * are read (one more for every 50.000 of them); another one where there are ranges, for the cells of their sheets, and one where tables have
 * many rows. An Excel table of which the user said something is that.
 */
export async function readWorkbook(): Promise<WorkbookInput> {
  return runExcel(async (context) => {
    // A table's columns are named by its header.
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/worksheet/name,items/columns/items/name,items/rows/count");
    const worksheets = context.workbook.worksheets.load("items/id,items/name");
    const remembered = loadRemembered(context);
    const settings = loadSettings(context);
    const application = context.workbook.application.load("calculationMode,calculationState");
    await context.sync();

    const { ranges } = remembered();
    const kinds = new Map(tables.items.filter((table) => table.showHeaders && !isReportTable(table.name) && !isSaid(table, ranges)).flatMap((table) => {
      const kind = recogniseTable([table.columns.items.map(({ name }) => name)], table.name);
      return kind === undefined ? [] : [[table, kind] as const];
    }));
    const bindings = ranges.filter(({ use }) => use !== null).map((range) => ({ range, excelTable: tables.items.find((table) => isSaid(table, [range])) }));
    const used = boundSheets({ ranges: bindings.flatMap(({ range, excelTable }) => (excelTable === undefined ? [range] : [])) }, worksheets.items);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(loadSize);
    const asked = await filledTables(context, [...kinds.keys(), ...bindings.flatMap(({ excelTable }) => excelTable ?? [])]);
    const filled = asked.filter((each) => !each.isTooLarge);
    const values = await readValues(context, filled);
    const read = filled.map((each, index) => ({ ...each, values: values[index]! }));

    const cells = sheets.length === 0 ? [] : await readCells(context, sheets);
    // What reads a bound range is loaded where there is one.
    const { boundTable } = bindings.length === 0 ? { boundTable: () => undefined } : await import(/* webpackChunkName: "ranges" */ "./bound-table");
    const bound = bindings.flatMap(({ range, excelTable }) => {
      if (excelTable !== undefined) {
        const found = read.find(({ table }) => table === excelTable);
        if (found === undefined) return [];
        const inTable = { row: found.range.rowIndex, column: found.range.columnIndex, cells: withoutTotals(found, found.values) };
        return boundTable({ ...range, excelTable: excelTable.name }, { id: excelTable.worksheet.id, name: excelTable.worksheet.name }, inTable) ?? [];
      }
      const sheet = sheetOf(range, worksheets.items);
      const index = sheets.findIndex((each) => each.sheet.id === sheet?.id);
      return index < 0 ? [] : boundTable({ ...range, excelTable: undefined }, sheets[index]!.sheet, cells[index]!.cells) ?? [];
    });
    const automatic = read.filter(({ table }) => kinds.has(table)).map((found): WorkbookTable => ({
      // Of kinds with the same header the rows tell which it is.
      kind: recogniseTable(found.values, found.table.name) ?? kinds.get(found.table)!,
      name: found.table.name,
      origin: { table: found.table.name },
      header: found.values[0]!.map(headerText),
      asIs: true,
      sheet: found.table.worksheet.name,
      address: found.range.address,
      cells: withoutTotals(found, found.values),
    }));
    const inTables = read.map(({ table, range, values: found }): Read => ({ sheet: table.worksheet.name, row: range.rowIndex, column: range.columnIndex, cells: found }));
    return {
      tables: [...bound, ...automatic],
      settings: settings().settings,
      sheetIds: [...new Set([...asked.map(({ table }) => table.worksheet.id), ...used, ...settings().sheetIds])],
      tooLarge: [...asked.filter((each) => each.isTooLarge).map(({ table }) => table.name), ...sheets.filter(isTooLarge).map(({ sheet }) => sheet.name)],
      unfinished: [...inTables, ...sheets.map(({ sheet: { name } }, index): Read => ({ sheet: name, ...cells[index]!.cells }))].flatMap(unfinishedIn),
      byHand: application.calculationMode === "Manual" ? { isPending: application.calculationState !== "Done" } : undefined,
    };
  });
}

/** Cells that were read. */
interface Read {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}

const unfinishedIn = ({ sheet, row, column, cells }: Read): string[] => cells.flatMap((line, down) => line.flatMap((value, right) =>
  (errorMeaning(value) === "unfinished" ? [cellName({ sheet, row: row + down, column: column + right })] : [])));

/** Whether the user said something of an Excel table. */
const isSaid = ({ name }: Excel.Table, ranges: readonly RememberedRange[]): boolean => ranges.some(({ excelTable }) => excelTable?.toLowerCase() === name.toLowerCase());

export const readTables = async (): Promise<WorkbookTable[]> => (await readWorkbook()).tables;
