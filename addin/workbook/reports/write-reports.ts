import { loadTakenNames } from "../cells/taken-names";
import { runForUser } from "../excel-run";
import { layOut, type NamedReport } from "./layout";
import { uniqueSheetName } from "./report-names";
import { withUniqueNames } from "./unique-names";
import { writeLayout } from "./write-layout";

/**
 * Writes the reports as Excel tables and charts on one new sheet and shows it. Nothing that exists is touched: the sheet
 * gets a name that is free ("Rapport Ruimte 2"). Returns that name.
 */
export async function writeReports(reports: readonly NamedReport[], wantedName: string): Promise<string> {
  return runForUser(async (context) => {
    const takenNames = loadTakenNames(context);
    await context.sync();

    const { sheets, tables } = takenNames();
    const name = uniqueSheetName(wantedName, sheets);
    const sheet = context.workbook.worksheets.add(name);
    writeLayout(sheet, withUniqueNames(layOut(reports), { tables, charts: [] }), { row: 0, column: 0 });
    sheet.activate();
    await context.sync();
    return name;
  }, "sheets");
}
