import { problem, remark, said, type Finding } from "../domain/findings";
import { tasksOfSpending } from "../domain/spending-for-task";
import { tasksTable } from "../domain/tables/opgaven";
import { spendingTable, type SpendingRow } from "../domain/tables/uitgaven";
import { LARGEST_CENTS } from "../numbers/cents";
import { total } from "../numbers/sum";
import { readTable, type Cells, type TableContent } from "../tables";
import type { Spending } from "./model";

type SpendingContent = TableContent<typeof spendingTable>;

/** The rows of Opgaven that need not say what they cost. Where it cannot be read which those are, nothing can be missed in any. */
export function rowsInSpending(tasks: Cells, spending: SpendingContent): ReadonlySet<number> {
  const named = readTable(tasksTable, tasks).readable(["task", "area"]);
  const rows = spending.every(["task", "area"]);
  if (rows === undefined) return new Set(named.map(({ row }) => row));
  const tasksOf = tasksOfSpending(named);
  return new Set(rows.flatMap((row) => tasksOf(row).map((task) => task.row)));
}

/** What Uitgaven says of each task, by the task's row in Opgaven. */
export function spendingPerTask(
  tasks: readonly { readonly row: number; readonly task: string; readonly area: string | undefined }[], { rows, years }: SpendingContent,
): ReadonlyMap<number, readonly Spending[]> {
  const tasksOf = tasksOfSpending(tasks);
  const found = new Map<number, Spending[]>();
  for (const row of rows) {
    for (const task of tasksOf(row)) {
      const own = found.get(task.row);
      if (own === undefined) found.set(task.row, [asSpending(row, years)]);
      else own.push(asSpending(row, years));
    }
  }
  return found;
}

function asSpending({ row, nature, priceLevel, amounts }: SpendingRow, years: readonly number[]): Spending {
  return { row, layer: nature, priceLevel, amounts: amounts.map((euros, index) => ({ year: years[index]!, euros })) };
}

/** Money for tasks that are not there, where Opgaven has none at all: between tables one without records counts as not given. */
export const spendingForNothing = ({ rows, problemAt }: SpendingContent): Finding[] =>
  rows.map(({ row }) => problemAt(row, "task", said("notInTasks", { nearest: undefined })));

/** Columns of years that nobody asks for are left out, and a year without a column is 0: both are said. */
export function spendingFindings({ rows, years }: SpendingContent, asked: readonly number[]): Finding[] {
  if (years.length === 0) return [];
  const spot = { table: spendingTable.name, row: 1 };
  const [outside, without] = [years.filter((year) => !asked.includes(year)), asked.filter((year) => !years.includes(year))];
  const counts = years.map((year) => asked.includes(year));
  const all = total(rows, ({ amounts }) => total(amounts.filter((_, index) => counts[index]), (euros) => euros));
  return [
    ...(outside.length > 0 ? [remark(spot, said("yearsLeftOut", { years: outside, from: asked[0]!, to: asked.at(-1)! }))] : []),
    ...(without.length > 0 ? [remark(spot, said("yearsWithoutColumn", { years: without }))] : []),
    ...(all > LARGEST_CENTS / 100 ? [problem({ table: spendingTable.name }, said("amountsTooLarge"))] : []),
  ];
}
