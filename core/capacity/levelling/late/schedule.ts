import type { Activity, Project } from "./project";

/** Nothing fits: as long as this. */
export const NEVER = 1e9;

/** Makes plans from lists of jobs, and shortens them; it owns the sheet on which the hours left are kept. */
export class Scheduler {
  readonly starts: Int32Array;
  readonly #left: Float64Array;
  /** Where each job stands in the order of what waits for what. */
  readonly #rank: Int32Array;
  readonly #keys: Int32Array;

  constructor(private readonly project: Project) {
    this.starts = new Int32Array(project.jobs.length);
    this.#left = new Float64Array(project.free.length);
    this.#rank = new Int32Array(project.jobs.length);
    project.order.forEach((job, rank) => (this.#rank[job] = rank));
    this.#keys = new Int32Array(project.jobs.length);
  }

  /** The end of the last job. */
  get end(): number {
    return this.project.jobs.reduce((end, { length }, job) => Math.max(end, this.starts[job]! + length), 0);
  }

  get sumOfStarts(): number {
    return this.starts.reduce((sum, start) => sum + start, 0);
  }

  /** Serial schedule generation: each job of the list in turn as early as it fits. `list`: each after those it waits for. */
  serial(list: Int32Array): boolean {
    const { jobs, free } = this.project;
    this.#left.set(free);
    for (const job of list) {
      const activity = jobs[job]!;
      let start = activity.release;
      for (const { job: before, lag } of activity.before) start = Math.max(start, this.starts[before]! + lag);
      start = this.#earliestFit(activity, start);
      if (start > activity.due) return false;
      this.#take(activity, start);
      this.starts[job] = start;
    }
    return true;
  }

  /**
   * Double justification (Valls, Ballestín and Quintanilla 2005): all jobs as late as they fit before the end, last first;
   * then all as early as they fit, first first. With level jobs the plan never gets longer.
   */
  justify(): boolean {
    return this.#toTheRight() && this.serial(this.list());
  }

  /** The jobs by their start. */
  list(): Int32Array {
    return this.#inTurn((job) => this.starts[job]!);
  }

  /** One sort of whole numbers: by the moment, then by the order of what waits for what. */
  #inTurn(moment: (job: number) => number): Int32Array {
    const size = this.#keys.length;
    for (let job = 0; job < size; job++) this.#keys[job] = moment(job) * size + this.#rank[job]!;
    this.#keys.sort();
    return this.#keys.map((key) => this.project.order[key % size]!);
  }

  #toTheRight(): boolean {
    const { jobs, free } = this.project;
    const end = this.end;
    this.#left.set(free);
    for (const job of this.#inTurn((each) => this.starts[each]! + jobs[each]!.length).reverse()) {
      const activity = jobs[job]!;
      let start = Math.min(activity.due, end - activity.length);
      for (const { job: behind, lag } of activity.behind) start = Math.min(start, this.starts[behind]! - lag);
      start = this.#latestFit(activity, start);
      if (start < activity.release) return false;
      this.#take(activity, start);
      this.starts[job] = start;
    }
    return true;
  }

  #take({ needs }: Activity, start: number): void {
    for (const { row, hours } of needs) {
      for (let offset = 0, cell = row + start; offset < hours.length; offset++, cell++) this.#left[cell]! -= hours[offset]!;
    }
  }

  #earliestFit({ needs, length, level, due }: Activity, from: number): number {
    const left = this.#left;
    let start = from;
    next: while (start <= due) {
      for (const { row, hours } of needs) {
        for (let offset = length - 1, cell = row + start + offset; offset >= 0; offset--, cell--) {
          if (hours[offset]! > left[cell]! + ROUNDING) {
            start += level ? offset + 1 : 1;
            continue next;
          }
        }
      }
      return start;
    }
    return NEVER;
  }

  #latestFit({ needs, length, level, release }: Activity, from: number): number {
    const left = this.#left;
    let start = from;
    next: while (start >= release) {
      for (const { row, hours } of needs) {
        for (let offset = 0, cell = row + start; offset < length; offset++, cell++) {
          if (hours[offset]! > left[cell]! + ROUNDING) {
            start -= level ? length - offset : 1;
            continue next;
          }
        }
      }
      return start;
    }
    return -1;
  }
}

/** Hours that sums may lose. */
const ROUNDING = 1e-7;
