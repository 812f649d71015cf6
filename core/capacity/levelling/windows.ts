import type { Job, Plan } from "./model";

/** Per job the first and last period in which it may start, with all that comes before and after it. */
export interface Windows {
  readonly earliest: readonly number[];
  readonly latest: readonly number[];
  /** Jobs so that each comes after those it waits for. */
  readonly order: readonly number[];
}

/** Why no plan exists: jobs that wait for each other, or one that cannot start in time (by position). */
export type Impossible =
  | { readonly kind: "circle"; readonly jobs: readonly number[] }
  | { readonly kind: "too late"; readonly job: number };

/** Narrows the windows of jobs by those before them (forward) and after them (backward). */
export function windows(jobs: readonly Job[]): Windows | Impossible {
  const order = inOrder(jobs);
  if (order.length < jobs.length) return { kind: "circle", jobs: inCircle(jobs, new Set(order)) };
  const earliest = jobs.map((job) => job.earliest);
  for (const job of order) {
    for (const { job: before, lag } of jobs[job]!.after) earliest[job] = Math.max(earliest[job]!, earliest[before]! + lag);
    if (earliest[job]! > jobs[job]!.latest) return { kind: "too late", job };
  }
  return { earliest, latest: latestStarts(jobs, order), order };
}

/** The last period in which each may start, in view of all that comes after it. */
export function latestStarts(jobs: readonly Job[], order: readonly number[]): number[] {
  const latest = jobs.map((job) => job.latest);
  for (const job of [...order].reverse()) {
    for (const { job: before, lag } of jobs[job]!.after) latest[before] = Math.min(latest[before]!, latest[job]! - lag);
  }
  return latest;
}

/** The plan as it is, with every job that starts too early or too late for the others moved no further than needed. */
export function repaired(jobs: readonly Job[], { latest, earliest, order }: Windows): Plan {
  const plan = jobs.map((job) => job.start);
  for (const job of order) {
    const free = Math.max(...jobs[job]!.after.map(({ job: before, lag }) => plan[before]! + lag), earliest[job]!);
    plan[job] = Math.min(Math.max(plan[job]!, free), latest[job]!);
  }
  return plan;
}

/** First to last, each once all before it are there (Kahn); jobs in a circle, and those behind it, are left out. */
function inOrder(jobs: readonly Job[]): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  for (let found = true; found;) {
    const next = [...jobs.keys()].filter((job) => !placed.has(job) && jobs[job]!.after.every(({ job: before }) => placed.has(before)));
    for (const job of next) placed.add(job);
    order.push(...next);
    found = next.length > 0;
  }
  return order;
}

/** Walking back from a job that was never placed, along jobs that were not either, ends in a circle. */
function inCircle(jobs: readonly Job[], placed: ReadonlySet<number>): number[] {
  const walk: number[] = [];
  let job = [...jobs.keys()].find((each) => !placed.has(each))!;
  while (!walk.includes(job)) {
    walk.push(job);
    job = jobs[job]!.after.find(({ job: before }) => !placed.has(before))!.job;
  }
  return walk.slice(walk.indexOf(job)).sort((a, b) => a - b);
}
