import { readFileSync } from "node:fs";
import fc from "fast-check";
import { exactPlan } from "../../../../core/capacity/levelling/exact";
import { shortest } from "../../../../core/capacity/levelling/late/shortest";
import type { LevellingProblem } from "../../../../core/capacity/levelling/model";
import { score } from "../../../../core/capacity/levelling/score";
import { windows, type Windows } from "../../../../core/capacity/levelling/windows";
import { least, LinearModel, solve, type Term } from "../../../../core/optimise";
import { readProject } from "../../../bench/psplib";
import { job } from "./random";
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

const anyProject = (most: number): fc.Arbitrary<LevellingProblem> => fc.array(fc.record({
  length: fc.integer({ min: 1, max: 3 }), one: fc.nat(4), other: fc.nat(4), release: fc.nat(2), before: fc.option(fc.nat(most - 1)),
}), { minLength: 1, maxLength: most }).map((jobs) => ({
  supply: [Array<number>(5 * most).fill(5), Array<number>(5 * most).fill(4)],
  jobs: jobs.map(({ length, one, other, release, before }, index) => ({
    ...job(String(index), Array<number>(length).fill(one), release, { latest: Infinity }),
    hours: [Array<number>(length).fill(one), Array<number>(length).fill(other)],
    after: before !== null && before < index ? [{ job: before, lag: jobs[before]!.length }] : [],
  })),
}));

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

/**
 * The shortest duration of at most `end` by a time-indexed integer model of its own: a yes or no for each job and start, hours
 * within supply, order by disaggregated rules (Christofides et al. 1987), the least last end.
 */
async function shortestBy({ supply, jobs }: LevellingProblem, end: number): Promise<number> {
  const model = new LinearModel();
  const last = model.variable();
  const starts = jobs.map(({ earliest, length }) => Array.from({ length: end - length - earliest + 1 }, (_, index) =>
    ({ variable: model.variable({ atMost: 1 }, "integer"), start: earliest + index })));
  jobs.forEach(({ length, after }, job) => {
    model.constrain(starts[job]!.map(({ variable }): Term => [variable, 1]), { atLeast: 1, atMost: 1 });
    model.constrain([[last, 1], ...starts[job]!.map(({ variable, start }): Term => [variable, -start])], { atLeast: length });
    for (const { job: before, lag } of after) {
      for (let period = 0; period < end; period++) {
        model.constrain([
          ...starts[job]!.filter(({ start }) => start <= period).map(({ variable }): Term => [variable, 1]),
          ...starts[before]!.filter(({ start }) => start + lag <= period).map(({ variable }): Term => [variable, -1]),
        ], { atMost: 0 });
      }
    }
  });
  supply.forEach((row, role) => row.slice(0, end).forEach((hours, period) => model.constrain(
    starts.flatMap((choices, job) => choices.map(({ variable, start }): Term => [variable, jobs[job]!.hours[role]![period - start] ?? 0])
      .filter(([, asked]) => asked > 0)), { atMost: hours },
  )));
  return Math.round((await solve(model, [least([[last, 1]])])).total([[last, 1]]));
}

test("of 50 random projects of up to 12 packages the shortest that an integer model allows is found in 95 % at least", async () => {
  let same = 0;
  const cases = fc.sample(anyProject(12), { numRuns: 50, seed: 2027 });
  for (const problem of cases) {
    const { bound, after, duration } = await answer(problem);
    const found = duration!.after;
    const best = await shortestBy(problem, found);
    expect(after.overload).toBe(0);
    // The verdict never claims more than is true.
    expect(bound).toBeLessThanOrEqual(best);
    if (found === best) same++;
  }
  expect(same).toBeGreaterThanOrEqual(0.95 * cases.length);
});
