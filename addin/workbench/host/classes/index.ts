import { handle, type Handle, type HostClass } from "../members";
import type { Session } from "../session";
import { chartClasses } from "./charts";
import { formatClasses } from "./formats";
import { nameClasses } from "./names";
import { range } from "./ranges";
import { services } from "./services";
import { settingClasses } from "./settings";
import { tableClasses } from "./tables";
import { workbook, workbookClasses } from "./workbooks";
import { worksheetClasses } from "./worksheets";
import { xmlPartClasses } from "./xml-parts";

/** Everything the stand-in answers, for the coverage list. */
export const classes: readonly HostClass<never>[] = [
  ...workbookClasses, ...worksheetClasses, range, ...formatClasses, ...tableClasses, ...nameClasses, ...settingClasses, ...xmlPartClasses, ...chartClasses,
];

export const rootObject = (session: Session): Handle => handle(workbook, session.workbook);

/** Objects that the library makes by the name of their type. */
export function serviceObject(name: string, session: Session): Handle {
  const service = Object.entries(services).find(([known]) => known === name)?.[1];
  if (!service) throw session.notImplemented(name);
  return handle(service, session);
}
