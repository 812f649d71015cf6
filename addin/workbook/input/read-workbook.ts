import { errorMeaning, recogniseTable } from "../../../core";
import { cellName } from "../cells/address";
import { headerText } from "../cells/origin";
import { runExcel } from "../excel-run";
import { isReportTable } from "../reports/report-names";
import { readValues } from "../cells/read-ranges";
import { tableRange, withoutTotals } from "./excel-table";
import { boundSheets, loadRemembered, sheetOf, type RememberedRange } from "./remembered-ranges";
import { loadSettings, type Settings } from "./settings";
import { loadSize, readCells } from "./used-cells";
import type { WorkbookTable } from "./workbook-table";

/** What the pane works with. */
export interface WorkbookInput {
  readonly tables: WorkbookTable[];
  readonly settings: Settings;
  /** Excel's own ids of the sheets that all of this comes from. */
  readonly sheetIds: readonly string[];
  /** Cells of which the value is still being worked out: what is made of them now will be wrong in a moment. */
  readonly unfinished: readonly string[];
  /** Excel calculates only when the user asks for it; `isPending`: something has changed since. */
  readonly byHand?: { readonly isPending: boolean } | undefined;
}

/**
 * The ranges that the user said to be a table, then every Excel table that the core knows by its header (of one kind, what was
 * said counts), and the settings. In two batches whatever their number: the names and headers, then the cells of those that
 * are read (one more for every 50.000 of them); a third one where there are ranges, for the cells of their sheets. An Excel table of which the user said something is that.
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
    const recognised = tables.items.filter((table) => table.showHeaders && !isReportTable(table.name) && !isSaid(table, ranges)).flatMap((table) => {
      const kind = recogniseTable([table.columns.items.map(({ name }) => name)]);
      return kind === undefined ? [] : [{ kind, table, sized: tableRange(table) }];
    });
    const bindings = ranges.filter(({ use }) => use !== null).map((range) => ({ range, excelTable: tables.items.find((table) => isSaid(table, [range])) }));
    const own = bindings.flatMap(({ range, excelTable }) => (excelTable === undefined ? [] : [{ range, table: excelTable, sized: tableRange(excelTable) }]));
    const used = boundSheets({ ranges: bindings.flatMap(({ range, excelTable }) => (excelTable === undefined ? [range] : [])) }, worksheets.items);
    const sheets = worksheets.items.filter(({ id }) => used.includes(id)).map(loadSize);
    const values = await readValues(context, [...recognised, ...own].map(({ sized }) => sized));

    const cells = sheets.length === 0 ? [] : await readCells(context, sheets);
    // What reads a bound range is loaded where there is one.
    const { boundTable } = bindings.length === 0 ? { boundTable: () => undefined } : await import(/* webpackChunkName: "ranges" */ "./bound-table");
    const bound = bindings.flatMap(({ range }) => {
      const at = own.findIndex((each) => each.range === range);
      if (at >= 0) {
        const { table, sized } = own[at]!;
        const inTable = { row: sized.range.rowIndex, column: sized.range.columnIndex, cells: withoutTotals(table, values[recognised.length + at]!) };
        return boundTable({ ...range, excelTable: table.name }, { id: table.worksheet.id, name: table.worksheet.name }, inTable) ?? [];
      }
      const sheet = sheetOf(range, worksheets.items);
      const index = sheets.findIndex((each) => each.sheet.id === sheet?.id);
      return index < 0 ? [] : boundTable({ ...range, excelTable: undefined }, sheets[index]!.sheet, cells[index]!.cells) ?? [];
    });
    const automatic = recognised.map(({ kind, table, sized }, index): WorkbookTable => ({
      kind,
      name: table.name,
      origin: { table: table.name },
      header: values[index]![0]!.map(headerText),
      asIs: true,
      sheet: table.worksheet.name,
      address: sized.range.address,
      cells: withoutTotals(table, values[index]!),
    }));
    const read = [...recognised, ...own].map(({ table, sized: { range } }, index): Read =>
      ({ sheet: table.worksheet.name, row: range.rowIndex, column: range.columnIndex, cells: values[index]! }));
    return {
      tables: [...bound, ...automatic],
      settings: settings().settings,
      sheetIds: [...new Set([...[...recognised, ...own].map(({ table }) => table.worksheet.id), ...used, ...settings().sheetIds])],
      unfinished: [...read, ...sheets.map(({ sheet: { name } }, index): Read => ({ sheet: name, ...cells[index]!.cells }))].flatMap(unfinishedIn),
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
