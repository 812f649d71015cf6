import type { Job } from "./model";

/** Another job, and how many periods lie between the two starts at least. */
export interface Relation {
  readonly job: number;
  readonly lag: number;
}

/** Per job all that must come before it, and all that must come after it, also by way of others: the longest way counts. */
export interface Relations {
  readonly before: readonly (readonly Relation[])[];
  readonly behind: readonly (readonly Relation[])[];
}

/** `order`: each job after those it waits for. */
export function relations(jobs: readonly Job[], order: readonly number[]): Relations {
  const ways: Map<number, number>[] = jobs.map(() => new Map());
  const further = (way: Map<number, number>, job: number, lag: number) => way.set(job, Math.max(lag, way.get(job) ?? -Infinity));
  for (const job of order) {
    for (const { job: previous, lag } of jobs[job]!.after) {
      further(ways[job]!, previous, lag);
      for (const [first, way] of ways[previous]!) further(ways[job]!, first, way + lag);
    }
  }
  const behind: Relation[][] = jobs.map(() => []);
  ways.forEach((way, job) => way.forEach((lag, first) => behind[first]!.push({ job, lag })));
  return { before: ways.map((way) => [...way].map(([job, lag]) => ({ job, lag }))), behind };
}
