import type { FileName, FileSheet, FileTable, WorkbookFile } from "./model";

/** Sheets, tables and names of a workbook by their name; Excel does not tell upper from lower case. */
export interface Lookup {
  readonly sheets: readonly FileSheet[];
  sheet(name: string): FileSheet | undefined;
  table(name: string): { table: FileTable; sheet: FileSheet } | undefined;
  /** A name as it is understood on a sheet: that sheet's own name goes before the workbook's. */
  name(name: string, on: FileSheet): FileName | undefined;
}

export function lookup(file: WorkbookFile): Lookup {
  const key = (name: string): string => name.toLowerCase();
  const sheets = new Map(file.sheets.map((sheet) => [key(sheet.name), sheet]));
  const tables = new Map(file.sheets.flatMap((sheet) => sheet.tables.map((table) => [key(table.name), { table, sheet }])));
  const names = new Map(file.names.map((name) => [key(`${name.sheet ?? ""}!${name.name}`), name]));
  return {
    sheets: file.sheets,
    sheet: (name) => sheets.get(key(name)),
    table: (name) => tables.get(key(name)),
    name: (name, on) => names.get(key(`${on.name}!${name}`)) ?? names.get(key(`!${name}`)),
  };
}
