import type { SourceTable } from "../../core";

/** The names of the tables that count: of each kind the first. */
export const tablesRead = (tables: readonly (Pick<SourceTable, "kind"> & { readonly name: string })[]): string[] =>
  tables.filter(({ kind }, at) => tables.findIndex((each) => each.kind === kind) === at).map(({ name }) => name);
