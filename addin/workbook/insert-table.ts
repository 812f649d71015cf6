import { inputTables, type Table, type TableKind } from "../../core";
import { unusedName } from "./unused-name";

type Column = Table["columns"][string];

export interface InsertedTable {
  readonly sheet: string;
  readonly table: string;
}

/** Empty rows to begin with; typing below the last one makes the table longer. */
const ROWS = 12;

const formats: Partial<Record<Column["kind"], string>> = {
  money: "#,##0.00", share: "0.0%", date: "dd-mm-yyyy", number: "#,##0.##", year: "0", whole: "0",
};

/**
 * An empty table of a kind on a new sheet, with the headers that the core declares; `years` become the year columns of
 * a table that has them. Nothing that exists is touched: sheet and table get names that are free. Two batches.
 */
export async function insertInputTable(kind: TableKind, years: readonly number[] = []): Promise<InsertedTable> {
  const { header, numberFormats, required } = emptyTable(kind, years);
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    for (const list of [worksheets, tables, names]) list.load("items/name");
    await context.sync();
    const { name } = inputTables[kind];
    const sheetName = unusedName(name, worksheets.items.map((sheet) => sheet.name), " ");
    const tableName = unusedName(name.replace(/[^\p{L}\p{N}_]/gu, "_"), [...tables.items, ...names.items].map((item) => item.name), "_");
    const sheet = worksheets.add(sheetName);
    const range = sheet.getRangeByIndexes(0, 0, ROWS + 1, header.length);
    const top = sheet.getRangeByIndexes(0, 0, 1, header.length);
    top.numberFormat = [header.map(() => "@")];
    top.values = [header];
    sheet.getRangeByIndexes(1, 0, ROWS, header.length).numberFormat = Array.from({ length: ROWS }, () => numberFormats);
    const table = sheet.tables.add(range, true);
    table.name = tableName;
    table.style = "TableStyleMedium2";
    required.forEach((needed, column) => {
      if (needed) sheet.getRangeByIndexes(0, column, 1, 1).format.font.underline = "Single";
    });
    range.format.autofitColumns();
    sheet.activate();
    sheet.getRangeByIndexes(1, 0, 1, 1).select();
    await context.sync();
    return { sheet: sheetName, table: tableName };
  });
}

/** The headers of a kind of table with the number format below each, and which of them may not be left empty. */
export function emptyTable(kind: TableKind, years: readonly number[]): { header: string[]; numberFormats: string[]; required: boolean[] } {
  const { columns, further } = inputTables[kind];
  const declared = Object.values(columns);
  const extra = further === "years" ? years.map(String) : [];
  return {
    header: [...declared.map(({ header }) => header), ...extra],
    numberFormats: [...declared.map((column) => formats[column.kind] ?? "General"), ...extra.map(() => "#,##0.00")],
    required: [...declared.map(({ required }) => required), ...extra.map(() => true)],
  };
}
