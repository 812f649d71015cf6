import type { Project } from "./project";

/** Periods from the start of each job to the end of all that waits for it. */
export function tailsOf({ jobs, order }: Project): number[] {
  const tails = jobs.map(({ length }) => length);
  for (const job of [...order].reverse()) {
    for (const { job: behind, lag } of jobs[job]!.behind) tails[job] = Math.max(tails[job]!, lag + tails[behind]!);
  }
  return tails;
}
