import { layers, leftOver, mayPay, type Layer, type Payment, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { FundedProgramme, Task } from "./model";

/** Why a source does not pay (more of) what falls short. */
export type Standing =
  /** It is incidental money, and what falls short stays. */
  | "notStructural"
  /** It pays all that its Maximaal aandeel lets it pay beside what others pay. */
  | "shareFull"
  /** It has nothing left in the year. */
  | "spent"
  /** It is kept: for a later year, or because a reserve must hold so much. */
  | "left";

/** A source beside a shortage, in cents: available = toThis + toHigher + toOthers + left. */
export interface SourceBeside {
  readonly source: Source;
  /** What came in this year, and what was carried into it. */
  readonly available: Cents;
  /** What it pays for this task in the year, costs that end and costs that stay together. */
  readonly toThis: Cents;
  /** What it pays for tasks of a higher priority. */
  readonly toHigher: Cents;
  readonly toOthers: Cents;
  /** Carried on, or lapsed. */
  readonly left: Cents;
  readonly standing: Standing;
}

/** What falls short of a task in a year, of one kind of cost, and the sources whose Oormerk admits the task, in sheet order. */
export interface ShortageWithReasons {
  readonly task: Task;
  readonly year: number;
  readonly layer: Layer;
  readonly shortage: Cents;
  readonly beside: readonly SourceBeside[];
}

/** Every shortage in the order of the sheet, then by year, with the reasons. `which`: of these tasks only. */
export function reasonsForShortages({ costs, sources, payments }: FundedProgramme, which: (task: Task) => boolean = () => true): ShortageWithReasons[] {
  const { tasks, years } = costs;
  const left = sources.map((source, position) => leftOver(source, years, payments.filter((payment) => payment.source === position)));
  const [bySource, byTask] = [sources.map(() => years.map((): Payment[] => [])), tasks.map(() => years.map((): Payment[] => []))];
  for (const payment of payments) {
    bySource[payment.source]![payment.year]!.push(payment);
    byTask[payment.task]![payment.year]!.push(payment);
  }
  const paid = (source: number, year: number, of: (task: number) => boolean): Cents =>
    total(bySource[source]![year]!, ({ task, cents }) => (of(task) ? cents : 0));

  const beside = (position: number, year: number, layer: Layer): SourceBeside[] => sources.flatMap((source, at): SourceBeside[] => {
    const { task } = tasks[position]!;
    if (!mayPay(source, task)) return [];
    const toThis = paid(at, year, (other) => other === position);
    const toHigher = paid(at, year, (other) => tasks[other]!.task.priority < task.priority);
    const over = left[at]![year]!.carried + left[at]![year]!.lapsed;
    const whole = total(byTask[position]![year]!, ({ cents }) => cents);
    return [{
      source, toThis, toHigher, left: over,
      available: source.amounts[year]! + (year === 0 ? 0 : left[at]![year - 1]!.carried),
      toOthers: paid(at, year, (other) => other !== position) - toHigher,
      standing: layer === "structural" && !source.structural ? "notStructural"
        : source.largestShare < 1 && toThis >= source.largestShare * whole - 1 ? "shareFull"
        : over === 0 ? "spent" : "left",
    }];
  });

  return tasks.flatMap(({ task, ...cost }, position) => (which(task) ? years.flatMap((year, at) => layers.flatMap((layer): ShortageWithReasons[] => {
    const shortage = cost[layer][at]! - total(byTask[position]![at]!, (payment) => (payment.layer === layer ? payment.cents : 0));
    return shortage === 0 ? [] : [{ task, year, layer, shortage, beside: beside(position, at, layer) }];
  })) : []));
}
