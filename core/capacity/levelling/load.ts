import type { LevellingProblem, Plan } from "./model";
import { excess, type Score } from "./score";
import { SOLVER } from "../../numbers/tolerances";

/** The hours asked of each role in each period, while jobs come and go. */
export class Load {
  readonly #periods: number;
  readonly #asked: Float64Array;
  readonly #supply: Float64Array;
  /** Per job: cell of its first period by role, and the hours from there; only roles that it needs. */
  readonly #needs: readonly (readonly { readonly row: number; readonly hours: readonly number[] }[])[];

  constructor({ supply, jobs }: LevellingProblem) {
    this.#periods = supply[0]?.length ?? 0;
    this.#supply = Float64Array.from(supply.flat());
    this.#asked = new Float64Array(this.#supply.length);
    this.#needs = jobs.map((job) => job.hours
      .map((hours, role) => ({ row: role * this.#periods, hours }))
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
    plan.forEach((start, job) => this.add(job, start));
  }

  score(starts: number): Score {
    let overload = 0;
    let nobody = false;
    let peak = 0;
    for (let cell = 0; cell < this.#asked.length; cell++) {
      const hours = this.#asked[cell]!;
      const supply = this.#supply[cell]!;
      if (hours <= SOLVER) continue;
      if (hours > supply) overload += excess(hours, supply);
      if (supply <= 0) nobody = true;
      else if (hours > peak * supply) peak = hours / supply;
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

  #change(job: number, start: number, sign: 1 | -1): void {
    for (const { row, hours } of this.#needs[job]!) {
      for (let offset = 0; offset < hours.length; offset++) {
        const period = start + offset;
        if (period >= 0 && period < this.#periods) this.#asked[row + period]! += sign * hours[offset]!;
      }
    }
  }
}

