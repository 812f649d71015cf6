import { InputError, problem, said } from "../domain/findings";
import type { Costs, TaskCost } from "../funding";
import { LARGEST_CENTS, roundedToCents, type Cents } from "../numbers/cents";
import { largestRemainder } from "../numbers/largest-remainder";
import { profileWeights } from "../numbers/profile";
import { product, ratio, type Ratio } from "../numbers/ratio";
import { sum } from "../numbers/sum";
import type { PriceIndex } from "../prices";
import { isBySpending, type Task, type TaskPerUnit } from "./model";
import { spendingPerYear } from "./spending";

/** What the tasks cost per year, to the cent. InputError for a year that the index lacks, or an amount beyond 15 digits. */
export function costsOf(tasks: readonly Task[], years: readonly number[], prices: PriceIndex): Costs<Task> {
  const costs = tasks.map((task) => costOf(task, years, prices));
  if (sum(costs.flatMap((cost) => [...cost.incidental, ...cost.structural])) > LARGEST_CENTS) throw tooLarge(undefined);
  return { years, tasks: costs };
}

function costOf(task: Task, years: readonly number[], prices: PriceIndex): TaskCost<Task> {
  try {
    return { task, ...(isBySpending(task) ? {
      incidental: spendingPerYear(task, "incidental", years, prices),
      structural: spendingPerYear(task, "structural", years, prices),
    } : ofDelivery(task, years, prices)) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooLarge(task.row);
  }
}

/** What it costs to deliver its units, and to keep them. */
function ofDelivery(task: TaskPerUnit, years: readonly number[], prices: PriceIndex): Omit<TaskCost, "task"> {
  const priceLevel = task.priceLevel ?? years[0]!;
  const weights = profileWeights(task.profile, task.targetYear - task.startYear + 1);
  return {
    incidental: incidental(task, weights, years, (year) => prices(priceLevel, year)),
    structural: structural(task, weights, years, (year) => prices(priceLevel, year)),
  };
}

function tooLarge(row: number | undefined): InputError {
  return new InputError([problem({ table: "Opgaven", row }, said("costsTooLarge"))]);
}

type Factor = (year: number) => Ratio;

/** The whole is split over its years in cents before indexing, so that the parts add up to it. */
function incidental(task: TaskPerUnit, weights: readonly number[], years: readonly number[], factor: Factor): Cents[] {
  const whole = roundedToCents(product(ratio(task.units), ratio(task.costPerUnit)));
  const parts = largestRemainder(whole, weights);
  return years.map((year) => {
    const part = parts[year - task.startYear] ?? 0;
    return part === 0 ? 0 : roundedToCents(product({ over: BigInt(part), under: 100n }, factor(year)));
  });
}

/** Every unit that was delivered before the year costs: from the year after delivery, for ever. */
function structural(task: TaskPerUnit, weights: readonly number[], years: readonly number[], factor: Factor): Cents[] {
  if (task.units === 0 || task.structuralPerUnit === 0) return years.map(() => 0);
  const perYear = product(ratio(task.units), ratio(task.structuralPerUnit));
  const all = sum(weights);
  return years.map((year) => {
    const delivered = sum(weights.slice(0, Math.max(0, year - task.startYear)));
    if (delivered === 0) return 0;
    return roundedToCents(product(perYear, { over: BigInt(delivered), under: BigInt(all) }, factor(year)));
  });
}
