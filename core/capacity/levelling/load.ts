import type { LevellingProblem, Plan } from "./model";
import { excess, type Score } from "./score";
import { SOLVER } from "../../numbers/tolerances";

/** What a score needs to know of one role. A job that comes or goes changes few of them: they are looked at again when their hours have changed. */
interface Row {
  readonly first: number;
  stale: boolean;
  nobody: boolean;
  /** Hours over supply, of the periods that have any. */
  readonly over: number[];
  /** The cells with a higher load than all before them in the row. */
  readonly peaks: number[];
}

/** The hours asked of each role in each period, while jobs come and go. */
export class Load {
  readonly #periods: number;
  readonly #rows: readonly Row[];
  readonly #asked: Float64Array;
  readonly #supply: Float64Array;
  /** Per job: the roles that it needs, and the hours from its first period. */
  readonly #needs: readonly (readonly { readonly row: Row; readonly hours: readonly number[] }[])[];

  constructor({ supply, jobs }: LevellingProblem) {
    this.#periods = supply[0]?.length ?? 0;
    this.#supply = Float64Array.from(supply.flat());
    this.#asked = new Float64Array(this.#supply.length);
    this.#rows = supply.map((_, role) => ({ first: role * this.#periods, stale: true, nobody: false, over: [], peaks: [] }));
    this.#needs = jobs.map((job) => job.hours
      .map((hours, role) => ({ row: this.#rows[role]!, hours }))
      .filter(({ hours }) => hours.some((each) => each > 0)));
  }

  add(job: number, start: number): void {
    this.#change(job, start, 1);
  }

  remove(job: number, start: number): void {
    this.#change(job, start, -1);
  }

  /** All jobs at once: forgets what rounding is left of those that came and went. */
  reset(plan: Plan): void {
    this.#asked.fill(0);
    for (const row of this.#rows) row.stale = true;
    plan.forEach((start, job) => this.add(job, start));
  }

  score(starts: number): Score {
    let overload = 0;
    let nobody = false;
    let peak = 0;
    for (const row of this.#rows) {
      if (row.stale) this.#lookAt(row);
      for (const over of row.over) overload += over;
      if (row.nobody) nobody = true;
      for (const cell of row.peaks) {
        if (this.#asked[cell]! > peak * this.#supply[cell]!) peak = this.#asked[cell]! / this.#supply[cell]!;
      }
    }
    return { overload, nobody, peak, starts };
  }

  /** The periods in which some role has the most hours over supply, or else the highest load. */
  heaviestPeriod(): number {
    let heaviest = 0;
    let most = -Infinity;
    for (let cell = 0; cell < this.#asked.length; cell++) {
      const over = this.#asked[cell]! - this.#supply[cell]!;
      if (over > most) [most, heaviest] = [over, cell % this.#periods];
    }
    return heaviest;
  }

  #lookAt(row: Row): void {
    row.stale = row.nobody = false;
    row.over.length = row.peaks.length = 0;
    let peak = 0;
    for (let cell = row.first; cell < row.first + this.#periods; cell++) {
      const hours = this.#asked[cell]!;
      const supply = this.#supply[cell]!;
      if (hours <= SOLVER) continue;
      const over = hours > supply ? excess(hours, supply) : 0;
      if (over > 0) row.over.push(over);
      if (supply <= 0) row.nobody = true;
      else if (hours > peak * supply) {
        peak = hours / supply;
        row.peaks.push(cell);
      }
    }
  }

  #change(job: number, start: number, sign: 1 | -1): void {
    for (const { row, hours } of this.#needs[job]!) {
      row.stale = true;
      for (let offset = 0; offset < hours.length; offset++) {
        const period = start + offset;
        if (period >= 0 && period < this.#periods) this.#asked[row.first + period]! += sign * hours[offset]!;
      }
    }
  }
}

