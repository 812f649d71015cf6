import type { Fault } from "../check";
import { said } from "../findings/codes";
import { tasksOfSpending } from "../spending-for-task";
import { tasksTable } from "../tables/opgaven";
import { spendingTable } from "../tables/uitgaven";
import type { BetweenTables, TablesSeen, Withdrawal } from "./tables-seen";

/** Spending for a task of which the name stands in several areas: nobody knows whose cost it is. */
export const spendingNeedsArea: BetweenTables = {
  about: spendingTable,
  find: ({ rows, every }) => {
    const tasksOf = tasksOfSpending(every(tasksTable, ["task", "area"]) ?? []);
    return rows(spendingTable, ["task", "area"]).flatMap((row): Fault[] => {
      const found = row.area === undefined ? tasksOf(row) : [];
      const areas = found.flatMap(({ area }) => (area === undefined ? [] : [area]));
      return found.length > 1 ? [{ row: row.row, column: "area", what: said("taskInSeveralAreas", { areas }) }] : [];
    });
  },
};

/** A task that has spending, and says itself what it costs too: one of the two would count for nothing. A true zero is no cost. */
export const costsBesideSpending: BetweenTables = {
  about: tasksTable,
  find: (tables) => {
    const bySpending = tasksWithSpending(tables);
    return (["costPerUnit", "structuralPerUnit"] as const).flatMap((column) => tables.rows(tasksTable, [column])
      .filter((row) => bySpending.has(row.row) && (row[column] ?? 0) > 0)
      .map(({ row }): Fault => ({ row, column, what: said("costsBesideSpending") })));
  },
};

/** A task that has spending needs to say nothing of what it costs, nor of when. */
export const costsInSpending: Withdrawal = {
  about: tasksTable,
  codes: ["nothingIsZero", "noCosts", "blankWithoutCosts"],
  rows: tasksWithSpending,
};

/** The rows of Opgaven that have spending, where it is clear which are meant. */
function tasksWithSpending({ rows }: TablesSeen): ReadonlySet<number> {
  const spending = rows(spendingTable, ["task", "area"]);
  if (spending.length === 0) return new Set();
  const tasksOf = tasksOfSpending(rows(tasksTable, ["task", "area"]));
  return new Set(spending.map(tasksOf).flatMap((found) => (found.length === 1 ? [found[0]!.row] : [])));
}
