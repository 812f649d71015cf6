import { recogniseTable, searchSheet, type SheetCells } from "../../../core";
import { isReportTable } from "../reports/report-names";
import type { Search, SheetFound, WorkbookFound } from "./found-ranges";
import { rangesOn, saidOf } from "./ranges-on";
import { loadRemembered, sheetOf } from "./remembered-ranges";
import { resultAreas } from "./result-areas";
import { isTooLarge, loadCells, loadSize } from "./used-cells";

/** On this thread. */
const here: Search = { look: (sheet) => Promise.resolve(searchSheet(sheet)) };

/** Looks through every visible sheet: its cells come in three batches whatever their number, then the sheets are searched one by one. */
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
  return Excel.run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    const allTables = context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/id");
    const remembered = loadRemembered(context);
    await context.sync();

    const sheets = worksheets.items.filter(({ visibility }) => visibility === "Visible").map(loadSize);
    const tables = allTables.items.map((table) => ({
      table,
      header: table.showHeaders ? table.getHeaderRowRange().load("values") : undefined,
      range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    }));
    await context.sync();

    const read = sheets.map((sheet) => loadCells(sheet, "values,formulas"));
    await context.sync();

    const { ranges, unreadable } = remembered();
    const own = tables.filter(({ table, header }) => header !== undefined && !isReportTable(table.name) && recogniseTable(header.values) === undefined)
      .map(({ table, range }) => ({ sheetId: table.worksheet.id, area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount } }));
    const known = tables.flatMap(({ table, header, range }) => {
      const kind = header === undefined || isReportTable(table.name) ? undefined : recogniseTable(header.values);
      const area = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
      return kind !== undefined || isReportTable(table.name) ? [{ name: table.name, sheetId: table.worksheet.id, kind, area }] : [];
    });
    return {
      unreadable,
      lost: ranges.filter((range) => range.use !== null && sheetOf(range, worksheets.items) === undefined),
      sheets: sheets.map((loaded, index) => {
        const { id, name } = loaded.sheet;
        const tooLarge = isTooLarge(loaded);
        const starts = own.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
        const cells: SheetCells = { ...read[index]!(), ...(starts.length > 0 ? { tables: starts } : {}) };
        const here = known.filter(({ sheetId }) => sheetId === id);
        const results = tooLarge || loaded.used.isNullObject ? [] : resultAreas(cells, loaded.used.formulas as unknown[][]);
        const about = ranges.filter((range) => sheetOf(range, worksheets.items)?.id === id);
        return {
          sheet: { id, name, tooLarge, cells, tables: here.flatMap(({ name: table, kind }) => (kind === undefined ? [] : [{ name: table, kind }])) },
          said: saidOf(cells, [...here.map(({ area }) => area), ...results], about),
        };
      }),
    };
  });
}
