import type { Project } from "./project";
import { ROUNDING } from "../../../numbers/tolerances";

/** Something of which there is so much in each period, and jobs that take of it: a role, or what follows from roles. */
export interface Limit {
  /** Until the start of each period, so that any stretch is a difference of two. */
  readonly roomBefore: Float64Array;
  readonly users: readonly User[];
}

export interface User {
  readonly job: number;
  readonly length: number;
  /** Over the whole job, and in the period in which it asks least. */
  readonly total: number;
  readonly least: number;
}

/** The roles themselves. */
export function roleLimits({ jobs, free, periods }: Project): Limit[] {
  return rowsOf(free, periods).map((row) => ({
    roomBefore: summed(free.subarray(row, row + periods)),
    users: jobs.flatMap(({ needs, length }, job) => {
      const need = needs.find((each) => each.row === row);
      if (need === undefined) return [];
      return [{ job, length, total: need.hours.reduce((sum, hours) => sum + hours, 0), least: Math.min(...need.hours) }];
    }),
  }));
}

/**
 * Limits that follow from the roles and say more in places (redundant resources, Carlier and Néron 2003): of jobs that cannot run
 * together, by a role or by order, one at a time; and per role its hours rounded by dual feasible functions (Fekete and
 * Schepers 2001), in which two jobs that ask just over half count as much as they hinder. They hold for level jobs.
 */
export function impliedLimits(project: Project, apart: readonly Uint8Array[]): Limit[] {
  const { jobs, periods, free } = project;
  const one = summed(new Float64Array(periods).fill(1));
  const limit = (shares: readonly (readonly [job: number, share: number])[]): Limit => ({
    roomBefore: one,
    users: shares.filter(([, share]) => share > 0).map(([job, share]) => ({ job, length: jobs[job]!.length, total: share * jobs[job]!.length, least: share })),
  });
  const rounded = rowsOf(free, periods).flatMap((row) => {
    const most = free.subarray(row, row + periods).reduce((a, b) => Math.max(a, b), 0);
    const asked = jobs.flatMap(({ needs, level }, job): [number, number][] => {
      const need = level ? needs.find((each) => each.row === row) : undefined;
      return need === undefined ? [] : [[job, need.hours[0]! / most]];
    });
    return ROUNDINGS.map((steps) => limit(asked.map(([job, share]) => [job, roundedShare(share, steps)])));
  });
  return [...cliques(project, apart).map((together) => limit(together.map((job) => [job, 1]))), ...rounded];
}

/** In how many steps a share is rounded. */
const ROUNDINGS = [1, 2, 3, 4];

function roundedShare(share: number, steps: number): number {
  const parts = (steps + 1) * share;
  return Math.abs(parts - Math.round(parts)) < ROUNDING ? share : Math.floor(parts) / steps;
}

/** For each job a long group around it of which no two can run together: the longest that fits is taken next. */
function cliques({ jobs }: Project, apart: readonly Uint8Array[]): number[][] {
  const byLength = [...jobs.keys()].sort((a, b) => jobs[b]!.length - jobs[a]!.length || a - b);
  const found = new Map<string, number[]>();
  for (const start of jobs.keys()) {
    const group = [start];
    for (const job of byLength) if (group.every((other) => apart[job]![other] === 1)) group.push(job);
    group.sort((a, b) => a - b);
    found.set(group.join(), group);
  }
  const time = (group: readonly number[]): number => group.reduce((sum, job) => sum + jobs[job]!.length, 0);
  return [...found.values()].sort((a, b) => time(b) - time(a)).slice(0, MOST_CLIQUES);
}

const MOST_CLIQUES = 12;

/** 1 where two jobs cannot run in one period: together they ask more of a role than there ever is, or one waits for the end of the other. */
export function cannotRunTogether(project: Project, rivals: readonly (readonly [number, number])[]): Uint8Array[] {
  const { jobs, order } = project;
  const apart = jobs.map(() => new Uint8Array(jobs.length));
  const pair = (one: number, other: number): void => { apart[one]![other] = apart[other]![one] = 1; };
  for (const [one, other] of rivals) pair(one, other);
  for (const from of jobs.keys()) {
    // The longest way from the start of one job to that of each behind it.
    const way = new Float64Array(jobs.length).fill(-1);
    way[from] = 0;
    for (const job of order) {
      if (way[job]! < 0) continue;
      for (const { job: behind, lag } of jobs[job]!.behind) way[behind] = Math.max(way[behind]!, way[job]! + lag);
      if (job !== from && way[job]! >= jobs[from]!.length) pair(from, job);
    }
  }
  return apart;
}

const rowsOf = (free: Float64Array, periods: number): number[] => Array.from({ length: free.length / periods }, (_, role) => role * periods);

function summed(room: Float64Array): Float64Array {
  const sums = new Float64Array(room.length + 1);
  room.forEach((hours, period) => (sums[period + 1] = sums[period]! + hours));
  return sums;
}
