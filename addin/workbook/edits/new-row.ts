import { numberFormat, type ReportCell } from "../../../core";
import { cellsOf, headerRowOf, headerText, isStillThere } from "../cells/origin";
import { escapeText } from "../cells/escape-text";
import { runForUser } from "../excel-run";
import type { WorkbookTable } from "../input/workbook-table";

/** A cell of a new row, by the name of its column. */
export interface NewCell {
  readonly name: string;
  readonly value: ReportCell;
  /** A serial number that is to be shown as a day. */
  readonly isDay?: true;
}

const isNothing = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";
const DAY = numberFormat({ kind: "date" });
const UNFORMATTED = "General";

/** Puts a row in the first free one below the last that holds something; the rest as `addRows`. */
export const addRow = (table: WorkbookTable, cells: readonly NewCell[]): Promise<number | undefined> => addRows(table, [cells]);

/**
 * Puts rows in the first free ones below the last that holds something; an Excel table without them gets longer. Only the cells named are
 * written, in one batch, so that one undo takes them back.
 * @returns the row of the table (header = 1) of the first; undefined, and nothing is written, where there is no room or the table is not what it was
 */
export async function addRows(table: WorkbookTable, added: readonly (readonly NewCell[])[]): Promise<number | undefined> {
  // What is read through a mapping has no rows of its own on the sheet.
  if (table.behind !== undefined) return undefined;
  return runForUser(async (context) => {
    const { holder, sheet, range } = cellsOf(context, table.origin);
    holder.load("isNullObject");
    const own = "table" in table.origin ? (holder as Excel.Table).load("showTotals") : undefined;
    range.load("formulas,rowIndex,columnIndex,columnCount");
    await context.sync();
    if (holder.isNullObject) return undefined;
    // The total row is the user's own sum: rows come above it.
    const totals = own?.showTotals === true ? 1 : 0;
    const rows = range.formulas.slice(0, range.formulas.length - totals);
    const header = rows[headerRowOf(table.origin)];
    if (header === undefined || !isStillThere(table.origin, header)) return undefined;
    const names = header.map(headerText);
    if (added.some((cells) => cells.some(({ name }) => !names.includes(name.trim())))) return undefined;
    const last = rows.findLastIndex((row) => row.some((cell) => !isNothing(cell)));
    const at = last + 1;
    const below = Math.max(0, at + added.length - rows.length);
    const lines = sheet.getRangeByIndexes(range.rowIndex + at, range.columnIndex, added.length + totals, range.columnCount);
    lines.load("formulas,numberFormat");
    await context.sync();
    if (below > 0 && lines.formulas.slice(-below).some((line) => line.some((cell: unknown) => !isNothing(cell)))) return undefined;
    added.forEach((cells, line) => {
      const place = own !== undefined && line >= added.length - below ? own.rows.add().getRange() : lines.getRow(line);
      for (const { name, value, isDay } of cells) {
        const column = names.indexOf(name.trim());
        const cell = place.getCell(0, column);
        if (isDay === true && lines.numberFormat[line]![column] === UNFORMATTED) cell.numberFormat = [[DAY]];
        cell.values = [[escapeText(value)]];
      }
    });
    await context.sync();
    return at + 1;
  });
}
