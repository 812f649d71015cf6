import { recogniseTable } from "../../../core";
import { isReportTable } from "../reports/report-names";
import type { SheetFound, WorkbookFound } from "./found-ranges";
import { rangesOn } from "./ranges-on";
import { loadRemembered, sheetOf } from "./remembered-ranges";
import { resultAreas } from "./result-areas";
import { isTooLarge, loadCells, loadSize } from "./used-cells";

/** Looks through every visible sheet, in three batches whatever their number. */
export async function findRanges(): Promise<WorkbookFound> {
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
      sheets: sheets.map((loaded, index): SheetFound => {
        const { id, name } = loaded.sheet;
        const tooLarge = isTooLarge(loaded);
        const starts = own.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
        const cells = { ...read[index]!(), ...(starts.length > 0 ? { tables: starts } : {}) };
        const here = known.filter(({ sheetId }) => sheetId === id);
        const results = tooLarge || loaded.used.isNullObject ? [] : resultAreas(cells, loaded.used.formulas as unknown[][]);
        const about = ranges.filter((range) => sheetOf(range, worksheets.items)?.id === id);
        return {
          id, name, tooLarge, cells,
          tables: here.flatMap(({ name: table, kind }) => (kind === undefined ? [] : [{ name: table, kind }])),
          ...rangesOn(cells, name, [...here.map(({ area }) => area), ...results], about),
        };
      }),
    };
  });
}
