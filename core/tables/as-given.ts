import type { Column } from "../domain/column";
import { plainCell } from "./cell";
import { Flaw } from "./flaw";
import type { ReportCell } from "./report";

/** Columns of words, in which nobody means a number. */
const wordy: ReadonlySet<string> = new Set(["text", "list", "shares", "choice"]);
export const holdsWords = (column: Column | undefined): boolean => column !== undefined && wordy.has(column.reading);

/**
 * A cell of an input table as it is, for the function that takes the table on to judge; an error by the text that Excel shows. Among words
 * an empty cell that Windows hands over as 0 is shown as what it is: the same cells on every machine.
 */
export function asGiven(cell: unknown, amongWords = false): ReportCell {
  if (cell === 0 && amongWords) return "";
  const plain = plainCell(cell);
  const value = plain instanceof Flaw ? plain.value : plain;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}
