import { parseArea } from "../cells/address";
import { from1900 } from "../engine/date-system";
import { arraysOf, cellKey, isError, type FileSheet, type FileTable, type WorkbookFile } from "../engine/file";

/** A table of a file with its header row, without its totals row; an error is the text that Excel shows. */
export interface FileCells {
  readonly name: string;
  readonly cells: unknown[][];
}

/** The tables of a file that may be input: its Excel tables but for reports of the pane, and what INLEZEN made of a range of the user's own. */
export function tablesIn(file: WorkbookFile): FileCells[] {
  const found = file.sheets.flatMap((sheet) => [
    ...sheet.tables.filter(({ name, headerRow }) => headerRow && !isReport(name)).map((table) => ({ name: table.name, cells: cellsOf(sheet, table) })),
    ...readTables(sheet),
  ]);
  return file.from1904 ? found.map(({ name, cells }) => ({ name, cells: from1900(cells) })) : found;
}

/** What a cell with a name holds; undefined where there is none, or where it stands for more cells or something else. */
export function namedValue(file: WorkbookFile, wanted: string): unknown {
  const formula = file.names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === wanted.toLowerCase())?.formula ?? "";
  const at = formula.lastIndexOf("!");
  const area = at < 0 ? null : parseArea(formula.slice(at + 1).replaceAll("$", ""));
  if (area === null || area.top !== area.bottom || area.left !== area.right) return undefined;
  const sheetName = formula.slice(0, at).replace(/^'|'$/g, "").replaceAll("''", "'");
  return file.sheets.find(({ name }) => name === sheetName)?.cells.get(cellKey(area.top, area.left))?.value ?? undefined;
}

/** A report that the pane wrote: a result, never input. */
export const isReport = (name: string): boolean => name.startsWith("Rapport_");

const readTables = (sheet: FileSheet): FileCells[] => arraysOf(sheet)
  .filter(({ formula }) => formula?.startsWith("_xldudf_RUIMTE_INLEZEN(")).map(({ array }) => ({ name: sheet.name, cells: cellsOf(sheet, { area: array!.area, totalsRow: false }) }));

function cellsOf({ cells }: FileSheet, { area, totalsRow }: Pick<FileTable, "area" | "totalsRow">): unknown[][] {
  const bottom = totalsRow ? area.bottom - 1 : area.bottom;
  const rows = Array.from({ length: bottom - area.top + 1 }, (_, i) => area.top + i);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  return rows.map((row) => columns.map((column) => {
    const value = cells.get(cellKey(row, column))?.value ?? null;
    return isError(value) ? value.error : value;
  }));
}

/** Swedish writes a day as the standard does: 2026-11-25. */
export const today = (): string => new Intl.DateTimeFormat("sv-SE").format(new Date());
