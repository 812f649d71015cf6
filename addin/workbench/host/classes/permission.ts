import { HostError } from "../error";
import type { Session } from "../session";
import type { Area, HostCells, HostRange, HostSheet } from "../workbook";

const denied = (message: string): HostError => new HostError("AccessDenied", message, 403);

/** Anything of the workbook may be changed, unless it was opened to be read only. */
export function mayChange({ workbook: { excel } }: Session): void {
  if (excel.readOnly) throw denied("The workbook is read-only.");
}

/** Excel takes nothing on a protected sheet: no values, no formats, no tables or charts, no clearing. */
export function mayWrite({ isProtected, name }: HostSheet, session: Session): void {
  mayChange(session);
  if (isProtected) throw denied(`The sheet "${name}" is protected.`);
}

/** Values alone, and only where no cell is locked, are taken on a protected sheet too. */
export function mayWriteValues({ sheet, area }: HostRange, session: Session): void {
  if (!sheet.isProtected || lockedIn(sheet.cells, area) !== false) mayWrite(sheet, session);
  else mayChange(session);
}

/** Cells are locked until somebody says otherwise; null where some are and others are not. */
export function lockedIn(cells: HostCells, { row, column, rows, columns }: Area): boolean | null {
  const places = Array.from({ length: rows * columns }, (_, at) => ({ row: row + Math.floor(at / columns), column: column + (at % columns), rows: 1, columns: 1 }));
  const locks = new Set(places.map((place) => cells.style(place).locked !== false));
  return locks.size === 1 ? [...locks][0]! : null;
}

/** Sheets come, go, move and are called otherwise only where the structure of the workbook is not protected. */
export function mayRestructure(session: Session): void {
  mayChange(session);
  if (session.workbook.excel.structureProtected) throw new HostError("InvalidOperation", "The structure of the workbook is protected.");
}
