import { problem, refuse, said } from "../domain/findings";
import { budgetTable } from "../domain/tables/begroting";
import { LARGEST_CENTS, toCents } from "../numbers/cents";
import { readTable, type Cells } from "../tables";
import type { BudgetOfYear } from "./structural-balance";

export interface Budget {
  readonly years: readonly number[];
  /** One per year, in their order. */
  readonly perYear: readonly BudgetOfYear[];
}

/** The posts of Begroting in cents. InputError with every problem, or for amounts beyond 15 digits. */
export function readBudget(cells: Cells): Budget {
  const table = readTable(budgetTable, cells);
  refuse(table.problems);
  const all = table.rows.flatMap(({ amounts }) => amounts).reduce((sum, amount) => sum + Math.abs(amount), 0);
  if (all > LARGEST_CENTS / 100) refuse([problem({ table: budgetTable.name }, said("amountsTooLarge"))]);
  return {
    years: table.years,
    perYear: table.years.map((_, index) => Object.fromEntries(table.rows.map(({ post, amounts }) => [post, toCents(amounts[index]!)]))),
  };
}
