import { seeded } from "../../core/numbers/seeded";
import type { Job, LevellingProblem } from "../../core/capacity/levelling/model";
import { windows, type Windows } from "../../core/capacity/levelling/windows";

/** What makes a project hard: rules per package, the share of roles that each asks, and how much of the peak there is. */
export interface Shape {
  readonly activities: number;
  readonly complexity: number;
  readonly factor: number;
  /** 0: as many as the largest package asks; 1: as many as when everything starts as early as it can. */
  readonly strength: number;
}

const ROLES = 4;

/** A project of a given shape, in the manner of ProGen (Kolisch, Sprecher and Drexl, Management Science 41, 1995). */
export function progen({ activities, complexity, factor, strength }: Shape, seed: number): LevellingProblem {
  const random = seeded(seed);
  const upTo = (most: number): number => 1 + random.below(most);
  const before = rules(activities, Math.round(complexity * activities), random.below);
  const lengths = before.map(() => upTo(10));
  const jobs = before.map((first, index): Job => {
    const sure = random.below(ROLES);
    const asks = Array.from({ length: ROLES }, (_, role) => (role === sure || random.share() < factor ? upTo(10) : 0));
    return {
      name: String(index + 1), start: 0, earliest: 0, latest: Infinity, length: lengths[index]!,
      hours: asks.map((hours) => Array<number>(lengths[index]!).fill(hours)),
      after: first.map((job) => ({ job, lag: lengths[job]! })),
    };
  });
  const horizon = lengths.reduce((sum, length) => sum + length, 0);
  const { earliest } = windows(jobs) as Windows;
  return {
    jobs,
    supply: Array.from({ length: ROLES }, (_, role) => {
      const asked = Array<number>(horizon).fill(0);
      jobs.forEach(({ hours }, job) => hours[role]!.forEach((each, offset) => (asked[earliest[job]! + offset]! += each)));
      const least = Math.max(...jobs.map(({ hours }) => hours[role]![0]!));
      return Array<number>(horizon).fill(least + Math.round(strength * (Math.max(...asked) - least)));
    }),
  };
}

/** Who goes before whom: up to so many rules, at most three away from a job, and none that follows from others. */
function rules(jobs: number, most: number, below: (size: number) => number): number[][] {
  const before: number[][] = Array.from({ length: jobs }, () => []);
  const behind = Array<number>(jobs).fill(0);
  const all = before.map(() => new Set<number>());
  let made = 0;
  for (let tries = 0; made < most && tries < 100 * most; tries++) {
    const job = 1 + below(jobs - 1);
    const first = Math.max(0, job - 1 - below(15));
    const follows = all[job]!.has(first) || before[job]!.some((known) => all[first]!.has(known)) || all.some((known, later) => known.has(job) && before[later]!.includes(first));
    if (follows || before[job]!.length >= 3 || behind[first]! >= 3) continue;
    before[job]!.push(first);
    behind[first]!++;
    made++;
    for (let each = job; each < jobs; each++) {
      if (each === job || all[each]!.has(job)) for (const earlier of [first, ...all[first]!]) all[each]!.add(earlier);
    }
  }
  return before;
}
