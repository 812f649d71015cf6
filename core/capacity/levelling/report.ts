import { calendarDay, type Period } from "../../domain/calendar";
import type { ValueKind } from "../../domain/value-kind";
import type { Report, ReportCell } from "../../tables/report";
import type { Levelled } from "./level";
import { movedEnd, movedStart } from "./moved";
import type { Planning } from "./read";
import type { Score } from "./score";
import { repaired } from "./windows";
import { UNNOTICED } from "../../numbers/tolerances";

/** A row per package in sheet order, then what it was and what it became. */
export function planningTable({ packages, problem, windows, model }: Planning, answer: Levelled): Report {
  const { unit } = model.horizon;
  const given = problem.jobs.map((job) => job.start);
  const allowed = repaired(problem.jobs, windows);
  const mended = packages.filter((_, job) => allowed[job] !== given[job]).map(({ name }) => name);
  const late = answer.duration !== undefined;
  /** What stands under Start below the packages. */
  const figures: readonly (readonly [name: string, figure: ReportCell, kind: ValueKind])[] = [
    ...(mended.length > 0 ? [["Na of speling hersteld", mended.join("; "), "text"] as const] : []),
    ...(late ? [["Duur voor", answer.duration.before, "count"], ["Duur na", answer.duration.after, "count"]] as const : []),
    ["Overbelasting voor", answer.before.overload, "hours"], ["Overbelasting na", answer.after.overload, "hours"],
    ["Piek voor", peak(answer.before), "share"], ["Piek na", peak(answer.after), "share"],
    ["Ondergrens", answer.bound, late ? "count" : "hours"],
    ["Oordeel", verdict(answer.duration?.after ?? answer.after.overload, answer.bound), "text"],
  ];
  return {
    columns: [
      { header: "Werkpakket", kind: "name", key: true },
      { header: "Start", kind: "period", byRow: [...packages.map(() => undefined), ...figures.map(([, , kind]) => kind)] },
      { header: "Eind", kind: "period" }, { header: "Verschoven", kind: "count" }, { header: "Speling", kind: "count" },
    ],
    rows: [
      ...packages.map(({ name, start, end }, job): ReportCell[] => {
        const moved = answer.plan[job]! - given[job]!;
        return [
          name, typed(movedStart(start, moved, unit), "start"), typed(movedEnd(end, moved, unit), "end"),
          moved, answer.slack[job]!,
        ];
      }),
      ...figures.map(([name, figure]): ReportCell[] => [name, figure, "", "", ""]),
    ],
  };
}

/**
 * How sure it is that no plan does better on the first goal. "binnen x %": at most x % of the value found can still be won; rounded
 * up, so that it never claims more than is true.
 */
export function verdict(found: number, bound: number): string {
  const percent = percentToWin(found, bound);
  return percent === 0 ? "bewezen optimaal" : `binnen ${String(percent).replace(".", ",")} %`;
}

/** At most this percentage of the value found can still be won; 0: none, that is proven. */
export function percentToWin(found: number, bound: number): number {
  if (found - bound <= SURE * Math.max(1, found)) return 0;
  return Math.min(100, Math.ceil(((found - bound) / found) * 1000 - SURE) / 10);
}

const SURE = UNNOTICED;

const peak = ({ nobody, peak: load }: Score): ReportCell => (nobody ? "geen aanbod" : load);

/** A year, a quarter as text, or the serial number of a day. */
export function typed(period: Period, side: "start" | "end"): ReportCell {
  if (period.unit === "day") return period.start;
  const { year, month } = calendarDay(period[side]);
  return period.unit === "year" ? year : `${year}K${Math.ceil(month / 3)}`;
}
