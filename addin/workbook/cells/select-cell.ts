import { runForUser } from "../excel-run";
import { cellsOf, headerRowOf, isStillThere, type Place } from "./origin";

/** Brings the user to a cell, or to the cells of a row; false when its table is no longer there, or its range has moved. */
export async function selectCell({ origin, row, column }: Place): Promise<boolean> {
  return runForUser(async (context) => {
    const { holder, sheet, range } = cellsOf(context, origin);
    holder.load("isNullObject");
    const header = range.getRow(headerRowOf(origin)).load("values");
    await context.sync();
    if (holder.isNullObject || !isStillThere(origin, header.values[0])) return false;
    sheet.activate();
    (column === undefined ? range.getRow(row) : range.getCell(row, column)).select();
    await context.sync();
    return true;
  });
}
