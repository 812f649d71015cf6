import { nameKey } from "../../domain/name";
import type { Job, LevellingProblem, Plan } from "./model";

/** The same problem with the jobs by name: a search that starts there does not depend on the order of the rows. */
export interface ByName {
  readonly problem: LevellingProblem;
  /** From sheet order to order by name. */
  arrange(plan: Plan): Plan;
  /** And back. */
  restore(plan: Plan): Plan;
}

export function byName({ supply, jobs }: LevellingProblem): ByName {
  const inOrder = [...jobs.keys()].sort((a, b) => (nameKey(jobs[a]!.name) < nameKey(jobs[b]!.name) ? -1 : 1));
  const places: number[] = [];
  inOrder.forEach((job, place) => (places[job] = place));
  return {
    problem: {
      supply,
      jobs: inOrder.map((job): Job => ({
        ...jobs[job]!,
        after: jobs[job]!.after.map(({ job: before, lag }) => ({ job: places[before]!, lag })).sort((a, b) => a.job - b.job),
      })),
    },
    arrange: (plan) => inOrder.map((job) => plan[job]!),
    restore: (plan) => jobs.map((_, job) => plan[places[job]!]!),
  };
}
