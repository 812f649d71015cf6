import fc from "fast-check";
import { level } from "../../../../core/capacity/levelling/level";
import { Cancelled, type LevellingProblem, type Plan } from "../../../../core/capacity/levelling/model";
import { verdict } from "../../../../core/capacity/levelling/report";
import { comparePlans, compareScores, score } from "../../../../core/capacity/levelling/score";
import { searchPlan } from "../../../../core/capacity/levelling/search";
import { repaired, windows, type Windows } from "../../../../core/capacity/levelling/windows";
import { optimumByBoth } from "./optimal";
import { anySolvable } from "./random";

test("property: the search keeps slack and order, and never worsens a plan that is allowed", async () => {
  await fc.assert(fc.asyncProperty(anySolvable(30), async ({ problem, windows: within }) => {
    const start = repaired(problem.jobs, within);
    expectAllowed(problem, start);
    const plan = await searchPlan(problem, within, start);
    expectAllowed(problem, plan);
    expect(compareScores(score(problem, plan), score(problem, start))).toBeLessThanOrEqual(0);
  }), { numRuns: 30 });
});

test("of 20 random cases of up to 12 packages the search finds the optimum of the integer model in 95 % at least", async () => {
  const { asked, same, wrong } = await optimumByBoth(20);
  expect(wrong).toEqual([]);
  expect(same).toBeGreaterThanOrEqual(0.95 * asked);
});

test("property: small cases have the best of all plans, and the bound is its overload", async () => {
  await fc.assert(fc.asyncProperty(anySolvable(4), async ({ problem, windows: within }) => {
    const { plan, after, bound } = await level(problem, within);
    const best = allPlans(problem).sort((a, b) => comparePlans(a, b, [score(problem, a), score(problem, b)]))[0]!;
    expect(plan).toEqual(best);
    expect(bound).toBeCloseTo(after.overload, 6);
  }), { numRuns: 25 });
});

test("property: another order of the rows gives the same figures", async () => {
  await fc.assert(fc.asyncProperty(anySolvable(20), async ({ problem, windows: within }) => {
    const turned = reversed(problem);
    const [one, other] = [await level(problem, within), await level(turned, windows(turned.jobs) as Windows)];
    expect(other.after.overload).toBeCloseTo(one.after.overload, 6);
    expect(other.after.peak).toBeCloseTo(one.after.peak, 6);
    expect(other.bound).toBeCloseTo(one.bound, 6);
  }), { numRuns: 12 });
});

test("the verdict rounds up, and proves only where nothing can be won", () => {
  expect(verdict(0, 0)).toBe("bewezen optimaal");
  expect(verdict(100, 100)).toBe("bewezen optimaal");
  expect(verdict(100, 97.46)).toBe("binnen 2,6 %");
  expect(verdict(100, 99.999)).toBe("binnen 0,1 %");
  expect(verdict(100, 0)).toBe("binnen 100 %");
});

test("a search tells how far it is, and stops when asked", async () => {
  const [{ problem, windows: within }] = fc.sample(anySolvable(12).filter((each) => each.problem.jobs.length > 8), { numRuns: 1, seed: 3 }) as
    [{ problem: LevellingProblem; windows: Windows }];
  const seen: number[] = [];
  await level(problem, within, { onProgress: (done, of) => void seen.push(done / of) });
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  await expect(level(problem, within, { isCancelled: () => true })).rejects.toThrow(Cancelled);
});

function expectAllowed({ jobs }: LevellingProblem, plan: Plan): void {
  jobs.forEach((job, index) => {
    expect(plan[index]).toBeGreaterThanOrEqual(job.earliest);
    expect(plan[index]).toBeLessThanOrEqual(job.latest);
    for (const { job: before, lag } of job.after) expect(plan[index]).toBeGreaterThanOrEqual(plan[before]! + lag);
  });
}

function allPlans({ jobs }: LevellingProblem): Plan[] {
  const starts = jobs.reduce<number[][]>((plans, { earliest, latest }) => plans.flatMap((plan) =>
    Array.from({ length: latest - earliest + 1 }, (_, index) => [...plan, earliest + index])), [[]]);
  return starts.filter((plan) => jobs.every((one, index) => one.after.every(({ job, lag }) => plan[job]! + lag <= plan[index]!)));
}

function reversed({ supply, jobs }: LevellingProblem): LevellingProblem {
  const last = jobs.length - 1;
  return { supply, jobs: [...jobs].reverse().map((job) => ({ ...job, after: job.after.map(({ job: before, lag }) => ({ job: last - before, lag })) })) };
}
