/**
 * Work packages that may move within their slack so that peaks fit: pooled own supply, no substitution, no hiring.
 * Periods count from 0; every window lies within the periods.
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
  /** Jobs (by position) that must be finished before this one starts. */
  readonly after: readonly number[];
}

/** Per job the period in which it starts. */
export type Plan = readonly number[];
