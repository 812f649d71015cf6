import type { Problem } from "../domain/problem";
import { tableKinds, type TableKind } from "../domain/table";
import { inputTables, inspectedTable } from "../domain/tables";
import { choiceArgument } from "../tables/argument";
import { matchHeader } from "../tables/match-header";
import { readTable } from "../tables/read-table";
import type { Report, ReportCell } from "../tables/report";

/** Every problem of one table, from top to bottom, as far as it can be seen without the other tables. */
export function problemsOf(kind: TableKind, cells: unknown): readonly Problem[] {
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  const { places } = matchHeader(inputTables[kind], Array.isArray(first) ? first : []);
  return readTable(inspectedTable(kind, (column) => places.has(column)), cells).problems;
}

/** What CONTROLE says when there is nothing to mend: a matrix of one cell, for Excel refuses a bare text from a function that spills. */
export const NO_PROBLEMS = [["geen problemen"]];

/**
 * CONTROLE: Rij | Kolom | Waarde | Probleem | Wat te doen, or the text `geen problemen`.
 * Throws an InputError when `kind` is not one of the kinds of table.
 */
export function inspectionReport(input: { readonly table: unknown; readonly kind: unknown }): Report | string[][] {
  const kind = choiceArgument("soort", input.kind, kinds, {});
  const problems = problemsOf(kind, input.table);
  if (problems.length === 0) return NO_PROBLEMS;
  return {
    columns: [
      { header: "Rij", kind: "level", key: true }, { header: "Kolom", kind: "name", key: true }, { header: "Waarde", kind: "number" },
      { header: "Probleem", kind: "text" }, { header: "Wat te doen", kind: "text" },
    ],
    rows: problems.map(asRow),
  };
}

const kinds = Object.fromEntries(tableKinds.map((kind) => [kind, [kind]])) as unknown as Record<TableKind, readonly [string]>;

function asRow({ row, column, value, message, advice }: Problem): ReportCell[] {
  return [row ?? "", column ?? "", asCell(value), message, advice];
}

const asCell = (value: unknown): ReportCell =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
