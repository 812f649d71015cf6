import type { LevellingProblem, Plan } from "../model";
import type { Relation } from "../relations";
import type { Windows } from "../windows";

/**
 * A project that may run late: the jobs that move, on a row of periods that is long enough to do them one after another. After the
 * report the people of its last period stay. What may not move has taken its hours; of the rest nothing may be asked more
 * than there is.
 */
export interface Project {
  readonly jobs: readonly Activity[];
  /** Places of the jobs in the problem. */
  readonly places: readonly number[];
  /** Each job after those it waits for. */
  readonly order: readonly number[];
  readonly periods: number;
  /** Hours left, by role x periods + period. */
  readonly free: Float64Array;
  /** Where the last of the jobs that may not move ends. */
  readonly fixedEnd: number;
}

export interface Activity {
  readonly length: number;
  /** First and last start, as far as jobs that may not move, and its own slack, limit them. */
  readonly release: number;
  readonly due: number;
  /** Only roles that it needs: the first cell of the role, and the hours from its start. */
  readonly needs: readonly { readonly row: number; readonly hours: readonly number[] }[];
  /** Asks the same in all its periods. */
  readonly level: boolean;
  readonly before: readonly Relation[];
  readonly behind: readonly Relation[];
}

export function projectOf(problem: LevellingProblem, windows: Windows): Project {
  const { jobs, supply } = problem;
  const places = [...jobs.keys()].filter((job) => jobs[job]!.earliest < jobs[job]!.latest);
  const index = new Map(places.map((place, position) => [place, position]));
  const fixedEnd = Math.max(0, ...jobs.map((job, place) => (index.has(place) ? 0 : windows.earliest[place]! + job.length)));
  const periods = horizonFor(problem, windows, places, fixedEnd);
  const free = new Float64Array(supply.length * periods);
  supply.forEach((row, role) => {
    for (let period = 0; period < periods; period++) free[role * periods + period] = row[Math.min(period, row.length - 1)]!;
  });
  jobs.forEach((job, place) => {
    if (index.has(place)) return;
    job.hours.forEach((row, role) => row.forEach((hours, offset) => {
      const period = windows.earliest[place]! + offset;
      const cell = role * periods + period;
      if (period >= 0 && period < periods) free[cell] = Math.max(0, free[cell]! - hours);
    }));
  });

  const behind: Relation[][] = places.map(() => []);
  const before = places.map((place, position) => jobs[place]!.after.flatMap(({ job, lag }): Relation[] => {
    const first = index.get(job);
    if (first === undefined) return [];
    behind[first]!.push({ job: position, lag });
    return [{ job: first, lag }];
  }));
  return {
    places, periods, free, fixedEnd,
    order: windows.order.flatMap((place) => index.get(place) ?? []),
    jobs: places.map((place, position): Activity => ({
      length: jobs[place]!.length,
      release: windows.earliest[place]!,
      due: Math.min(windows.latest[place]!, periods - jobs[place]!.length),
      needs: jobs[place]!.hours.map((hours, role) => ({ row: role * periods, hours })).filter(({ hours }) => hours.some((each) => each > 0)),
      level: jobs[place]!.hours.every((hours) => hours.every((each) => each === hours[0])),
      before: before[position]!,
      behind: behind[position]!,
    })),
  };
}

/** The supply as it goes on, so that the plan can be weighed also after the report. */
export function goingOn({ supply, jobs }: LevellingProblem, plan: Plan): LevellingProblem {
  const end = Math.max(supply[0]?.length ?? 0, ...jobs.map((job, place) => (job.earliest < job.latest ? plan[place]! + job.length : 0)));
  return { jobs, supply: supply.map((row) => Array.from({ length: end }, (_, period) => row[Math.min(period, row.length - 1)]!)) };
}

function horizonFor({ jobs, supply }: LevellingProblem, windows: Windows, places: readonly number[], fixedEnd: number): number {
  const start = Math.max(supply[0]?.length ?? 0, fixedEnd, ...places.map((place) => windows.earliest[place]!));
  const longest = (place: number) => Math.max(jobs[place]!.length, ...jobs[place]!.after.map(({ lag }) => lag));
  return start + places.reduce((sum, place) => sum + longest(place), 0) + 1;
}
