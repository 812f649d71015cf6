/**
 * Work packages that may move within their slack so that peaks fit: pooled own supply, no substitution, no hiring.
 * Periods count from 0, the first of the report. Only what cannot move may lie (partly) outside the periods of `supply`;
 * its hours out there are not counted.
 */
export interface LevellingProblem {
  /** Hours of own staff, by role and period. */
  readonly supply: readonly (readonly number[])[];
  readonly jobs: readonly Job[];
}

/** A work package: all its roles move together, by whole periods, with the same length and profile. */
export interface Job {
  readonly name: string;
  /** Where it starts in the plan as it is. */
  readonly start: number;
  /** First and last period in which it may start; both `start` for a package that may not move. */
  readonly earliest: number;
  readonly latest: number;
  /** Periods, at least 1. */
  readonly length: number;
  /** Hours by role, then by period counted from its start. */
  readonly hours: readonly (readonly number[])[];
  /** What must be finished before this one starts. */
  readonly after: readonly After[];
}

/** Job (by position) that goes before, and how many periods later than that one this one starts at least. */
export interface After {
  readonly job: number;
  readonly lag: number;
}

/** Per job the period in which it starts. */
export type Plan = readonly number[];

/** For long runs; both are asked between two steps, and change nothing in the answer. */
export interface Hooks {
  /** May return a promise, so that the one who waits can look up from time to time. */
  readonly onProgress?: ((done: number, of: number) => void | Promise<void>) | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
}

/** Thrown when the user stopped a search. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}

export async function report({ onProgress, isCancelled }: Hooks, done: number, of: number): Promise<void> {
  await onProgress?.(done, of);
  if (isCancelled?.()) throw new Cancelled("the search was stopped");
}
