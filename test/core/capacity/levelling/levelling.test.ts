import fc from "fast-check";
import { exactPlan } from "../../../../core/capacity/levelling/exact";
import type { Job, LevellingProblem, Plan } from "../../../../core/capacity/levelling/model";
import { demandOf, score } from "../../../../core/capacity/levelling/score";
import { repaired, windows, type Windows } from "../../../../core/capacity/levelling/windows";

const job = (name: string, hours: number[], start: number, more: Partial<Job> = {}): Job =>
  ({ name, start, earliest: start, latest: start, length: hours.length, hours: [hours], after: [], ...more });

/** Four quarters, one role of 500 hours; A may not move, C waits for B. */
const quarters: LevellingProblem = {
  supply: [[500, 500, 500, 500]],
  jobs: [job("A", [600], 0), job("B", [400], 0, { latest: 2 }), job("C", [300], 1, { latest: 3, after: [1] })],
};

function possible(jobs: readonly Job[]): Windows {
  const found = windows(jobs);
  if ("kind" in found) throw new Error(found.kind);
  return found;
}

test("the plan as it is: the first quarter is 500 over", () => {
  expect(demandOf(quarters, [0, 0, 1])).toEqual([[1000, 300, 0, 0]]);
  expect(score(quarters, [0, 0, 1])).toEqual({ overload: 500, peak: 2, starts: 1 });
});

test("the best plan: what A is over cannot be avoided, B and C move", async () => {
  const plan = await exactPlan(quarters, possible(quarters.jobs));
  expect(plan).toEqual([0, 1, 2]);
  expect(score(quarters, plan)).toEqual({ overload: 100, peak: 1.2, starts: 3 });
});

test("hours of a role that nobody has are over supply, and the peak is without end", () => {
  expect(score({ supply: [[0]], jobs: [job("A", [1], 0)] }, [0])).toEqual({ overload: 1, peak: Infinity, starts: 0 });
});

test("windows narrow by what comes before and after", () => {
  expect(windows([
    job("A", [1, 1], 0, { latest: 5 }), job("B", [1], 0, { latest: 4, after: [0] }), job("C", [1], 3, { earliest: 0, latest: 3, after: [1] }),
  ])).toEqual({ earliest: [0, 2, 3], latest: [0, 2, 3], order: [0, 1, 2] });
});

test("jobs that wait for each other, and a job that cannot start in time, are named", () => {
  expect(windows([job("A", [1], 0, { after: [1] }), job("B", [1], 0, { after: [0] }), job("C", [1], 0)]))
    .toEqual({ kind: "circle", jobs: [0, 1] });
  expect(windows([job("A", [1, 1], 0), job("B", [1], 1, { after: [0] })])).toEqual({ kind: "too late", job: 1 });
});

test("a plan that breaks the order is repaired, and moves no further than needed", () => {
  const jobs = [job("A", [1, 1], 0, { latest: 3 }), job("B", [1], 0, { latest: 3, after: [0] }), job("C", [1], 3, { earliest: 0, latest: 3 })];
  expect(repaired(jobs, possible(jobs))).toEqual([0, 2, 3]);
  const late = [job("A", [1], 3, { earliest: 0, latest: 3 }), job("B", [1], 3, { after: [0] })];
  expect(repaired(late, possible(late))).toEqual([2, 3]);
});

const anyJob = (index: number): fc.Arbitrary<Job> => fc.record({
  hours: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 2 }),
  other: fc.integer({ min: 0, max: 9 }), earliest: fc.nat(2), slack: fc.nat(2), after: fc.boolean(),
}).map(({ hours, other, earliest, slack, after }) => ({
  name: String(index), start: earliest, earliest, latest: earliest + slack, length: hours.length,
  hours: [hours, hours.map(() => other)], after: after && index > 0 ? [index - 1] : [],
}));
const anyProblem: fc.Arbitrary<LevellingProblem> = fc.record({
  jobs: fc.tuple(anyJob(0), anyJob(1), anyJob(2), anyJob(3)),
  supply: fc.array(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 2 }),
});

test("property: the exact plan is the best of all plans, and repairing gives one that is allowed", async () => {
  await fc.assert(fc.asyncProperty(anyProblem, async (problem) => {
    const found = windows(problem.jobs);
    const all = allPlans(problem);
    expect("kind" in found).toBe(all.length === 0);
    if ("kind" in found) return;
    expect(all).toContainEqual(repaired(problem.jobs, found));
    const best = all.sort((a, b) => compare(problem, a, b))[0];
    expect(await exactPlan(problem, found)).toEqual(best);
  }), { numRuns: 40 });
});

function allPlans({ jobs }: LevellingProblem): Plan[] {
  const starts = jobs.reduce<number[][]>((plans, { earliest, latest }) => plans.flatMap((plan) =>
    Array.from({ length: latest - earliest + 1 }, (_, index) => [...plan, earliest + index])), [[]]);
  return starts.filter((plan) => jobs.every((one, index) => one.after.every((before) => plan[before]! + jobs[before]!.length <= plan[index]!)));
}

function compare(problem: LevellingProblem, a: Plan, b: Plan): number {
  const [one, other] = [score(problem, a), score(problem, b)];
  const differences = [one.overload - other.overload, one.peak - other.peak, one.starts - other.starts, ...a.map((start, job) => start - b[job]!)];
  return differences.find((difference) => Math.abs(difference) > 1e-9) ?? 0;
}
