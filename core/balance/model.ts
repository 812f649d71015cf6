import type { Profile } from "../domain/profiles";
import type { Costs, Layer, Payable, Payment, Source } from "../funding";
import type { Cents } from "../numbers/cents";

/** A task as money sees it: what it costs follows from what it delivers, or somebody else has planned it. */
export type Task = TaskPerUnit | TaskBySpending;

interface TaskInRow extends Payable {
  /** In the table Opgaven; header = 1. */
  readonly row: number;
}

/** Amounts are euros per unit at the price level. */
export interface TaskPerUnit extends TaskInRow {
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

/** A task of which Uitgaven says what it costs; at least one row. */
export interface TaskBySpending extends TaskInRow {
  readonly spending: readonly Spending[];
}

/** A row of Uitgaven: euros per year. */
export interface Spending {
  /** In the table Uitgaven; header = 1. */
  readonly row: number;
  readonly layer: Layer;
  /** The year whose prices these are; undefined: each amount in those of its own year. */
  readonly priceLevel: number | undefined;
  readonly amounts: readonly { readonly year: number; readonly euros: number }[];
}

/** What is invested, and how it is written off. */
export interface Investment {
  /** In the table Investeringen; header = 1. */
  readonly row: number;
  readonly name: string;
  /** The task whose cost it is. */
  readonly task: string;
  /** The years over which it is written off; of what exists those that remain. */
  readonly term: number | "never";
  readonly method: "linear" | "annuity";
  /** What is not written off. */
  readonly residual: Cents;
  /** Of others, towards the spending. */
  readonly contribution: Cents;
  /** At 1 January of the first year asked, of what exists; then nothing is spent. */
  readonly bookValue: Cents;
  /** Above 0, earliest first. */
  readonly spending: readonly { readonly year: number; readonly cents: Cents }[];
  /** Interest per year, as a fraction. */
  readonly rate: number;
  /** The first year of depreciation. */
  readonly firstYear: number;
}

export const isBySpending = (task: Task): task is TaskBySpending => "spending" in task;

/** The years between which a task costs something. */
export function yearsOf(task: Task): readonly number[] {
  return isBySpending(task) ? task.spending.flatMap(({ amounts }) => amounts.map(({ year }) => year)) : [task.startYear, task.targetYear];
}

/** Does a task have costs of this kind, whatever they are in the years asked? */
export function hasCosts(task: Task, layer: Layer): boolean {
  if (isBySpending(task)) return task.spending.some((row) => row.layer === layer);
  return (layer === "incidental" ? task.costPerUnit : task.structuralPerUnit) > 0;
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
