import type { Problem } from "../../core";
import type { WorkbookTable } from "./tables";

/** A cell by its Excel table: it is still found after the user moved the table. Counted from 0, header included. */
export interface Place {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Where the user sees a problem: the table is known by its kind ("Opgaven" or "opgaven"), the column by the name
 * it has in the sheet. Without a row or a column: the header, the first cell. Undefined when the table is not there.
 */
export function locate(problem: Problem, tables: readonly WorkbookTable[]): Place | undefined {
  const table = tables.find(({ kind }) => kind.toLowerCase() === problem.table.toLowerCase());
  if (table === undefined) return undefined;
  const header = table.cells[0] ?? [];
  const column = header.findIndex((cell) => String(cell).trim() === problem.column?.trim());
  return { table: table.name, sheet: table.sheet, row: (problem.row ?? 1) - 1, column: Math.max(column, 0) };
}
