import type { WorkbookTable } from "./workbook-table";

/** Tables that do not count, each with the one of its kind that does: the first, as the core takes it. */
export function ignoredTables(tables: readonly WorkbookTable[]): { readonly table: WorkbookTable; readonly first: WorkbookTable }[] {
  return tables.flatMap((table) => {
    const first = tables.find(({ kind }) => kind === table.kind)!;
    return first === table ? [] : [{ table, first }];
  });
}
