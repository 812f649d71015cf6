import { HostError } from "../error";
import type { HostSheet } from "../workbook";

/** Excel takes nothing on a protected sheet: no values, no formats, no clearing. */
export const refuseProtected = ({ isProtected, name }: HostSheet): void => {
  if (isProtected) throw new HostError("AccessDenied", `The sheet "${name}" is protected.`, 403);
};
