import { seeded } from "../../../numbers/seeded";
import { report, type Hooks } from "../model";
import { Lists } from "./lists";
import type { Project } from "./project";
import { NEVER, Scheduler } from "./schedule";

/** A list of jobs and the plan that it gives after justification. */
interface Walked {
  readonly list: Int32Array;
  readonly starts: Int32Array;
  readonly end: number;
  readonly sum: number;
}

/**
 * The shortest plan that an iterated local search finds (Lourenço, Martin and Stützle 2003). A step puts a stretch of the list in
 * another order, makes a plan of it by serial generation with double justification, and goes on from there unless that
 * ends later: many plans are as short, and walking among them is what leads to a shorter one. Now and then one period more
 * is taken too. A walk that finds nothing for long starts anew elsewhere. At the end the best is walked on for the least sum of
 * starts. Bounded by a number of schedules; the first part stops at `bound`. undefined: no list gave a plan.
 */
export async function shortestPlan(project: Project, bound: number, hooks: Hooks = {}): Promise<readonly number[] | undefined> {
  const random = seeded(30);
  const scheduler = new Scheduler(project);
  const lists = new Lists(project, random);
  const most = schedulesFor(project);
  let made = 0;
  const walked = (list: Int32Array): Walked => {
    made += 3;
    if (!scheduler.serial(list)) return { list, starts: scheduler.starts.slice(), end: NEVER, sum: NEVER };
    const { end, sumOfStarts: sum } = scheduler;
    const starts = scheduler.starts.slice();
    const isBetter = scheduler.justify() && (scheduler.end - end || scheduler.sumOfStarts - sum) <= 0;
    return isBetter ? { list: scheduler.list(), starts: scheduler.starts.slice(), end: scheduler.end, sum: scheduler.sumOfStarts } : { list, starts, end, sum };
  };
  const progress = (): Promise<void> | undefined => (made % (3 * STEPS_BETWEEN) === 0 ? report(hooks, Math.min(made, most), most) : undefined);

  let best = walked(lists.sampled());
  const isDone = (share: number): boolean => made >= share * most;
  while (project.jobs.length > 1 && !isDone(FOR_DURATION) && best.end > bound) {
    let here = Array.from({ length: SAMPLES }, () => walked(lists.sampled())).reduce((one, other) => shorter(other, one));
    let top = here;
    for (let idle = 0; idle < PATIENCE && !isDone(FOR_DURATION) && top.end > bound; idle++) {
      await progress();
      const next = walked(lists.shaken(here.list));
      if (next.end <= here.end || (next.end === here.end + 1 && random.share() < UPHILL)) here = next;
      if (next.end < top.end) idle = 0;
      top = shorter(next, top);
    }
    best = shorter(top, best);
  }
  for (let step = 0; project.jobs.length > 1 && step < (1 - FOR_DURATION) * most; step += 3) {
    await progress();
    best = shorter(walked(lists.shaken(best.list)), best);
  }
  await report(hooks, most, most);
  return best.end === NEVER ? undefined : [...best.starts];
}

/** Of two that are as good the first. */
const shorter = (one: Walked, other: Walked): Walked => ((one.end - other.end || one.sum - other.sum) <= 0 ? one : other);

/** Passes over all jobs: about a second of work, less where there is little to choose. */
function schedulesFor({ jobs: { length } }: Project): number {
  return Math.round(Math.min(2_500 * length, 75_000, Math.max(6_000, 4_800_000 / length)));
}

/** The share of the schedules that look for a shorter plan. */
const FOR_DURATION = 0.9;
/** A walk starts at the best of these. */
const SAMPLES = 10;
/** Steps without a shorter plan before a walk is given up. */
const PATIENCE = 2000;
/** How often a plan that is one period longer is taken. */
const UPHILL = 0.02;
const STEPS_BETWEEN = 40;
