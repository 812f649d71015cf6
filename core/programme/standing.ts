import { hiredFor, hiringIn, hoursOf } from "./amounts";
import { classesOf, phi, shortages, type GoalClass } from "./counts";
import { WHOLE, type Case, type Choice } from "./model";

/** How good a choice is, goal after goal: what a later figure says never costs an earlier one. */
export interface Standing {
  /** Per class the sum of phi over lateness, and the sum of shortages. */
  readonly classes: readonly { readonly late: number; readonly short: number }[];
  /** Euros in prices of the first year: costs and hiring; then structural costs per year. */
  readonly cost: number;
  readonly structural: number;
  /** The sum of start years from 1 for the first year asked. */
  readonly starts: number;
}

export const standingOfGoals = (short: readonly number[], fair: readonly number[], classes: readonly GoalClass[]): Standing["classes"] =>
  classes.map(({ goals }) => ({
    late: goals.reduce((sum, goal) => sum + phi(Math.max(0, short[goal]! - fair[goal]!)), 0),
    short: goals.reduce((sum, goal) => sum + short[goal]!, 0),
  }));

export function standingOf(programme: Case, choice: Choice, fair: readonly number[]): Standing {
  const { measures, years } = programme;
  const hired = hiredFor(programme, hoursOf(programme, choice));
  let [cost, structural, starts] = [years.reduce((sum, _, year) => sum + hiringIn(hired, year), 0) / 100, 0, 0];
  choice.forEach((parts, place) => {
    const measure = measures[place]!;
    for (const { start, millionths } of parts) {
      const share = millionths / WHOLE;
      cost += measure.costNow * share;
      structural += measure.structuralNow * share;
      if (!measure.running) starts += (measure.starts[start]!.year - years[0]! + 1) * share;
    }
  });
  return { classes: standingOfGoals(shortages(programme, choice), fair, classesOf(programme)), cost, structural, starts };
}

/** From where goals differ, money (euros), and starts. */
export const DIFFERS = { goal: 1e-6, money: 0.01, starts: 1e-4 };

/** Below zero when the goals of one are better, above when they are worse; 0 when none differs. */
export function compareGoals(one: Standing["classes"], other: Standing["classes"]): number {
  for (let place = 0; place < one.length; place++) {
    for (const figure of ["late", "short"] as const) {
      const difference = one[place]![figure] - other[place]![figure];
      if (Math.abs(difference) > DIFFERS.goal) return difference;
    }
  }
  return 0;
}
