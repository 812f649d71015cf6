import { tableKinds } from "../domain/table";
import { keptReport, keptTable } from "./columns";
import { compareTables } from "./compare-tables";
import type { Basis, BasisChange, Comparison, TableComparison, Totals, VersionContent } from "./model";

/** Two versions beside each other: every table and every result that either has, with what differs per row and per cell; what differs most first. */
export function compareVersions(before: VersionContent, after: VersionContent): Comparison {
  const kinds = tableKinds.filter((kind) => [before, after].some(({ tables }) => tables.some((table) => table.kind === kind)));
  const names = [...new Set([...after.reports, ...before.reports].map(({ name }) => name))];
  const tables = [
    ...kinds.map((kind) => {
      const [was, is] = [before, after].map(({ tables }) => tables.find((table) => table.kind === kind));
      return compareTables({ of: "table", kind }, was && keptTable(was), is && keptTable(is));
    }),
    ...names.map((name) => {
      const [was, is] = [before, after].map(({ reports }) => reports.find((report) => report.name === name));
      return compareTables({ of: "report", name }, was && keptReport(was), is && keptReport(is));
    }),
  ];
  return { basis: basisChanges(before.basis, after.basis), tables: mostFirst(tables), totals: totalsOf(tables) };
}

/** By how many cells differ, those of rows that came or went included; of equals in the order of the tables. */
function mostFirst(tables: readonly TableComparison[]): TableComparison[] {
  return tables.map((table) => ({ table, size: cellsOf(table) })).sort((one, other) => other.size - one.size).map(({ table }) => table);
}

function cellsOf({ added, removed, changed }: TableComparison): number {
  const filled = [...added, ...removed].reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== "").length, 0);
  return changed.reduce((sum, { changes }) => sum + changes.length, filled);
}

/** Whether there is anything to see: a row, a column, or the whole of it. */
export const differs = ({ only, columns, added, removed, changed }: TableComparison): boolean =>
  only !== undefined || columns.some((column) => column.only !== undefined) || added.length + removed.length + changed.length > 0;

function totalsOf(tables: readonly TableComparison[]): Totals {
  const rows = (of: "added" | "removed" | "changed"): number => tables.reduce((sum, table) => sum + table[of].length, 0);
  return { parts: tables.length, differing: tables.filter(differs).length, added: rows("added"), removed: rows("removed"), changed: rows("changed") };
}

function basisChanges(before: Basis, after: Basis): BasisChange[] {
  return (["from", "to", "norm", "day"] as const)
    .filter((of) => before[of] !== after[of])
    .map((of) => ({ of, before: before[of], after: after[of] }));
}
