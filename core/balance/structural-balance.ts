import type { BudgetRow } from "../domain/tables/begroting";
import type { Cents } from "../numbers/cents";

/** A post of the budget. */
export type Post = BudgetRow["post"];

/** Cents per post, in one year; a post that is not there is 0. */
export type BudgetOfYear = Readonly<Partial<Record<Post, Cents>>>;

export interface BalanceOfYear {
  /** Income - expenses - to reserves + from reserves. It decides nothing. */
  readonly nominal: Cents;
  /** The same, of what returns every year. */
  readonly structural: Cents;
}

/**
 * In balance in the budget year, only from a later year to the last one, or not. Whether it is also realistic
 * (reëel), as the law asks, no calculation can tell: that is judged by PS and the supervisor.
 */
export type Verdict = "now" | "later" | "no";

/** Structural against structural, as Provinciewet art. 193 and the BBV ask. */
export function balanceOfYear(budget: BudgetOfYear): BalanceOfYear {
  const of = (post: Post): Cents => budget[post] ?? 0;
  return {
    nominal: of("income") - of("expenses") - of("toReserves") + of("fromReserves"),
    structural: (of("income") - of("incidentalIncome")) - (of("expenses") - of("incidentalExpenses"))
      + of("structuralFromReserves") - of("structuralToReserves"),
  };
}

/** Of one year or more, in their order; the first is the budget year. */
export function verdictOn(years: readonly BalanceOfYear[]): Verdict {
  if (isBalanced(years[0]!)) return "now";
  return isBalanced(years.at(-1)!) ? "later" : "no";
}

export const isBalanced = ({ structural }: BalanceOfYear): boolean => structural >= 0;
