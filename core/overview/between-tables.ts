import type { Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { betweenTables, readTable, withoutWithdrawn, type Cells, type ReadTables } from "../tables";

/** What the tables of a workbook say of each other, whichever questions are asked. */
export interface AcrossTables {
  /** What is found where two of them meet. */
  readonly found: readonly Finding[];
  /** Of what was remarked on a table alone what holds beside the others. */
  readonly holding: (remarks: readonly Finding[]) => Finding[];
}

/** A table is read when a rule asks for it; what is wrong within it is said by who reads it for a question. */
export function acrossTables(given: { get(kind: TableKind): Cells | undefined }): AcrossTables {
  const read = new Map<TableKind, ReturnType<ReadTables>>();
  const tables: ReadTables = (kind) => {
    const cells = given.get(kind);
    if (cells !== undefined && !read.has(kind)) read.set(kind, readTable(inputTables[kind], cells));
    return read.get(kind);
  };
  return { found: betweenTables(tables), holding: (remarks) => withoutWithdrawn(remarks, tables) };
}
