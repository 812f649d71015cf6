import { seeded, type Seeded } from "../../numbers/seeded";
import { Load } from "./load";
import { report, type Hooks, type LevellingProblem, type Plan } from "./model";
import { relations, type Relations } from "./relations";
import { comparePlans, compareScores, type Score } from "./score";
import type { Windows } from "./windows";

/**
 * A good plan for any size, from a plan that is allowed: a few packages are taken out and put back one by one (serial
 * schedule generation), each where it does least harm within what is fixed around it; the result stays when it is
 * no worse, or a little worse early on ("ruin and recreate", Schrimpf et al. 2000). After that every package goes forward and
 * backward to where the goals in order are best served, until nothing moves. The number of steps follows from
 * the size of the problem and never from the clock; the same problem gives the same plan.
 */
export async function searchPlan(problem: LevellingProblem, windows: Windows, from: Plan, hooks: Hooks = {}): Promise<Plan> {
  const movable = [...problem.jobs.keys()].filter((job) => windows.earliest[job]! < windows.latest[job]!);
  if (movable.length === 0) return from;
  const site = new Site(problem, windows, from);
  const random = seeded(2027);
  const steps = stepsFor(problem, windows, movable);
  const margin = 0.05 * Math.max(...problem.jobs.flatMap((job) => job.hours.flat()));
  site.improve(movable);
  let current = site.score();
  let best: Plan = [...site.plan];
  let bestScore = current;
  for (let step = 0; step < steps; step++) {
    if (step % REPORT_EACH === 0) {
      await report(hooks, step, steps);
      site.refresh();
    }
    const undo = [...site.plan];
    site.recreate(someJobs(site, movable, random), random);
    const next = site.score();
    const allowed = current.overload + margin * (1 - step / steps) * random.share();
    if (compareScores(next, current) <= 0 || (next.overload < allowed && step < 0.9 * steps)) current = next;
    else site.goTo(undo);
    if (comparePlans(site.plan, best, [current, bestScore]) < 0) [best, bestScore] = [[...site.plan], current];
  }
  site.goTo(best);
  site.refresh();
  site.improve(movable);
  await report(hooks, steps, steps);
  return [...site.plan];
}

const REPORT_EACH = 100;
/** So many cells are looked at, at most: a second or two of work. */
const EFFORT = 150_000_000;
const MOST_OUT = 6;

function stepsFor({ supply }: LevellingProblem, { earliest, latest }: Windows, movable: readonly number[]): number {
  const width = movable.reduce((sum, job) => sum + latest[job]! - earliest[job]! + 1, 0) / movable.length;
  const work = supply.length * (supply[0]?.length ?? 0) * width * Math.min(MOST_OUT, movable.length);
  return Math.round(Math.min(300 * movable.length, 20_000, Math.max(200, EFFORT / work)));
}

/** Any, or those around the period that is worst off. */
function someJobs(site: Site, movable: readonly number[], random: Seeded): number[] {
  const near = random.share() < 0.5 ? site.jobsIn(site.load.heaviestPeriod(), movable) : movable;
  const pool = [...(near.length > 0 ? near : movable)];
  const jobs: number[] = [];
  for (let count = 1 + random.below(MOST_OUT); count > 0 && pool.length > 0; count--) {
    jobs.push(...pool.splice(random.below(pool.length), 1));
  }
  if (near !== movable) jobs.push(movable[random.below(movable.length)]!);
  return [...new Set(jobs)];
}

/** A plan that changes, with its load beside it. */
class Site {
  readonly load: Load;
  readonly plan: number[];
  readonly #relations: Relations;
  #starts = 0;

  constructor(private readonly problem: LevellingProblem, private readonly windows: Windows, plan: Plan) {
    this.#relations = relations(problem.jobs, windows.order);
    this.load = new Load(problem);
    this.plan = [...plan];
    this.refresh();
  }

  score(): Score {
    return this.load.score(this.#starts);
  }

  refresh(): void {
    this.load.reset(this.plan);
    this.#starts = this.plan.reduce((sum, start) => sum + start, 0);
  }

  goTo(plan: Plan): void {
    plan.forEach((start, job) => {
      if (start === this.plan[job]) return;
      this.#leave(job);
      this.#place(job, start);
    });
  }

  jobsIn(period: number, jobs: readonly number[]): number[] {
    return jobs.filter((job) => this.plan[job]! <= period && period < this.plan[job]! + this.problem.jobs[job]!.length);
  }

  recreate(jobs: readonly number[], random: Seeded): void {
    const out = new Set(jobs);
    for (const job of jobs) this.#leave(job);
    for (const job of jobs) {
      out.delete(job);
      const [first, last] = this.#room(job, out);
      this.#place(job, random.share() < 0.03 ? first + random.below(last - first + 1) : this.#bestStart(job, first, last));
    }
  }

  /** Backward and forward over all jobs, each to its best place, until none moves. */
  improve(jobs: readonly number[]): void {
    for (let moved = true; moved;) {
      moved = false;
      const inTurn = [...jobs].sort((a, b) => this.plan[a]! - this.plan[b]! || a - b);
      for (const job of [...inTurn].reverse().concat(inTurn)) {
        const [first, last] = this.#room(job, new Set());
        const was = this.plan[job]!;
        const now = this.score();
        this.#leave(job);
        const start = this.#bestStart(job, first, last);
        this.#place(job, start);
        if (start === was) continue;
        if (compareScores(this.score(), now) < 0) moved = true;
        else {
          this.#leave(job);
          this.#place(job, was);
        }
      }
    }
  }

  #leave(job: number): void {
    this.load.remove(job, this.plan[job]!);
    this.#starts -= this.plan[job]!;
  }

  #place(job: number, start: number): void {
    this.plan[job] = start;
    this.load.add(job, start);
    this.#starts += start;
  }

  /** Where it may start, given all that is not `out`. */
  #room(job: number, out: ReadonlySet<number>): [first: number, last: number] {
    let first = this.windows.earliest[job]!;
    let last = this.windows.latest[job]!;
    for (const { job: other, lag } of this.#relations.before[job]!) {
      if (!out.has(other)) first = Math.max(first, this.plan[other]! + lag);
    }
    for (const { job: other, lag } of this.#relations.behind[job]!) {
      if (!out.has(other)) last = Math.min(last, this.plan[other]! - lag);
    }
    return [first, last];
  }

  /** The earliest of the best; the job is not in the load. */
  #bestStart(job: number, first: number, last: number): number {
    let best = first;
    let bestScore: Score | undefined;
    for (let start = first; start <= last; start++) {
      this.load.add(job, start);
      const found = this.load.score(start);
      this.load.remove(job, start);
      if (bestScore === undefined || compareScores(found, bestScore) < 0) [best, bestScore] = [start, found];
    }
    return best;
  }
}
