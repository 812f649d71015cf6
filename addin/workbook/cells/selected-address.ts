import { runForUser } from "../excel-run";
import type { Area } from "./address";

/** The address of the cells that the user has selected, with their sheet: 'Mijn blad'!A3:F20. */
export async function selectedAddress(): Promise<string> {
  return runForUser(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

/** The cells that the user has selected; of a sheet Excel's own id. */
export interface SelectedArea extends Area {
  readonly sheetId: string;
}

export async function selectedArea(): Promise<SelectedArea> {
  return runForUser(async (context) => {
    const range = context.workbook.getSelectedRange().load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
    await context.sync();
    return { sheetId: range.worksheet.id, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
  });
}
