import { readFileSync } from "node:fs";
import fc from "fast-check";
import { exactPlan } from "../../../../core/capacity/levelling/exact";
import { shortest } from "../../../../core/capacity/levelling/late/shortest";
import type { LevellingProblem } from "../../../../core/capacity/levelling/model";
import { score } from "../../../../core/capacity/levelling/score";
import { windows, type Windows } from "../../../../core/capacity/levelling/windows";
import { readProject } from "../../../bench/psplib";
import { job } from "./random";
import { anyProject, shortestByBoth } from "./optimal";
import { laterRefusal } from "../../../in-dutch";

const answer = (problem: LevellingProblem) => {
  const within = windows(problem.jobs) as Windows;
  return shortest(problem, within, within.latest);
};

/** By the integer model: least overload when all must be ready by `end`; 0 when a plan fits. */
async function overloadBy({ supply, jobs }: LevellingProblem, end: number): Promise<number | undefined> {
  const problem = { supply: supply.map((row) => row.slice(0, end)), jobs: jobs.map((each) => ({ ...each, latest: end - each.length })) };
  const within = windows(problem.jobs);
  return "kind" in within ? undefined : score(problem, await exactPlan(problem, within)).overload;
}

test("a project in PSPLIB's form: ten periods, and the integer model proves that nine are not enough", async () => {
  const project = readProject(readFileSync("test/golden/PLANNEN/uitloop-als-psplib/project.sm", "latin1"));
  expect(project.jobs.map(({ length }) => length)).toEqual([3, 2, 2, 4, 3, 2]);
  expect(project.jobs[5]!.after).toEqual([{ job: 2, lag: 2 }, { job: 4, lag: 3 }]);
  expect((await answer(project)).duration!.after).toBe(10);
  expect(await overloadBy(project, 10)).toBe(0);
  expect(await overloadBy(project, 9)).toBeGreaterThan(0);
});

test("what may not move takes its hours first, also where that is too much", async () => {
  const { plan, after, bound } = await answer({
    supply: [[500, 500, 500, 500]],
    jobs: [job("A", [600], 0), job("B", [400], 0, { latest: Infinity }), job("C", [300], 1, { latest: Infinity, after: [{ job: 1, lag: 1 }] })],
  });
  expect(plan).toEqual([0, 1, 2]);
  expect(after.overload).toBe(100);
  expect(bound).toBe(3);
});

test("after the report its last period goes on, and nothing is hidden there", async () => {
  const jobs = ["A", "B", "C"].map((name) => job(name, [400], 0, { latest: Infinity }));
  const { plan, after } = await answer({ supply: [[500, 450]], jobs });
  expect(plan).toEqual([0, 1, 2]);
  expect(after).toMatchObject({ overload: 0, peak: 400 / 450 });
});

test("a package that never fits has no answer, and is named", async () => {
  const jobs = [job("A", [100], 0, { latest: Infinity }), job("B", [600], 0, { latest: Infinity, after: [{ job: 0, lag: 1 }] })];
  expect(await laterRefusal(answer({ supply: [[500]], jobs }))).toContain("'B' past nergens");
});

test("packages that fit one by one, but not all before what may not move", async () => {
  const before = { latest: Infinity };
  const jobs = [
    job("A", [400], 0, before), job("B", [400], 0, before),
    job("C", [100], 1, { after: [{ job: 0, lag: 1 }, { job: 1, lag: 1 }] }),
  ];
  expect(await laterRefusal(answer({ supply: [[500, 500]], jobs }))).toContain("geen plan gevonden waarin alles past");
});

test("property: nothing overloads, order and first starts hold, and a proven duration is the shortest", async () => {
  await fc.assert(fc.asyncProperty(anyProject(6), async (problem) => {
    const { plan, after, bound, duration } = await answer(problem);
    expect(after.overload).toBe(0);
    problem.jobs.forEach(({ earliest, after: rules }, index) => {
      expect(plan[index]).toBeGreaterThanOrEqual(earliest);
      for (const { job: before, lag } of rules) expect(plan[index]).toBeGreaterThanOrEqual(plan[before]! + lag);
    });
    expect(bound).toBeLessThanOrEqual(duration!.after);
    // No plan is shorter than the integer model allows: the bound never claims more than is true, and the search found the best.
    expect(await overloadBy(problem, duration!.after - 1)).not.toBe(0);
    expect(await overloadBy(problem, duration!.after)).toBe(0);
  }), { numRuns: 15 });
});

test("of 20 random projects of up to 12 packages the shortest that an integer model allows is found in 95 % at least", async () => {
  const { asked, same, wrong } = await shortestByBoth(20);
  expect(wrong).toEqual([]);
  expect(same).toBeGreaterThanOrEqual(0.95 * asked);
});
