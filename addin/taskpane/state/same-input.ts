import type { Settings, WorkbookTable } from "../../workbook";

interface Input {
  readonly tables: readonly WorkbookTable[];
  readonly settings: Settings;
}

/** Whether the workbook says the same as before, cell by cell: then nothing needs calculating, however often Excel itself did. */
export const isSameInput = (one: Input, other: Input): boolean =>
  JSON.stringify(one.settings) === JSON.stringify(other.settings) && one.tables.length === other.tables.length
  && one.tables.every((table, index) => isSameTable(table, other.tables[index]!));

/** Tables as they were read, each as the object that it was before where it says the same: who compares later has little to do. */
export const keepingSame = (tables: readonly WorkbookTable[], before: readonly WorkbookTable[]): readonly WorkbookTable[] =>
  tables.map((table) => before.find((each) => isSameTable(each, table)) ?? table);

export function isSameTable(one: WorkbookTable, other: WorkbookTable): boolean {
  return one === other || (one.kind === other.kind && one.name === other.name && one.address === other.address
    && one.cells.length === other.cells.length
    && one.cells.every((row, at) => row.length === other.cells[at]!.length && row.every((cell, column) => Object.is(cell, other.cells[at]![column])))
    && JSON.stringify(one.findings) === JSON.stringify(other.findings));
}
