import type { BoardFigures, SourceTable } from "../../core";

/** The names of the tables that count: of each kind that holds something the first. */
export const tablesRead = (tables: readonly (Pick<SourceTable, "kind"> & { readonly name: string })[], { kinds }: Pick<BoardFigures, "kinds">): string[] =>
  tables.filter(({ kind }, at) => kinds.includes(kind) && tables.findIndex((each) => each.kind === kind) === at).map(({ name }) => name);
