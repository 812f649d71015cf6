import { flat, type Flat } from "./flat";
import type { Project } from "./project";
import { SOLVER } from "../../../numbers/tolerances";

/** Nothing fits: as long as this. */
export const NEVER = 1e9;

/**
 * Makes plans from lists of jobs, and shortens them. All that the loops touch lies flat in typed arrays that are made once, so
 * that a plan costs some microseconds: a search is as good as the number of plans that it can afford.
 */
export class Scheduler {
  readonly starts: Int32Array;
  readonly #flat: Flat;
  /** Hours left, period by period with the roles side by side, as `#flat.free`. */
  readonly #left: Float64Array;
  /** Cells from here on are as `#flat.free` has them. */
  #touched: number;
  readonly #keys: Int32Array;
  readonly #turn: Int32Array;

  constructor(project: Project) {
    this.#flat = flat(project);
    this.starts = new Int32Array(project.jobs.length);
    this.#left = this.#flat.free.slice();
    this.#touched = 0;
    this.#keys = new Int32Array(project.jobs.length);
    this.#turn = new Int32Array(project.jobs.length);
  }

  /** The end of the last job. */
  get end(): number {
    const { length } = this.#flat;
    let end = 0;
    for (let job = 0; job < length.length; job++) end = Math.max(end, this.starts[job]! + length[job]!);
    return end;
  }

  get sumOfStarts(): number {
    let sum = 0;
    for (const start of this.starts) sum += start;
    return sum;
  }

  /** Serial schedule generation: each job of the list in turn as early as it fits. `list`: each after those it waits for. */
  serial(list: Int32Array): boolean {
    const { release, due, before } = this.#flat;
    this.#clear();
    for (const job of list) {
      let start = release[job]!;
      for (let each = before.from[job]!; each < before.from[job + 1]!; each++) {
        start = Math.max(start, this.starts[before.job[each]!]! + before.lag[each]!);
      }
      start = this.#earliestFit(job, start);
      if (start > due[job]!) return false;
      this.#take(job, start);
    }
    return true;
  }

  /**
   * Double justification (Valls, Ballestín and Quintanilla 2005): all jobs as late as they fit before the end, last first;
   * then all as early as they fit, first first. With level jobs the plan never gets longer.
   */
  justify(): boolean {
    return this.#toTheRight() && this.serial(this.list(this.#turn));
  }

  /** The jobs by their start. */
  list(into: Int32Array = new Int32Array(this.starts.length)): Int32Array {
    const { rank } = this.#flat;
    const size = rank.length;
    for (let job = 0; job < size; job++) this.#keys[job] = this.starts[job]! * size + rank[job]!;
    return this.#sorted(into);
  }

  #toTheRight(): boolean {
    const { length, release, due, rank, behind } = this.#flat;
    const { end } = this;
    const size = rank.length;
    for (let job = 0; job < size; job++) this.#keys[job] = (this.starts[job]! + length[job]!) * size + rank[job]!;
    const list = this.#sorted(this.#turn);
    this.#clear();
    for (let place = size - 1; place >= 0; place--) {
      const job = list[place]!;
      let start = Math.min(due[job]!, end - length[job]!);
      for (let each = behind.from[job]!; each < behind.from[job + 1]!; each++) {
        start = Math.min(start, this.starts[behind.job[each]!]! - behind.lag[each]!);
      }
      start = this.#latestFit(job, start);
      if (start < release[job]!) return false;
      this.#take(job, start);
    }
    return true;
  }

  /** By the moments in `#keys`; one sort of whole numbers, of which the remainder says which job it was. */
  #sorted(into: Int32Array): Int32Array {
    const { order } = this.#flat;
    const size = order.length;
    this.#keys.sort();
    for (let place = 0; place < size; place++) into[place] = order[this.#keys[place]! % size]!;
    return into;
  }

  #clear(): void {
    this.#left.set(this.#flat.free.subarray(0, this.#touched));
    this.#touched = 0;
  }

  #take(job: number, start: number): void {
    const { roles, length, needs, level } = this.#flat;
    const left = this.#left;
    const end = start + length[job]!;
    this.starts[job] = start;
    this.#touched = Math.max(this.#touched, end * roles);
    for (let need = needs.from[job]!; need < needs.from[job + 1]!; need++) {
      const hours = needs.hours[need]!;
      if (level[job] === 1) {
        for (let cell = start * roles + needs.role[need]!; cell < end * roles; cell += roles) left[cell]! -= hours;
      } else {
        const profile = needs.profile[need]!;
        for (let offset = 0, cell = start * roles + needs.role[need]!; offset < profile.length; offset++, cell += roles) left[cell]! -= profile[offset]!;
      }
    }
  }

  #earliestFit(job: number, from: number): number {
    const last = this.#flat.due[job]!;
    for (let start = from; start <= last;) {
      const conflict = this.#lastConflict(job, start);
      if (conflict < start) return start;
      start = this.#flat.level[job] === 1 ? conflict + 1 : start + 1;
    }
    return NEVER;
  }

  #latestFit(job: number, from: number): number {
    const first = this.#flat.release[job]!;
    for (let start = from; start >= first;) {
      const conflict = this.#firstConflict(job, start);
      if (conflict < 0) return start;
      start = this.#flat.level[job] === 1 ? conflict - this.#flat.length[job]! : start - 1;
    }
    return -1;
  }

  /** The last period of the job, started there, in which a role has too few hours left; below `start`: none. */
  #lastConflict(job: number, start: number): number {
    const { length, roles, level, needs } = this.#flat;
    const left = this.#left;
    const [first, end] = [needs.from[job]!, needs.from[job + 1]!];
    for (let period = start + length[job]! - 1; period >= start; period--) {
      for (let need = first; need < end; need++) {
        const hours = level[job] === 1 ? needs.hours[need]! : needs.profile[need]![period - start]!;
        if (hours > left[period * roles + needs.role[need]!]! + SOLVER) return period;
      }
    }
    return start - 1;
  }

  /** The first such period; below 0: none. */
  #firstConflict(job: number, start: number): number {
    const { length, roles, level, needs } = this.#flat;
    const left = this.#left;
    const [first, last] = [needs.from[job]!, needs.from[job + 1]!];
    for (let period = start; period < start + length[job]!; period++) {
      for (let need = first; need < last; need++) {
        const hours = level[job] === 1 ? needs.hours[need]! : needs.profile[need]![period - start]!;
        if (hours > left[period * roles + needs.role[need]!]! + SOLVER) return period;
      }
    }
    return -1;
  }
}

