import type { Cents } from "../numbers/cents";

/** What must be paid for: a task, or a measure of a programme. */
export interface Payable {
  readonly name: string;
  readonly area: string | undefined;
  readonly theme: string | undefined;
  /** Given, or that of the theme. */
  readonly cluster: string | undefined;
  /** Other names by which an earmark may mean it: the tasks that a measure serves. */
  readonly serves?: readonly string[] | undefined;
  /** 1 = first. */
  readonly priority: number;
}

/** Costs that end with the delivery, and costs that stay. */
export const layers = ["incidental", "structural"] as const;
export type Layer = (typeof layers)[number];

export interface TaskCost<Item extends Payable = Payable> {
  readonly task: Item;
  /** Cents per year, in the order of the years asked. */
  readonly incidental: readonly Cents[];
  readonly structural: readonly Cents[];
}

export interface Costs<Item extends Payable = Payable> {
  readonly years: readonly number[];
  readonly tasks: readonly TaskCost<Item>[];
}

export type SourceKind = "general" | "earmarked" | "decentralised" | "fund" | "cofinancing" | "reserve";

/** Where money comes from. */
export interface Source {
  /** In the table Middelen; header = 1. */
  readonly row: number;
  readonly name: string;
  readonly kind: SourceKind;
  /** The tasks, themes or clusters that it may pay for; undefined: all. */
  readonly earmark: readonly string[] | undefined;
  /** Only structural money pays structural costs. */
  readonly structural: boolean;
  /** The largest part of what all sources together pay for a task in a year, 0-1. */
  readonly largestShare: number;
  /** The last year to which what is left may be carried; Infinity: always; -Infinity: never. */
  readonly carriedUntil: number;
  /** What stays in a reserve at the end of each year. */
  readonly minimum: Cents;
  /** Cents per year, in the order of the years asked. */
  readonly amounts: readonly Cents[];
}

/** What a source pays for a layer of a task in a year; all by their position. */
export interface Payment {
  readonly source: number;
  readonly task: number;
  readonly year: number;
  readonly layer: Layer;
  readonly cents: Cents;
}
