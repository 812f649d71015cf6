import type { Place } from "./locate";

/** Brings the user to a cell; false when its table is no longer there. */
export async function selectCell(place: Place): Promise<boolean> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(place.table);
    table.load("isNullObject");
    await context.sync();
    if (table.isNullObject) return false;
    const cell = table.getRange().getCell(place.row, place.column);
    table.worksheet.activate();
    cell.select();
    await context.sync();
    return true;
  });
}
