import type { Profile } from "../domain/profiles";
import type { Costs, Payable, Payment, Source } from "../funding";

/** A task as money sees it; amounts are euros per unit at the price level. */
export interface Task extends Payable {
  /** In the table Opgaven; header = 1. */
  readonly row: number;
  /** First and last year of delivery. */
  readonly startYear: number;
  readonly targetYear: number;
  readonly units: number;
  readonly costPerUnit: number;
  /** Per unit and year, from the year after its delivery. */
  readonly structuralPerUnit: number;
  /** The year whose prices these are; undefined: the first year asked. */
  readonly priceLevel: number | undefined;
  readonly profile: Profile;
}

/** What the tasks cost and which sources may pay: what every question about money starts from. */
export interface CostsAndSources {
  readonly costs: Costs<Task>;
  readonly sources: readonly Source[];
}

/** The same, and who pays: all that the figures of BALANS and DEKKING are made of, as plain data. */
export interface FundedProgramme extends CostsAndSources {
  readonly payments: readonly Payment[];
}
