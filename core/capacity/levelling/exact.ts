import { least, LinearModel, solve, type Asked, type Expression, type Goal, type Term, type Variable } from "../../optimise";
import type { LevellingProblem, Plan } from "./model";
import type { Windows } from "./windows";
import { SOLVER } from "../../numbers/tolerances";

/**
 * The best plan, by a time-indexed integer model (Pritsker, Watters and Wolfe 1969): one yes or no for each job and each period
 * in which it may start. Goals in order: least hours over supply; no hours where nobody is; lowest peak load; least sum of
 * starts; then each job as early as it can, in sheet order, so that there is one answer. For small cases.
 */
export async function exactPlan(problem: LevellingProblem, windows: Windows): Promise<Plan> {
  const { model, starts, over, nobody, peak } = timeIndexed(problem, windows, "integer");
  const goals: Goal[] = [over, nobody, peak, starts.flat(), ...starts.filter((choices) => choices.length > 1)]
    .filter((terms) => terms.length > 0).map(least);
  const solution = await solve(model, goals, ABOUT);
  return starts.map((terms) => Math.round(solution.total(terms)));
}

/**
 * No plan has fewer hours over supply: the same model with parts of a job at several starts. In the worst case that is all
 * there is to say; but it is never below what any interval of periods asks at least.
 */
export async function overloadBound(problem: LevellingProblem, windows: Windows): Promise<number> {
  const { model, over, size } = timeIndexed(problem, windows, "continuous");
  if (over.length === 0) return 0;
  const hours = (await solve(model, [least(over)], ABOUT)).total(over) * size;
  return hours > size * SOLVER ? hours : 0;
}

const ABOUT: Asked = { about: { about: "plan", name: "" } };

interface TimeIndexed {
  readonly model: LinearModel;
  /** Per job its start: the sum of period x choice. */
  readonly starts: readonly Expression[];
  readonly over: Expression;
  readonly nobody: Expression;
  readonly peak: Expression;
  /** Hours that count as 1 in the model. */
  readonly size: number;
}

type Choice = readonly [variable: Variable, period: number];

function timeIndexed({ jobs, supply }: LevellingProblem, windows: Windows, kind: "integer" | "continuous"): TimeIndexed {
  const model = new LinearModel();
  const choices = jobs.map((_, job) => startChoices(model, windows.earliest[job]!, windows.latest[job]!, kind));
  const starts = choices.map((choice) => choice.map(([variable, period]): Term => [variable, period]));
  jobs.forEach((job, index) => {
    for (const { job: before, lag } of job.after) {
      if (windows.earliest[index]! < windows.latest[before]! + lag) precede(model, choices[before]!, choices[index]!, lag);
    }
  });

  const size = Math.max(1, ...jobs.flatMap((job) => job.hours.flat()));
  const peak = model.variable();
  const nobody = model.variable();
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
    } else {
      for (const [variable] of asked) model.constrain([[variable, 1], [nobody, -1]], { atMost: 0 });
    }
  }));
  return { model, starts, over, nobody: [[nobody, 1]], peak: [[peak, 1]], size };
}

function startChoices(model: LinearModel, earliest: number, latest: number, kind: "integer" | "continuous"): Choice[] {
  const choices = Array.from({ length: latest - earliest + 1 }, (_, index): Choice =>
    [model.variable({ atMost: 1 }, kind), earliest + index]);
  model.constrain(choices.map(([variable]): Term => [variable, 1]), { atLeast: 1, atMost: 1 });
  return choices;
}

/** Who has started by a period had its predecessor started `lag` before it: tighter than a rule about sums (Christofides et al. 1987). */
function precede(model: LinearModel, before: readonly Choice[], after: readonly Choice[], lag: number): void {
  for (const [, period] of after) {
    const started = after.filter(([, start]) => start <= period).map(([variable]): Term => [variable, 1]);
    const ready = before.filter(([, start]) => start + lag <= period).map(([variable]): Term => [variable, -1]);
    if (ready.length < before.length) model.constrain([...started, ...ready], { atMost: 0 });
  }
}
