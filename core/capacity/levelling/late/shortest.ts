import { because, NoAnswer } from "../../../domain/findings";
import { byName } from "../by-name";
import type { Levelled } from "../level";
import type { Hooks, LevellingProblem, Plan } from "../model";
import { score } from "../score";
import { windows as windowsOf, type Windows } from "../windows";
import { durationBound } from "./duration-bound";
import { goingOn, projectOf, type Project } from "./project";
import { Scheduler } from "./schedule";
import { shortestPlan } from "./walk";

/**
 * The shortest plan in which nothing that may move asks more than there is (the resource-constrained project scheduling problem),
 * then least sum of starts. After the report the people of its last period stay.
 * `own`: the last start of each job by its own slack and that of what comes after it.
 */
export async function shortest(problem: LevellingProblem, windows: Windows, own: readonly number[], hooks: Hooks = {}): Promise<Levelled> {
  const named = byName(problem);
  const project = projectOf(named.problem, windowsOf(named.problem.jobs) as Windows);
  const alone = neverFits(project).map((job) => named.problem.jobs[project.places[job]!]!.name);
  const first = problem.jobs.find(({ name }) => alone.includes(name));
  if (first !== undefined) throw new NoAnswer(because("neverFits", { name: first.name }));
  const bound = durationBound(project);
  const found = await shortestPlan(project, bound, hooks);
  if (found === undefined) throw new NoAnswer(because("noPlan"));
  const starts: number[] = named.problem.jobs.map(({ start }) => start);
  project.places.forEach((place, job) => (starts[place] = found[job]!));
  const plan = inSheetOrder(problem, windows, named.restore(starts));
  const given = problem.jobs.map((job) => job.start);
  return {
    plan, bound,
    before: score(goingOn(problem, given), given),
    after: score(goingOn(problem, plan), plan),
    slack: plan.map((start, job) => own[job]! - start),
    duration: { before: lastEnd(problem, given), after: lastEnd(problem, plan) },
  };
}

/** Jobs that ask more than there is wherever they start, also when no other job that may move is there. */
function neverFits(project: Project): number[] {
  const scheduler = new Scheduler(project);
  return [...project.jobs.keys()].filter((job) => !scheduler.serial(Int32Array.of(job)));
}

/**
 * Lets jobs of one length change places, where the plan gets no longer and starts no later, so that of equal jobs the one that
 * stands first in the sheet goes first.
 */
function inSheetOrder(problem: LevellingProblem, windows: Windows, found: Plan): Plan {
  const project = projectOf(problem, windows);
  const { jobs } = project;
  const scheduler = new Scheduler(project);
  scheduler.starts.set(project.places.map((place) => found[place]!));
  let [starts, list, end, sum] = [scheduler.starts.slice(), scheduler.list(), scheduler.end, scheduler.sumOfStarts];
  let tries = MOST_EXCHANGES;
  for (let one = 0; one < jobs.length; one++) {
    for (let other = one + 1; other < jobs.length && tries > 0; other++) {
      if (starts[one]! <= starts[other]! || jobs[one]!.length !== jobs[other]!.length) continue;
      const next = list.map((job) => (job === one ? other : job === other ? one : job));
      if (!isInOrder(project, next)) continue;
      tries--;
      if (!scheduler.serial(next) || scheduler.end > end || scheduler.sumOfStarts > sum) continue;
      const change = starts.findIndex((start, job) => start !== scheduler.starts[job]);
      if (scheduler.sumOfStarts === sum && (change < 0 || scheduler.starts[change]! > starts[change]!)) continue;
      [starts, list, end, sum] = [scheduler.starts.slice(), scheduler.list(), scheduler.end, scheduler.sumOfStarts];
    }
  }
  const plan = [...found];
  project.places.forEach((place, job) => (plan[place] = starts[job]!));
  return plan;
}

const MOST_EXCHANGES = 2000;

function isInOrder({ jobs }: Project, list: Int32Array): boolean {
  const turn = new Int32Array(list.length);
  list.forEach((job, place) => (turn[job] = place));
  return jobs.every(({ before }, job) => before.every((each) => turn[each.job]! < turn[job]!));
}

function lastEnd({ jobs }: LevellingProblem, plan: Plan): number {
  return Math.max(0, ...jobs.map((job, index) => plan[index]! + job.length));
}
