import { least, LinearModel, solve, type Expression, type Goal, type Term, type Variable } from "../../optimise";
import type { LevellingProblem, Plan } from "./model";
import type { Windows } from "./windows";

/**
 * The best plan, by a time-indexed integer model (Pritsker, Watters and Wolfe 1969): one yes or no for each job and each period
 * in which it may start. Goals in order: least hours over supply; lowest peak load; least sum of starts; then each
 * job as early as it can, in sheet order, so that there is one answer. A role without supply has no load to lower:
 * its hours count in the first goal only. For small cases.
 */
export async function exactPlan(problem: LevellingProblem, windows: Windows): Promise<Plan> {
  const { jobs, supply } = problem;
  const model = new LinearModel();
  const choices = jobs.map((_, job) => startChoices(model, windows.earliest[job]!, windows.latest[job]!));
  const start = choices.map((choice) => choice.map(([variable, period]): Term => [variable, period]));
  jobs.forEach((job, index) => {
    for (const before of job.after) {
      model.constrain([...start[index]!, ...negative(start[before]!)], { atLeast: jobs[before]!.length });
    }
  });

  const size = Math.max(1, ...jobs.flatMap((job) => job.hours.flat()));
  const peak = model.variable();
  const over: Term[] = [];
  supply.forEach((row, role) => row.forEach((available, period) => {
    const asked = choices.flatMap((choice, job) => choice.flatMap(([variable, from]): Term[] => {
      const hours = jobs[job]!.hours[role]![period - from] ?? 0;
      return hours > 0 ? [[variable, hours / size]] : [];
    }));
    if (asked.length === 0) return;
    const excess = model.variable();
    over.push([excess, 1]);
    model.constrain([...asked, [excess, -1]], { atMost: available / size });
    if (available > 0) {
      const load = asked.map(([variable, hours]): Term => [variable, (hours * size) / available]);
      model.constrain([...load, [peak, -1]], { atMost: 0 });
    }
  }));

  const goals: Goal[] = [least(over), least([[peak, 1]]), least(start.flat()), ...start.map(least)];
  const solution = await solve(model, goals);
  return start.map((terms) => Math.round(solution.total(terms)));
}

function startChoices(model: LinearModel, earliest: number, latest: number): [variable: Variable, period: number][] {
  const choices = Array.from({ length: latest - earliest + 1 }, (_, index): [Variable, number] =>
    [model.variable({ atMost: 1 }, "integer"), earliest + index]);
  model.constrain(choices.map(([variable]): Term => [variable, 1]), { atLeast: 1, atMost: 1 });
  return choices;
}

const negative = (terms: Expression): Expression => terms.map(([variable, coefficient]): Term => [variable, -coefficient]);
