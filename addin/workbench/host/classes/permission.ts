import { HostError } from "../error";
import type { Session } from "../session";
import type { HostSheet } from "../workbook";

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

/** Sheets come, go, move and are called otherwise only where the structure of the workbook is not protected. */
export function mayRestructure(session: Session): void {
  mayChange(session);
  if (session.workbook.excel.structureProtected) throw new HostError("InvalidOperation", "The structure of the workbook is protected.");
}
