import { billsOf, fundingModel, type Bill, type Costs, type Source } from "../funding";
import { least, solve, type Variable } from "../optimise";

/** Room beyond ten times the ambition tells nothing any more. */
export const MOST_AMBITION = 10;

/**
 * The largest factor (0-10) such that all costs times that factor can be fully paid under the same rules: above 1
 * there is room to spare. One linear model, with the factor as its variable. Nothing that costs: 10.
 */
export async function ambitionRoom(costs: Costs, sources: readonly Source[]): Promise<number> {
  const bills = billsOf(costs);
  if (bills.length === 0) return MOST_AMBITION;
  let factor: Variable | undefined;
  const { model } = fundingModel(bills, costs, sources, (its, _bill: Bill, cost) => {
    factor ??= its.variable({ atMost: MOST_AMBITION });
    return { whole: 0, less: [[factor, -cost]] };
  });
  const solution = await solve(model, [least([[factor!, -1]])], { about: { about: "ambition", name: "" } });
  return Math.max(0, solution.value(factor!));
}
