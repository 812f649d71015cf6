import { layOut, type Block, type NamedReport } from "./report-layout";
import { uniqueSheetName, uniqueTableName } from "./report-names";

/**
 * Writes the reports as Excel tables on one new sheet and shows it. Nothing that exists is touched: the sheet
 * gets a name that is free ("Rapport Ruimte 2"). Returns that name.
 */
export async function writeReports(reports: readonly NamedReport[], wantedName: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const list of [worksheets, tables, names]) list.load("items/name");
    await context.sync();

    const name = uniqueSheetName(wantedName, worksheets.items.map((sheet) => sheet.name));
    // Tables and defined names share one set of names.
    const taken = [...tables.items, ...names.items].map((item) => item.name);
    const sheet = worksheets.add(name);
    const { cells, formats, blocks } = layOut(reports);
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]!.length);
    range.numberFormat = formats;
    range.values = cells;
    for (const block of blocks) {
      const tableName = uniqueTableName(block.name, taken);
      taken.push(tableName);
      dress(sheet, block, tableName);
    }
    range.format.autofitColumns();
    sheet.activate();
    await context.sync();
    return name;
  });
}

function dress(sheet: Excel.Worksheet, { titleRow, headerRow, rows, columns }: Block, tableName: string): void {
  const title = sheet.getRangeByIndexes(titleRow, 0, 1, 1).format.font;
  title.bold = true;
  title.size = 14;
  const range = sheet.getRangeByIndexes(headerRow, 0, rows + 1, columns);
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  table.style = "TableStyleMedium2";
}
