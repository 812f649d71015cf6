/** Cells of a sheet; rows and columns count from 0, the header row is the first. */
export interface RangeOrigin {
  /** Excel's own id of the sheet: it stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** What stood in its header: how it is known that the range has not moved since it was read. */
  readonly header: readonly string[];
  /** The row of the range with the header; its first one where nothing is said. */
  readonly headerRow?: number | undefined;
}

/** Where the cells of an input table stand: in an Excel table, by its name, or in a plain range. */
export type Origin = { readonly table: string } | { readonly range: RangeOrigin };

/** A cell by the table it belongs to: in an Excel table it is still found after the user moved it. Counted from 0, header included. */
export interface Place {
  readonly origin: Origin;
  readonly sheet: string;
  readonly row: number;
  /** undefined: the whole row of the table. */
  readonly column: number | undefined;
  /** Where it stood when it was read, of a plain range: its rows have no other name. */
  readonly cell?: string;
}

export const headerText = (cell: unknown): string => (cell === null || cell === undefined ? "" : String(cell).trim());

/** The row, within its cells, that says whether they are still there. */
export const headerRowOf = (origin: Origin): number => ("table" in origin ? 0 : origin.range.headerRow ?? 0);

/** Whether the header of what stands there now is what it was. An Excel table moves along by itself. */
export const isStillThere = (origin: Origin, header: readonly unknown[] | undefined): boolean =>
  "table" in origin || (header !== undefined && origin.range.header.every((text, index) => text === headerText(header[index])));

/** What holds the cells (a null object when it is gone), and the cells themselves. */
export function cellsOf(context: Excel.RequestContext, origin: Origin): { holder: Excel.Table | Excel.Worksheet; sheet: Excel.Worksheet; range: Excel.Range } {
  if ("table" in origin) {
    const table = context.workbook.tables.getItemOrNullObject(origin.table);
    return { holder: table, sheet: table.worksheet, range: table.getRange() };
  }
  const { sheetId, row, column, rows, columns } = origin.range;
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  return { holder: sheet, sheet, range: sheet.getRangeByIndexes(row, column, rows, columns) };
}
