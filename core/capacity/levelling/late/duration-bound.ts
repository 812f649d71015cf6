import { cannotRunTogether, impliedLimits, roleLimits, type Limit } from "./limits";
import type { Project } from "./project";
import { tailsOf } from "./tails";
import { ROUNDING, SOLVER } from "../../../numbers/tolerances";

/**
 * No plan ends earlier than this. Destructive (Klein and Scholl 1999): a duration is ruled out when, with every job between its
 * head and its tail, some stretch of periods asks more of a role, or of what follows from roles, than is left there (energetic
 * reasoning, Erschler and Lopez; the critical path is where it starts), also after jobs that cannot run together have
 * pushed each other aside (Brucker et al. 1998).
 */
export function durationBound(project: Project): number {
  const tails = tailsOf(project);
  const rivals = rivalsOf(project);
  const limits = [
    ...roleLimits(project),
    ...(project.jobs.length <= MOST_JOBS_IMPLIED ? impliedLimits(project, cannotRunTogether(project, rivals)) : []),
  ].filter(({ users }) => users.length > 1);
  let end = Math.max(project.fixedEnd, ...project.jobs.map(({ release }, job) => release + tails[job]!));
  for (let step = 0; step < MOST_STEPS && isRuledOut(project, limits, rivals, tails, end); step++) end++;
  return end;
}

/** Enough for any that can be ruled out so; a bound that stops early is still a bound. */
const MOST_STEPS = 200;
/** Above this there are too many stretches to look at. */
const MOST_JOBS_IMPLIED = 300;

type Rivals = readonly (readonly [number, number])[];

function isRuledOut(project: Project, limits: readonly Limit[], rivals: Rivals, tails: readonly number[], end: number): boolean {
  const { jobs } = project;
  const first = jobs.map(({ release }) => release);
  const last = jobs.map(({ due }, job) => Math.min(due, end - tails[job]!));
  return !propagated(project, rivals, first, last) || limits.some((limit) => asksTooMuch(limit, first, last, end));
}

/** Narrows the windows by what waits for what, and by pairs that exceed a role together; false when one is empty. */
function propagated(project: Project, rivals: Rivals, first: number[], last: number[]): boolean {
  const { jobs, order } = project;
  for (let changed = true; changed;) {
    changed = false;
    const precede = (before: number, job: number, lag: number) => {
      if (first[before]! + lag > first[job]!) [first[job], changed] = [first[before]! + lag, true];
      if (last[job]! - lag < last[before]!) [last[before], changed] = [last[job]! - lag, true];
    };
    for (const job of order) for (const { job: before, lag } of jobs[job]!.before) precede(before, job, lag);
    for (const [one, other] of rivals) {
      // The one cannot be finished before the other must start: the other goes first.
      if (first[one]! + jobs[one]!.length > last[other]!) precede(other, one, jobs[other]!.length);
      if (first[other]! + jobs[other]!.length > last[one]!) precede(one, other, jobs[one]!.length);
    }
    if (first.some((start, job) => start > last[job]!)) return false;
  }
  return true;
}

/** Level jobs that together ask more of a role than there ever is. */
function rivalsOf({ jobs, free, periods }: Project): [number, number][] {
  const most = new Map<number, number>();
  for (let row = 0; row < free.length; row += periods) most.set(row, free.subarray(row, row + periods).reduce((a, b) => Math.max(a, b), 0));
  return jobs.flatMap((one, a) => jobs.flatMap((other, b): [number, number][] => (a < b && one.level && other.level
    && one.needs.some(({ row, hours }) => {
      const beside = other.needs.find((need) => need.row === row);
      return beside !== undefined && hours[0]! + beside.hours[0]! > most.get(row)! * (1 + ROUNDING);
    }) ? [[a, b]] : [])));
}

function asksTooMuch({ roomBefore, users }: Limit, first: readonly number[], last: readonly number[], end: number): boolean {
  const froms = [...new Set(users.flatMap(({ job, length }) => [first[job]!, first[job]! + length, last[job]!]))].filter((from) => from < end);
  const untils = [...new Set(users.flatMap(({ job, length }) => [last[job]! + length, first[job]! + length, last[job]!]))];
  const periods = roomBefore.length - 1;
  for (const from of froms) {
    for (const until of untils) {
      if (until <= from) continue;
      const room = roomBefore[Math.min(until, periods)]! - roomBefore[from]!;
      let asked = 0;
      for (const { job, length, total, least } of users) {
        const inside = Math.min(until - from, Math.min(length, first[job]! + length - from), Math.min(length, until - last[job]!));
        if (inside > 0) asked += inside === length ? total : inside * least;
      }
      if (asked > room * (1 + ROUNDING) + SOLVER) return true;
    }
  }
  return false;
}
