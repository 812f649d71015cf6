/**
 * What a value is: of a result and of an input alike. How it is written, when two of it differ, and which chart shows it all follow
 * from this, and never from what a column is called.
 */
export const valueKinds = [
  // What a row is called, and what is said about it.
  "name", "text",
  // A calendar year; a year, a quarter or a day; the serial number of a day.
  "year", "period", "date",
  "hectares", "euros", "hours", "fte",
  // A part of a whole (1 = all of it), shown as a percentage; how many times as large as another; what something is multiplied by.
  "share", "ratio", "factor",
  // How many there are: a whole number.
  "count",
  // An amount in the unit of its row: homes, TWh, km.
  "quantity",
  // A rank or a step: a whole number that is not added up.
  "level",
  "yesNo", "days",
  // The difference between two shares.
  "points",
  // A number without a unit.
  "number",
] as const;
export type ValueKind = (typeof valueKinds)[number];

/** What the values of a column are. */
export interface Meaning {
  readonly kind: ValueKind;
  /** What they are measured in, where the kind does not say so and all rows have the same. */
  readonly unit?: string | undefined;
  /** They count for one of these: euros per `eenheid`, hours per `overleg`. Unset: they are amounts of their own. */
  readonly per?: string | undefined;
}

/** Amounts that may be added up: not what is counted per unit, and no codes, years, dates, ranks or shares. */
export const canBeAddedUp = ({ kind, per }: Meaning): boolean => per === undefined && amounts.has(kind);
const amounts: ReadonlySet<ValueKind> = new Set<ValueKind>(["hectares", "euros", "hours", "fte", "quantity"]);
