import type { Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { betweenTables, readTable, type Cells, type ReadTables } from "../tables";

/**
 * What is found where two tables of a workbook meet, whichever questions are asked. A table is read when a rule asks for it;
 * what is wrong within it is said by who reads it for a question.
 */
export function foundBetween(given: { get(kind: TableKind): Cells | undefined }): Finding[] {
  const read = new Map<TableKind, ReturnType<ReadTables>>();
  return betweenTables((kind) => {
    const cells = given.get(kind);
    if (cells !== undefined && !read.has(kind)) read.set(kind, readTable(inputTables[kind], cells));
    return read.get(kind);
  });
}
