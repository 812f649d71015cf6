import type { Seeded } from "../../../numbers/seeded";
import type { Project } from "./project";
import { tailsOf } from "./tails";

/** Makes lists of jobs, each after those it waits for. */
export class Lists {
  /** How much a job is in a hurry: all that waits for it, or an early last start. */
  readonly #urgency: readonly number[];
  readonly #before: readonly Int32Array[];
  readonly #placed: Uint8Array;

  constructor(private readonly project: Project, private readonly random: Seeded) {
    const tails = tailsOf(project);
    this.#urgency = project.jobs.map(({ due }, job) => Math.max(tails[job]!, LATE - due));
    this.#before = project.jobs.map(({ before }) => Int32Array.from(before, ({ job }) => job));
    this.#placed = new Uint8Array(project.jobs.length).fill(1);
  }

  /** A list in which those with a long way to go tend to stand first (regret-based sampling, Drexl 1991). */
  sampled(): Int32Array {
    const { jobs } = this.project;
    const waiting = jobs.map(({ before }) => before.length);
    const ready = [...jobs.keys()].filter((job) => waiting[job] === 0);
    const list: number[] = [];
    while (ready.length > 0) {
      const least = ready.reduce((lowest, job) => Math.min(lowest, this.#urgency[job]!), Infinity);
      const weights = ready.map((job) => (this.#urgency[job]! - least + 1) ** 2);
      let point = this.random.share() * weights.reduce((sum, weight) => sum + weight, 0);
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

  /** The same list with a stretch of it in any other order that the rules allow. */
  shaken(list: Int32Array): Int32Array {
    const size = Math.min(list.length, SHORTEST + this.random.below(LONGEST - SHORTEST + 1));
    const from = this.random.below(list.length - size + 1);
    const next = list.slice();
    for (let place = from; place < from + size; place++) this.#placed[list[place]!] = 0;
    for (let left = size; left > 1; left--) {
      const [last, other] = [from + left - 1, from + this.random.below(left)];
      [next[last], next[other]] = [next[other]!, next[last]!];
    }
    let end = from;
    const place = (job: number) => {
      this.#placed[job] = 1;
      for (const before of this.#before[job]!) if (this.#placed[before] === 0) place(before);
      next[end++] = job;
    };
    for (const job of next.slice(from, from + size)) if (this.#placed[job] === 0) place(job);
    return next;
  }
}

/** A last start that is further off than this is no reason to hurry. */
const LATE = 60;
/** Jobs in a stretch; found by trying. */
const SHORTEST = 4;
const LONGEST = 16;
