import fc from "fast-check";
import type { Job, LevellingProblem } from "../../../../core/capacity/levelling/model";
import { windows, type Windows } from "../../../../core/capacity/levelling/windows";

export const job = (name: string, hours: number[], start: number, more: Partial<Job> = {}): Job =>
  ({ name, start, earliest: start, latest: start, length: hours.length, hours: [hours], after: [], ...more });

const PERIODS = 9;

const anyJob = fc.record({
  length: fc.integer({ min: 1, max: 3 }), one: fc.integer({ min: 0, max: 9 }), other: fc.integer({ min: 0, max: 9 }), slope: fc.boolean(),
  earliest: fc.nat(3), slack: fc.nat(4), before: fc.option(fc.nat(11), { freq: 2 }),
});

/** Two roles, nine periods and up to `most` packages of one to three periods with slack; some wait for another. */
export const anyProblem = (most: number): fc.Arbitrary<LevellingProblem> => fc.record({
  jobs: fc.array(anyJob, { minLength: 1, maxLength: most }),
  supply: fc.array(fc.array(fc.integer({ min: 0, max: 16 }), { minLength: PERIODS, maxLength: PERIODS }), { minLength: 2, maxLength: 2 }),
}).map(({ jobs, supply }): LevellingProblem => ({
  supply,
  jobs: jobs.map(({ length, one, other, slope, earliest, slack, before }, index) => {
    const latest = Math.min(earliest + slack, PERIODS - length);
    return {
      name: String(index), start: earliest, earliest, latest, length,
      hours: [Array.from({ length }, (_, offset) => (slope ? one * (offset + 1) : one)), Array.from({ length }, () => other)],
      after: before !== null && before < index ? [{ job: before, lag: jobs[before]!.length }] : [],
    };
  }),
}));

/** With the windows, where a plan exists. */
export const anySolvable = (most: number): fc.Arbitrary<{ problem: LevellingProblem; windows: Windows }> =>
  anyProblem(most).map((problem) => ({ problem, windows: windows(problem.jobs) }))
    .filter((found): found is { problem: LevellingProblem; windows: Windows } => !("kind" in found.windows));
