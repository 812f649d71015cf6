import type { ReportCell } from "../../tables/report";
import type { Hooks } from "./model";
import { movedEnd, movedStart } from "./moved";
import { planned } from "./planning";
import { readPlanning, type PlanningInput } from "./read";
import { percentToWin, typed } from "./report";
import type { Score } from "./score";

/** A row of Werk with its new dates, in the form in which they stood there: a year, 2027K3, or the serial number of a day. */
export interface MovedRow {
  /** In the table Werk; header = 1. */
  readonly row: number;
  readonly workPackage: string;
  readonly start: ReportCell;
  readonly end: ReportCell;
}

/** PLANNEN as plain data: how much better the plan is, how sure that is, and what moves. */
export interface MovedWork {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** At most this percentage of the first goal can still be won; 0: none, proven. */
  readonly percentToWin: number;
  /** In periods, with `late` only. */
  readonly duration: { readonly before: number; readonly after: number } | undefined;
  /** Packages that move, in sheet order; periods later (or earlier, below 0). */
  readonly packages: readonly { readonly name: string; readonly periods: number }[];
  readonly rows: readonly MovedRow[];
}

export interface PlanFigures {
  /** Hours over supply. */
  readonly overload: number;
  /** Highest demand / supply; undefined: hours are asked where nobody is. */
  readonly peak: number | undefined;
}

/** @throws InputError for what is wrong in the tables or between packages. */
export async function movedWork(input: PlanningInput, hooks: Hooks = {}): Promise<MovedWork> {
  const planning = readPlanning(input);
  const { packages, problem, model: { horizon: { unit } } } = planning;
  const answer = await planned(planning, hooks);
  const moves = packages
    .map((pack, job) => ({ pack, periods: answer.plan[job]! - problem.jobs[job]!.start }))
    .filter(({ periods }) => periods !== 0);
  return {
    before: figures(answer.before), after: figures(answer.after),
    percentToWin: percentToWin(answer.duration?.after ?? answer.after.overload, answer.bound),
    duration: answer.duration,
    packages: moves.map(({ pack, periods }) => ({ name: pack.name, periods })),
    rows: moves.flatMap(({ pack, periods }) => pack.rows.map((row): MovedRow => ({
      row: row.row, workPackage: pack.name,
      start: typed(movedStart(row.start, periods, unit), "start"), end: typed(movedEnd(row.end, periods, unit), "end"),
    }))),
  };
}

const figures = ({ overload, peak, nobody }: Score): PlanFigures => ({ overload, peak: nobody ? undefined : peak });
