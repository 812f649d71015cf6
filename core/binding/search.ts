import { findTables } from "./find-tables";
import type { FoundTable } from "./found";
import type { SheetCells } from "./sheet";

/** A sheet that is looked through for tables. */
export interface SearchedSheet {
  readonly name: string;
  readonly cells: SheetCells;
}

/** What is found on a sheet, as plain data that travels from a worker: the rules that are proposed, without what they were tried on. */
export type SearchedTable = Omit<FoundTable, "proposal"> & { readonly proposal?: Omit<NonNullable<FoundTable["proposal"]>, "mapped"> | undefined };

/** The tables on a sheet, from top to bottom. */
export const searchSheet = ({ name, cells }: SearchedSheet): SearchedTable[] => findTables(cells, name).map(travelling);

function travelling({ proposal, ...table }: FoundTable): SearchedTable {
  if (proposal === undefined) return table;
  const { mapped: _tried, ...said } = proposal;
  return { ...table, proposal: said };
}
