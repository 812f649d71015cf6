import { seeded, type Seeded } from "../../../numbers/seeded";
import { report, type Hooks } from "../model";
import type { Project } from "./project";
import { NEVER, Scheduler } from "./schedule";

/** A list of jobs and the plan that it gives after justification. */
interface Individual {
  readonly list: Int32Array;
  readonly starts: Int32Array;
  readonly end: number;
  readonly sum: number;
}

/**
 * The shortest plan that a genetic algorithm on lists of jobs finds (Hartmann 1998; with double justification, Valls et al. 2005).
 * The first generation comes from sampling by latest finish (regret-based, Drexl 1991). When a generation after another
 * finds nothing, a new population starts beside the best. Bounded by a number of schedules; stops soon at `bound`.
 * undefined: no list gave a plan.
 */
export async function shortestPlan(project: Project, bound: number, hooks: Hooks = {}): Promise<readonly number[] | undefined> {
  const random = seeded(30);
  const scheduler = new Scheduler(project);
  const tails = tailsOf(project);
  const most = schedulesFor(project);
  let made = 0;
  const individual = (list: Int32Array): Individual => {
    made += 3;
    if (!scheduler.serial(list)) return { list, starts: scheduler.starts.slice(), end: NEVER, sum: NEVER };
    let best = { list, starts: scheduler.starts.slice(), end: scheduler.end, sum: scheduler.sumOfStarts };
    if (scheduler.justify()) {
      const after = { list: scheduler.list(), starts: scheduler.starts.slice(), end: scheduler.end, sum: scheduler.sumOfStarts };
      if (compare(after, best) <= 0) best = after;
    }
    return best;
  };

  let best: Individual | undefined;
  const enough = (): boolean => made >= most || (made >= LEAST_SCHEDULES && best !== undefined && best.end <= bound);
  while (!enough()) {
    let population = Array.from({ length: POPULATION }, () => individual(sampled(project, tails, random)));
    if (best !== undefined && random.below(2) === 0) population[0] = best;
    population = fittest(population);
    best = fittest([...population, ...(best === undefined ? [] : [best])])[0]!;
    for (let idle = 0; idle < PATIENCE && !enough();) {
      await report(hooks, Math.min(made, most), most);
      const children = Array.from({ length: POPULATION }, () => {
        const [mother, father] = [chosen(population, random), chosen(population, random)];
        return individual(mutated(crossed(mother.list, father.list, random), project, random));
      });
      const before = population[0]!;
      population = fittest([...population, ...children]).slice(0, POPULATION);
      idle = compare(population[0]!, before) < 0 ? 0 : idle + 1;
      if (compare(population[0]!, best) < 0) best = population[0]!;
    }
  }
  await report(hooks, most, most);
  return best === undefined || best.end === NEVER ? undefined : [...best.starts];
}

/** Also where the shortest plan is there at once: what is left of the choice is the earliest starts. */
const LEAST_SCHEDULES = 600;
const POPULATION = 40;
/** Generations without a better plan before a population is given up. */
const PATIENCE = 25;

/** Passes over all jobs: about a second of work. */
function schedulesFor({ jobs }: Project): number {
  return Math.round(Math.min(36_000, Math.max(3_000, 1_400_000 / Math.max(1, jobs.length))));
}

const compare = (a: Individual, b: Individual): number => a.end - b.end || a.sum - b.sum;

/** The best first, plans that are the same once. */
function fittest(individuals: readonly Individual[]): Individual[] {
  return [...individuals].sort(compare)
    .filter((each, place, sorted) => place === 0 || compare(each, sorted[place - 1]!) !== 0 || !isSame(each, sorted[place - 1]!));
}

const isSame = (one: Individual, other: Individual): boolean => one.starts.every((start, job) => start === other.starts[job]);

function chosen(population: readonly Individual[], random: Seeded): Individual {
  const [one, other] = [random.below(population.length), random.below(population.length)];
  return population[Math.min(one, other)]!;
}

/** Two points: the outer parts in the order of the one, the middle in that of the other; order is kept, so the rules are too. */
function crossed(mother: Int32Array, father: Int32Array, random: Seeded): Int32Array {
  const size = mother.length;
  const [one, other] = [random.below(size + 1), random.below(size + 1)];
  const [from, to] = [Math.min(one, other), Math.max(one, other)];
  const child = new Int32Array(size);
  const taken = new Uint8Array(size);
  let end = 0;
  const take = (list: Int32Array, until: number) => {
    for (let place = 0; end < until && place < size; place++) {
      const job = list[place]!;
      if (taken[job] === 1) continue;
      taken[job] = 1;
      child[end++] = job;
    }
  };
  take(mother, from);
  take(father, to);
  take(mother, size);
  return child;
}

/** Neighbours change places here and there, where neither waits for the other. */
function mutated(list: Int32Array, { jobs }: Project, random: Seeded): Int32Array {
  for (let place = 1; place < list.length; place++) {
    const [first, second] = [list[place - 1]!, list[place]!];
    if (random.share() < 0.05 && jobs[second]!.before.every(({ job }) => job !== first)) [list[place - 1], list[place]] = [second, first];
  }
  return list;
}

/** Periods from the start of each job to the end of all that waits for it. */
export function tailsOf({ jobs, order }: Project): number[] {
  const tails = jobs.map(({ length }) => length);
  for (const job of [...order].reverse()) {
    for (const { job: behind, lag } of jobs[job]!.behind) tails[job] = Math.max(tails[job]!, lag + tails[behind]!);
  }
  return tails;
}

/** A list in which those with a long way to go (or an early last start) tend to stand first. */
function sampled({ jobs }: Project, tails: readonly number[], random: Seeded): Int32Array {
  const waiting = jobs.map(({ before }) => before.length);
  const ready = [...jobs.keys()].filter((job) => waiting[job] === 0);
  const list: number[] = [];
  const urgency = jobs.map((job, index) => Math.max(tails[index]!, LATE - job.due));
  while (ready.length > 0) {
    const least = Math.min(...ready.map((job) => urgency[job]!));
    const weights = ready.map((job) => (urgency[job]! - least + 1) ** 2);
    let point = random.share() * weights.reduce((sum, weight) => sum + weight, 0);
    let place = 0;
    while (place < ready.length - 1 && (point -= weights[place]!) > 0) place++;
    const [job] = ready.splice(place, 1) as [number];
    list.push(job);
    for (const { job: behind } of jobs[job]!.behind) {
      waiting[behind]! -= 1;
      if (waiting[behind] === 0) ready.push(behind);
    }
  }
  return Int32Array.from(list);
}

/** A last start that is further off than this is no reason to hurry. */
const LATE = 60;
