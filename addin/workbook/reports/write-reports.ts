import { writeLayout } from "./write-layout";
import { layOut, type NamedReport } from "./layout";
import { uniqueSheetName } from "./report-names";
import { withUniqueNames } from "./unique-names";

/**
 * Writes the reports as Excel tables and charts on one new sheet and shows it. Nothing that exists is touched: the sheet
 * gets a name that is free ("Rapport Ruimte 2"). Returns that name.
 */
export async function writeReports(reports: readonly NamedReport[], wantedName: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const list of [worksheets, tables, names]) list.load("items/name");
    await context.sync();

    const name = uniqueSheetName(wantedName, worksheets.items.map((sheet) => sheet.name));
    const sheet = worksheets.add(name);
    const taken = { tables: [...tables.items, ...names.items].map((item) => item.name), charts: [] };
    writeLayout(sheet, withUniqueNames(layOut(reports), taken), { row: 0, column: 0 });
    sheet.activate();
    await context.sync();
    return name;
  });
}
