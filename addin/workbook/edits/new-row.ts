import { numberFormat, type ReportCell } from "../../../core";
import { cellsOf, headerRowOf, headerText, isStillThere, type Origin } from "../cells/origin";
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
    range.load("formulas,rowIndex,columnIndex,columnCount");
    await context.sync();
    if (holder.isNullObject) return undefined;
    const rows = range.formulas;
    const header = rows[headerRowOf(table.origin)];
    if (header === undefined || !isStillThere(table.origin, header)) return undefined;
    const names = header.map(headerText);
    if (added.some((cells) => cells.some(({ name }) => !names.includes(name.trim())))) return undefined;
    const last = rows.findLastIndex((row) => row.some((cell) => !isNothing(cell)));
    const at = last + 1;
    const below = Math.max(0, at + added.length - rows.length);
    const lines = sheet.getRangeByIndexes(range.rowIndex + at, range.columnIndex, added.length, range.columnCount);
    lines.load("formulas,numberFormat");
    await context.sync();
    if (below > 0 && lines.formulas.slice(-below).some((line) => line.some((cell: unknown) => !isNothing(cell)))) return undefined;
    if (isExcelTable(table.origin)) for (let count = 0; count < below; count++) (holder as Excel.Table).rows.add();
    added.forEach((cells, line) => {
      for (const { name, value, isDay } of cells) {
        const column = names.indexOf(name.trim());
        const cell = lines.getCell(line, column);
        if (isDay === true && lines.numberFormat[line]![column] === UNFORMATTED) cell.numberFormat = [[DAY]];
        cell.values = [[escapeText(value)]];
      }
    });
    await context.sync();
    return at + 1;
  });
}

const isExcelTable = (origin: Origin): boolean => "table" in origin;
