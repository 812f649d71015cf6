import type { Costs, Payment, Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { sum } from "../numbers/sum";
import type { Task } from "./model";

/** What of a task is covered, in a year or over all years, in cents. */
export interface TaskCoverage {
  readonly task: Task;
  /** undefined: all years together. */
  readonly year: number | undefined;
  readonly cost: Cents;
  readonly covered: Cents;
  readonly shortage: Cents;
  /** What each source pays, in the order of the sources. */
  readonly bySource: readonly Cents[];
}

/** One per task, in sheet order. */
export function coverageOfTasks({ tasks }: Costs<Task>, sources: readonly Source[], payments: readonly Payment[]): TaskCoverage[] {
  const paid = paidBy(payments, sources.length, ({ task }) => task);
  return tasks.map(({ task, incidental, structural }, position) =>
    coverageOf(task, undefined, sum([...incidental, ...structural]), paid.get(position), sources.length));
}

/** One per task and year, also where nothing costs: a regular table is easier to pivot. */
export function coverageOfYears({ tasks, years }: Costs<Task>, sources: readonly Source[], payments: readonly Payment[]): TaskCoverage[] {
  const paid = paidBy(payments, sources.length, ({ task, year }) => task * years.length + year);
  return tasks.flatMap(({ task, incidental, structural }, position) => years.map((year, index) => coverageOf(
    task, year, incidental[index]! + structural[index]!, paid.get(position * years.length + index), sources.length,
  )));
}

/** Everything together. */
export function totalCoverage(coverages: readonly TaskCoverage[], sources: number): Omit<TaskCoverage, "task" | "year"> {
  return {
    cost: sum(coverages.map(({ cost }) => cost)),
    covered: sum(coverages.map(({ covered }) => covered)),
    shortage: sum(coverages.map(({ shortage }) => shortage)),
    bySource: Array.from({ length: sources }, (_, source) => sum(coverages.map(({ bySource }) => bySource[source]!))),
  };
}

function coverageOf(
  task: Task, year: number | undefined, cost: Cents, paid: readonly Cents[] | undefined, sources: number,
): TaskCoverage {
  const bySource = paid ?? new Array<Cents>(sources).fill(0);
  const covered = sum(bySource);
  return { task, year, cost, covered, shortage: cost - covered, bySource };
}

/** Per key what each source pays. */
function paidBy(payments: readonly Payment[], sources: number, keyOf: (payment: Payment) => number): Map<number, Cents[]> {
  const paid = new Map<number, Cents[]>();
  for (const payment of payments) {
    const key = keyOf(payment);
    const own = paid.get(key) ?? new Array<Cents>(sources).fill(0);
    own[payment.source]! += payment.cents;
    paid.set(key, own);
  }
  return paid;
}
