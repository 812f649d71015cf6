import fc from "fast-check";
import { exactPlan, overloadBound } from "../../../../core/capacity/levelling/exact";
import { shortest } from "../../../../core/capacity/levelling/late/shortest";
import type { LevellingProblem } from "../../../../core/capacity/levelling/model";
import { compareScores, score } from "../../../../core/capacity/levelling/score";
import { searchPlan } from "../../../../core/capacity/levelling/search";
import { repaired, windows, type Windows } from "../../../../core/capacity/levelling/windows";
import { least, LinearModel, solve, type Term } from "../../../../core/optimise";
import { anySolvable, job } from "./random";

/** How often a search found what an integer model proves to be the best, and what went wrong: more claimed than is true. */
export interface Compared {
  readonly asked: number;
  readonly same: number;
  readonly wrong: readonly string[];
}

/** Random cases of up to 12 packages, seeded: the search for the least overload beside the integer model. */
export async function optimumByBoth(asked: number): Promise<Compared> {
  const wrong: string[] = [];
  let same = 0;
  for (const [index, { problem, windows: within }] of fc.sample(anySolvable(12), { numRuns: asked, seed: 2027 }).entries()) {
    const found = score(problem, await searchPlan(problem, within, repaired(problem.jobs, within)));
    const best = score(problem, await exactPlan(problem, within));
    if (compareScores(best, found) > 0) wrong.push(`case ${index}: better than the best`);
    if (await overloadBound(problem, within) > best.overload + 1e-6) wrong.push(`case ${index}: the bound is above the best`);
    if (compareScores(found, best) === 0) same++;
  }
  return { asked, same, wrong };
}

/** Projects whose packages may end late. */
export const anyProject = (most: number): fc.Arbitrary<LevellingProblem> => fc.array(fc.record({
  length: fc.integer({ min: 1, max: 3 }), one: fc.nat(4), other: fc.nat(4), release: fc.nat(2), before: fc.option(fc.nat(most - 1)),
}), { minLength: 1, maxLength: most }).map((jobs) => ({
  supply: [Array<number>(5 * most).fill(5), Array<number>(5 * most).fill(4)],
  jobs: jobs.map(({ length, one, other, release, before }, index) => ({
    ...job(String(index), Array<number>(length).fill(one), release, { latest: Infinity }),
    hours: [Array<number>(length).fill(one), Array<number>(length).fill(other)],
    after: before !== null && before < index ? [{ job: before, lag: jobs[before]!.length }] : [],
  })),
}));

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

/** Random projects of up to 12 packages, seeded: the shortest that is found beside the integer model. */
export async function shortestByBoth(asked: number): Promise<Compared> {
  const wrong: string[] = [];
  let same = 0;
  for (const [index, problem] of fc.sample(anyProject(12), { numRuns: asked, seed: 2027 }).entries()) {
    const within = windows(problem.jobs) as Windows;
    const { bound, after, duration } = await shortest(problem, within, within.latest);
    const found = duration!.after;
    const best = await shortestBy(problem, found);
    if (after.overload !== 0) wrong.push(`project ${index}: overloaded`);
    // The verdict never claims more than is true.
    if (bound > best) wrong.push(`project ${index}: the bound is above the best`);
    if (found === best) same++;
  }
  return { asked, same, wrong };
}
