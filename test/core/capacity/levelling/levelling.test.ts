import { exactPlan } from "../../../../core/capacity/levelling/exact";
import type { Job, LevellingProblem } from "../../../../core/capacity/levelling/model";
import { demandOf, score } from "../../../../core/capacity/levelling/score";
import { repaired, windows, type Windows } from "../../../../core/capacity/levelling/windows";

const job = (name: string, hours: number[], start: number, more: Partial<Job> = {}): Job =>
  ({ name, start, earliest: start, latest: start, length: hours.length, hours: [hours], after: [], ...more });

/** Four quarters, one role of 500 hours; A may not move, C waits for B. */
const quarters: LevellingProblem = {
  supply: [[500, 500, 500, 500]],
  jobs: [job("A", [600], 0), job("B", [400], 0, { latest: 2 }), job("C", [300], 1, { latest: 3, after: [{ job: 1, lag: 1 }] })],
};

function possible(jobs: readonly Job[]): Windows {
  const found = windows(jobs);
  if ("kind" in found) throw new Error(found.kind);
  return found;
}

test("the plan as it is: the first quarter is 500 over", () => {
  expect(demandOf(quarters, [0, 0, 1])).toEqual([[1000, 300, 0, 0]]);
  expect(score(quarters, [0, 0, 1])).toEqual({ overload: 500, nobody: false, peak: 2, starts: 1 });
});

test("the best plan: what A is over cannot be avoided, B and C move", async () => {
  const plan = await exactPlan(quarters, possible(quarters.jobs));
  expect(plan).toEqual([0, 1, 2]);
  expect(score(quarters, plan)).toEqual({ overload: 100, nobody: false, peak: 1.2, starts: 3 });
});

test("hours of a role that nobody has are over supply, and come before any peak", () => {
  expect(score({ supply: [[0]], jobs: [job("A", [1], 0)] }, [0])).toEqual({ overload: 1, nobody: true, peak: 0, starts: 0 });
});

test("windows narrow by what comes before and after", () => {
  expect(windows([
    job("A", [1, 1], 0, { latest: 5 }), job("B", [1], 0, { latest: 4, after: [{ job: 0, lag: 2 }] }), job("C", [1], 3, { earliest: 0, latest: 3, after: [{ job: 1, lag: 1 }] }),
  ])).toEqual({ earliest: [0, 2, 3], latest: [0, 2, 3], order: [0, 1, 2] });
});

test("jobs that wait for each other, and a job that cannot start in time, are named", () => {
  expect(windows([job("A", [1], 0, { after: [{ job: 1, lag: 1 }] }), job("B", [1], 0, { after: [{ job: 0, lag: 1 }] }), job("C", [1], 0)]))
    .toEqual({ kind: "circle", jobs: [0, 1] });
  expect(windows([job("A", [1, 1], 0), job("B", [1], 1, { after: [{ job: 0, lag: 2 }] })])).toEqual({ kind: "too late", job: 1 });
});

test("a plan that breaks the order is repaired, and moves no further than needed", () => {
  const jobs = [job("A", [1, 1], 0, { latest: 3 }), job("B", [1], 0, { latest: 3, after: [{ job: 0, lag: 2 }] }), job("C", [1], 3, { earliest: 0, latest: 3 })];
  expect(repaired(jobs, possible(jobs))).toEqual([0, 2, 3]);
  const late = [job("A", [1], 3, { earliest: 0, latest: 3 }), job("B", [1], 3, { after: [{ job: 0, lag: 1 }] })];
  expect(repaired(late, possible(late))).toEqual([2, 3]);
});

