import { runExcel, runForUser } from "./excel-run";
import { holdsRuimte } from "./formulas/ruimte-formulas";

/** Whether Excel loads the add-in as soon as this workbook is opened. */
export interface Startup {
  readonly starts: boolean;
  readonly hasFormulas: boolean;
}

/** In the workbook's settings: false where the user switched it off. */
const KEY = "RUIMTE.meestarten";

/** How it is now. Three batches, and one more for every 50.000 formulas until one of the add-in is found. */
export async function startupNow(): Promise<Startup> {
  const hasFormulas = await runExcel(holdsRuimte);
  return { starts: await startsNow(), hasFormulas };
}

/**
 * Asks Excel to load the add-in with this workbook, once there are formulas of the add-in in it and unless the user switched it off.
 * True when that was not so before: then the user is told. Excel writes the wish into the document (SharedRuntime 1.1).
 */
export async function startAlong(): Promise<boolean> {
  const isWanted = await runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    context.workbook.load("readOnly");
    await context.sync();
    return !context.workbook.readOnly && (setting.isNullObject || setting.value !== false);
  });
  if (!isWanted || await startsNow() || !await runExcel(holdsRuimte)) return false;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  return true;
}

/** As the user says; it is remembered in the workbook. @throws Refused */
export async function setStartup(on: boolean): Promise<void> {
  await runForUser(async (context) => {
    context.workbook.settings.add(KEY, on);
    await context.sync();
  });
  await Office.addin.setStartupBehavior(on ? Office.StartupBehavior.load : Office.StartupBehavior.none);
}

const startsNow = async (): Promise<boolean> => await Office.addin.getStartupBehavior() === Office.StartupBehavior.load;
