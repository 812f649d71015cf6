import type { Finding } from "../domain/findings";
import { inputTables } from "../domain/tables";
import { betweenTables, withoutWithdrawn, type ReadTables } from "../tables";
import type { Tables } from "./by-kind";

/** What the tables of a workbook say of each other, whichever questions are asked. */
export interface AcrossTables {
  /** What is found where two of them meet. */
  readonly found: readonly Finding[];
  /** Of what was remarked on a table alone what holds beside the others. */
  readonly holding: (remarks: readonly Finding[]) => Finding[];
}

/** What is wrong within a table is said by who reads it for a question. */
export function acrossTables(given: Tables): AcrossTables {
  const tables: ReadTables = (kind) => given.content(inputTables[kind]);
  return { found: betweenTables(tables), holding: (remarks) => withoutWithdrawn(remarks, tables) };
}
