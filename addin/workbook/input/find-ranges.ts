import { recogniseTable, searchSheet, type SheetArea, type SheetCells } from "../../../core";
import { runExcel } from "../excel-run";
import { isReportTable } from "../reports/report-names";
import type { Search, SheetFound, WorkbookFound } from "./found-ranges";
import { rangesOn, saidOf } from "./ranges-on";
import { loadRemembered, sheetOf } from "./remembered-ranges";
import { resultAreas } from "./result-areas";
import { isTooLarge, loadSize, readCells } from "./used-cells";

/** On this thread. */
const here: Search = { look: (sheet) => Promise.resolve(searchSheet(sheet)) };

/** Looks through every visible sheet: its cells come in three batches whatever their number (and one more for every 50.000 cells), then the sheets are searched one by one. */
export async function findRanges({ look, known }: Search = here): Promise<WorkbookFound> {
  const { sheets, ...rest } = await readSheets();
  const sizeOf = ({ cells }: Pick<SheetFound, "cells">): number => 1 + cells.cells.length * (cells.cells[0]?.length ?? 0);
  const size = sheets.reduce((all, { sheet }) => all + sizeOf(sheet), 0);
  const found: (SheetFound | undefined)[] = sheets.map(() => undefined);
  const soFar = (): WorkbookFound => ({ ...rest, sheets: found.filter((sheet) => sheet !== undefined) });
  await Promise.all(sheets.map(async ({ sheet, said }, index) => {
    found[index] = { ...sheet, ...rangesOn(said, await look({ name: sheet.name, cells: said.left })) };
    known?.(soFar(), soFar().sheets.reduce((all, each) => all + sizeOf(each), 0) / size);
  }));
  return soFar();
}

/** What stands on the visible sheets, and what the user said about it. */
async function readSheets() {
  return runExcel(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    const allTables = context.workbook.tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/id");
    const remembered = loadRemembered(context);
    await context.sync();

    const sheets = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(loadSize);
    const tables = allTables.items.map((table) => ({
      table,
      header: table.showHeaders ? table.getHeaderRowRange().load("values") : undefined,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();

    const read = await readCells(context, sheets, "values,formulas");

    const { ranges, unreadable } = remembered();
    const placed = tables.map(({ table, header, range }) => {
      const isReport = isReportTable(table.name);
      const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount - (table.showTotals ? 1 : 0), columns: range.columnCount };
      const body = read[sheets.findIndex(({ sheet }) => sheet.id === table.worksheet.id)];
      const kind = header === undefined || isReport ? undefined : recogniseTable([...header.values as unknown[][], ...rowsBelow(body?.cells, area)], table.name);
      return { name: table.name, sheetId: table.worksheet.id, area, isReport, hasHeader: header !== undefined, kind };
    });
    return {
      unreadable,
      lost: ranges.filter((range) => range.use !== null && sheetOf(range, worksheets.items) === undefined),
      sheets: sheets.map((loaded, index) => {
        const { id, name } = loaded.sheet;
        const tooLarge = isTooLarge(loaded);
        const { cells, formulas } = read[index]!;
        const here = placed.filter(({ sheetId }) => sheetId === id);
        const spilled = tooLarge || loaded.used.isNullObject ? [] : resultAreas(cells, formulas);
        const standing = {
          tables: tooLarge ? [] : here.filter(({ isReport, hasHeader }) => !isReport && hasHeader),
          results: [...here.filter(({ isReport }) => isReport).map(({ area }) => area), ...spilled],
        };
        const about = ranges.filter((range) => sheetOf(range, worksheets.items)?.id === id);
        return { sheet: { id, name, tooLarge, cells }, said: saidOf(cells, standing, about) };
      }),
    };
  });
}

/** So many rows tell which posts a table has. */
const LOOK_AT = 60;

const rowsBelow = (sheet: SheetCells | undefined, { row, column, rows, columns }: SheetArea): (readonly unknown[])[] =>
  Array.from({ length: sheet === undefined ? 0 : Math.max(0, Math.min(rows - 1, LOOK_AT)) }, (_, down) =>
    Array.from({ length: columns }, (__, right) => sheet!.cells[row + 1 + down - sheet!.row]?.[column + right - sheet!.column]));
