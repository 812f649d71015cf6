import type { Question } from "./questions";

/** So many wait for a question: the overview, what the open view asks beside it, and a custom function. */
const MOST = 3;

/** Workers that have nothing to do. A question goes to one that has answered it before, which remembers what did not change since; else to the one that rests longest. */
export function workersAtRest() {
  const answered = new WeakMap<Worker, Set<Question>>();
  /** The one that was put here last is last. */
  const workers: Worker[] = [];
  return {
    take(question: Question): Worker | undefined {
      const known = workers.findLastIndex((worker) => answered.get(worker)!.has(question));
      return known < 0 ? workers.shift() : workers.splice(known, 1)[0];
    },
    put(worker: Worker, question: Question): void {
      answered.set(worker, (answered.get(worker) ?? new Set()).add(question));
      workers.push(worker);
      if (workers.length > MOST) workers.shift()!.terminate();
    },
  };
}
