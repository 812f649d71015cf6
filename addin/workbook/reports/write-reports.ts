import { loadTakenNames } from "../cells/taken-names";
import { runForUser } from "../excel-run";
import { widthOf, type NamedReport } from "./layout";
import { onSheets } from "./paper";
import { setUpPrint, type PageWords } from "./print-set-up";
import { sheetNameFor, uniqueSheetName } from "./report-names";
import { withUniqueNames } from "./unique-names";
import { writeLayout } from "./write-layout";

/**
 * Writes the reports as Excel tables and charts on a new sheet and shows it; a table that is longer than a page of paper gets a sheet of its own. Nothing that
 * exists is touched: sheets get names that are free ("Rapport Ruimte 2"). Returns those names.
 */
export async function writeReports(reports: readonly NamedReport[], wantedName: string, words: PageWords): Promise<string[]> {
  return runForUser(async (context) => {
    const takenNames = loadTakenNames(context);
    await context.sync();

    const taken = { sheets: [...takenNames().sheets], tables: [...takenNames().tables] };
    const printed = onSheets(reports);
    const names = printed.map(({ alone, layout: bare, print }) => {
      const name = uniqueSheetName(alone === undefined || printed.length === 1 ? wantedName : sheetNameFor(alone), taken.sheets);
      taken.sheets.push(name);
      const layout = withUniqueNames(bare, { tables: taken.tables, charts: [] });
      taken.tables.push(...layout.tables.map((table) => table.name));
      const sheet = context.workbook.worksheets.add(name);
      writeLayout(sheet, layout, { row: 0, column: 0 });
      setUpPrint(sheet, { row: 0, rows: layout.cells.length, columns: widthOf(layout) }, { row: 0, column: 0 }, print, words);
      return name;
    });
    context.workbook.worksheets.getItem(names[0]!).activate();
    await context.sync();
    return names;
  }, "sheets");
}
