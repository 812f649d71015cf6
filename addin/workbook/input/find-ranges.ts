import {
  findTables, placeNow, recogniseTable, tableAt, type FoundTable, type SheetArea, type SheetCells, type TableKind,
} from "../../../core";
import { isReportTable } from "../reports/report-names";
import { loadRemembered, sheetOf, type RememberedRange } from "./remembered-ranges";
import { resultAreas } from "./result-areas";
import { cellsIn, isTooLarge, loadCells, loadSize } from "./used-cells";

/** A range on a sheet: in use, proposed, or said not to be used. */
export interface FoundRange {
  readonly table: FoundTable;
  readonly state: "used" | "proposed" | "notUsed";
  /** What the user said about it. */
  readonly remembered?: RememberedRange | undefined;
}

/** What was found on one sheet. */
export interface SheetFound {
  readonly id: string;
  readonly name: string;
  /** It has too many cells to be looked through. */
  readonly tooLarge: boolean;
  /** Excel tables that are known by their header: they need no binding. */
  readonly tables: readonly { readonly name: string; readonly kind: TableKind }[];
  readonly ranges: readonly FoundRange[];
  /** Ranges in use whose headers are no longer there. */
  readonly lost: readonly RememberedRange[];
  /** What was read: for the user's corrections. */
  readonly cells: SheetCells;
}

export interface WorkbookFound {
  readonly sheets: readonly SheetFound[];
  /** Ranges in use of which the sheet is gone. */
  readonly lost: readonly RememberedRange[];
  /** Parts of what was remembered that are not in order. */
  readonly unreadable: number;
}

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

    for (const sheet of sheets) loadCells(sheet, "values,formulas");
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
      sheets: sheets.map((loaded): SheetFound => {
        const { id, name } = loaded.sheet;
        const tooLarge = isTooLarge(loaded);
        const starts = own.filter(({ sheetId }) => sheetId === id).map(({ area }) => area);
        const cells = tooLarge ? { row: 0, column: 0, cells: [] } : { ...cellsIn(loaded), ...(starts.length > 0 ? { tables: starts } : {}) };
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

/** What the user said comes first; what is left of the sheet is looked through for proposals. */
export function rangesOn(
  cells: SheetCells, name: string, taken: readonly SheetArea[], about: readonly RememberedRange[],
): Pick<SheetFound, "ranges" | "lost"> {
  const places = about.map((remembered) => ({ remembered, place: placeNow(cells, remembered) }));
  const used = places.flatMap(({ remembered, place }): FoundRange[] => (remembered.use === null || place === undefined ? []
    : [{ table: tableAt(cells, place, remembered.use.kind, remembered.use.columns), state: "used", remembered }]));
  const others = findTables({ ...cells, taken: [...taken, ...used.map(({ table }) => table.area)] }, name).map((table): FoundRange => {
    const declined = places.find(({ remembered: { use }, place }) => use === null && place?.row === table.place.row && place.column === table.place.column);
    return { table, state: declined === undefined ? "proposed" : "notUsed", remembered: declined?.remembered };
  });
  return {
    ranges: [...used, ...others].sort((a, b) => a.table.area.row - b.table.area.row || a.table.area.column - b.table.area.column),
    lost: places.flatMap(({ remembered, place }) => (remembered.use !== null && place === undefined ? [remembered] : [])),
  };
}
