import { handle, type Handle } from "../handle";
import type { ClassesOf, HostClass } from "../host-class";
import type { ClassName, ExcelClasses, Services } from "../object-model";
import type { Session } from "../session";
import { chartClasses } from "./charts";
import { formatClasses } from "./formats";
import { nameClasses } from "./names";
import { printClasses } from "./print";
import { rangeClasses } from "./ranges";
import { services } from "./services";
import { settingClasses } from "./settings";
import { tableClasses } from "./tables";
import { workbookClasses } from "./workbooks";
import { worksheetClasses } from "./worksheets";
import { xmlPartClasses } from "./xml-parts";

/** Everything of Excel that the stand-in answers. */
export const classes: ClassesOf<keyof ExcelClasses> = {
  ...workbookClasses, ...worksheetClasses, ...printClasses, ...rangeClasses, ...formatClasses, ...tableClasses, ...nameClasses, ...settingClasses, ...xmlPartClasses, ...chartClasses,
};

const all: ClassesOf<ClassName> = { ...classes, ...services };

/** The class of an object; what stands behind the object is what its class is about. */
export const classOf = ({ className }: Handle): HostClass<unknown> => all[className] as HostClass<unknown>;

export const rootObject = (session: Session): Handle => handle("Workbook", session.workbook);

/** Objects that the library makes by the name of their type. */
export function serviceObject(name: string, session: Session): Handle {
  if (!Object.hasOwn(services, name)) throw session.notImplemented(name);
  return handle(name as keyof Services, session.workbook);
}
