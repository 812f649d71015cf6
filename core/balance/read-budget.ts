import { because, NoAnswer, problem, said } from "../domain/findings";
import { budgetTable, totals } from "../domain/tables/begroting";
import { LARGEST_CENTS, toCents } from "../numbers/cents";
import { InputReader, type Cells } from "../tables";
import { refuseArgument, yearArgument } from "../tables/argument";
import type { BudgetOfYear, Post } from "./structural-balance";

export interface Budget {
  readonly years: readonly number[];
  /** One per year, in their order. */
  readonly perYear: readonly BudgetOfYear[];
  /** From which of the years on the verdict is given: years before it were realised, or lie before the year that was asked. */
  readonly from: number;
}

/**
 * The posts of Begroting in cents, and the budget year: the one that is asked, else the first that was not realised.
 * @throws InputError with every problem, for amounts beyond 15 digits, or for a year that is no planned one of the table
 * @throws NoAnswer where all years were realised
 */
export function readBudget(cells: Cells, year?: unknown, reader = new InputReader()): Budget {
  const asked = yearArgument("begrotingsjaar", year, { optional: true });
  const table = reader.table(budgetTable, cells);
  reader.refuse();
  const all = table.rows.flatMap(({ amounts }) => amounts).reduce((sum, amount) => sum + Math.abs(amount), 0);
  if (all > LARGEST_CENTS / 100) reader.refuse([problem({ table: budgetTable.name }, said("amountsTooLarge"))]);
  const planned = table.years.filter((each) => !table.realised.includes(each));
  if (asked !== undefined && !planned.includes(asked)) refuseArgument("begrotingsjaar", said("noPlannedYear", { years: planned }), asked);
  const first = asked ?? planned[0];
  if (first === undefined) throw new NoAnswer(because("noPlannedYears"));
  return {
    years: table.years, from: table.years.indexOf(first),
    perYear: table.years.map((_, index) => postsOf(table.rows.map(({ post, amounts }) => [post, toCents(amounts[index]!)]))),
  };
}

/** A total stands for its post, where that has no row of its own. */
function postsOf(amounts: readonly (readonly [Post, number])[]): BudgetOfYear {
  const posts = Object.fromEntries(amounts) as Partial<Record<Post, number>>;
  for (const [post, total] of totals) posts[post] ??= posts[total] ?? 0;
  return posts;
}
