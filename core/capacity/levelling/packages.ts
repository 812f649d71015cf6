import type { Period } from "../../domain/calendar";
import { nameKey } from "../../domain/name";
import type { WorkRow } from "../../domain/tables/werk";
import { ownHours, periodsOf, touched } from "../../supply";
import { hoursPerPeriod } from "../demand";
import type { CapacityModel, Work } from "../model";
import type { Job, LevellingProblem } from "./model";
import { firstMove, movedEnd, movedStart } from "./moved";

/** The rows of Werk with one name: they move together. */
export interface WorkPackage {
  readonly name: string;
  readonly rows: readonly WorkRow[];
  readonly work: readonly Work[];
  /** Of the row that starts first, and of the one that ends last. */
  readonly start: Period;
  readonly end: Period;
}

/** In sheet order; `rows` and `work` are the same lines. */
export function packagesOf(rows: readonly WorkRow[], work: readonly Work[]): WorkPackage[] {
  const found = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = nameKey(row.workPackage);
    found.set(key, [...found.get(key) ?? [], index]);
  });
  return [...found.values()].map((lines): WorkPackage => {
    const own = lines.map((line) => rows[line]!);
    return {
      name: own[0]!.workPackage, rows: own, work: lines.map((line) => work[line]!),
      start: own.reduce((first, row) => (row.start.start < first.start ? row.start : first), own[0]!.start),
      end: own.reduce((last, row) => (row.end.end > last.end ? row.end : last), own[0]!.end),
    };
  });
}

/**
 * Packages as jobs on the periods of the report, which count from 0. A package that lies (partly) outside the report stays
 * where it is, and one inside stays inside: so nothing that is too much can be pushed out of sight. Slack given in any
 * row holds for the whole package; where rows differ the strictest counts.
 */
export function levellingProblem(model: CapacityModel, packages: readonly WorkPackage[]): LevellingProblem {
  const periods = periodsOf(model.horizon);
  const { unit } = model.horizon;
  const roles = new Map<string, number>();
  for (const { role } of [...model.work, ...model.staff]) if (!roles.has(nameKey(role))) roles.set(nameKey(role), roles.size);
  const supply = [...roles.keys()].map(() => periods.map(() => 0));
  for (const staff of model.staff) {
    const row = supply[roles.get(nameKey(staff.role))!]!;
    periods.forEach((period, index) => (row[index]! += ownHours(staff, period, unit)));
  }

  const places = new Map(packages.map(({ name }, index) => [nameKey(name), index]));
  const spans = packages.map(({ work }) => {
    const parts = work.map(({ span }) => touched(span, unit));
    return { first: Math.min(...parts.map(({ first }) => first)), last: Math.max(...parts.map(({ last }) => last)) };
  });
  const jobs = packages.map((pack, index): Job => {
    const { first, last } = spans[index]!;
    const start = first - periods[0]!;
    const length = last - first + 1;
    const cut = Array.from({ length }, (_, offset) => first + offset);
    const hours = supply.map(() => cut.map(() => 0));
    for (const row of pack.work) {
      hoursPerPeriod(row, cut, unit).forEach((each, offset) => (hours[roles.get(nameKey(row.role))!]![offset]! += each));
    }
    const stays = mayNotMove(pack, { start, length }, periods.length);
    const [earlier, later] = moves(pack);
    return {
      name: pack.name, start, length, hours,
      earliest: stays ? start : Math.max(0, start + earlier),
      latest: stays ? start : Math.min(periods.length - length, start + later),
      after: predecessors(pack).map((name) => {
        const before = places.get(nameKey(name))!;
        const apart = firstMove((move) => movedStart(pack.start, move, unit).start > packages[before]!.end.end);
        return { job: before, lag: first - spans[before]!.first + apart };
      }),
    };
  });
  return { supply, jobs };

  /** How many periods a package may move at least and at most, by its own slack. */
  function moves({ rows, start, end }: WorkPackage): [earliest: number, latest: number] {
    const starts = rows.flatMap((row) => row.earliestStart?.start ?? []);
    const ends = rows.flatMap((row) => row.latestEnd?.end ?? []);
    return [
      starts.length === 0 ? 0 : firstMove((move) => movedStart(start, move, unit).start >= Math.max(...starts)),
      ends.length === 0 ? 0 : firstMove((move) => movedEnd(end, move, unit).end > Math.min(...ends)) - 1,
    ];
  }
}

/** The same jobs, where ends may move past Uiterste eind and past the report; what may not move at all stays. */
export function runningLate({ supply, jobs }: LevellingProblem, packages: readonly WorkPackage[]): LevellingProblem {
  const periods = supply[0]?.length ?? 0;
  return { supply, jobs: jobs.map((job, index) => (mayNotMove(packages[index]!, job, periods) ? job : { ...job, latest: Infinity })) };
}

/** A package that is Vast, or that lies (partly) outside the report. */
function mayNotMove({ rows }: WorkPackage, { start, length }: Pick<Job, "start" | "length">, periods: number): boolean {
  return rows.some((row) => row.fixed) || start < 0 || start + length > periods;
}

/** Each name once. */
export function predecessors({ rows }: WorkPackage): string[] {
  return [...new Map(rows.flatMap((row) => row.after ?? []).map((name) => [nameKey(name), name])).values()];
}
