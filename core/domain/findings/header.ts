import type { ValueKind } from "../value-kind";
import type { Nothing } from "./nothing";

/** What can be wrong with a header row. */
export interface HeaderCodes {
  readonly noHeader: { readonly table: string };
  readonly noColumn: { readonly name: string };
  readonly noneOfColumns: { readonly names: readonly string[] };
  readonly sameColumn: { readonly other: string };
  readonly sameYear: { readonly year: number; readonly other: string };
  readonly severalYears: { readonly years: readonly number[] };
  readonly noYears: Nothing;
  /** A quarter, a month, a week. */
  readonly partOfYear: Nothing;
  // Remarks: read on an assumption, or left out.
  /** A state, a total, a change: no amount of a year. */
  readonly noAmountOfYear: Nothing;
  readonly realisedYear: Nothing;
  readonly realisedBesidePlanned: { readonly other: string };
  readonly readAsYear: { readonly year: number };
  /** A column that does not count, nearly called as one that the table knows. */
  readonly likeColumn: { readonly column: string };
  /** A column in another unit that could be converted: one of it is `size` of the column's own. */
  readonly converted: { readonly unit: string; readonly size: number };
  /** A column of shares with % in its header, in which this number was read as a part of 1. */
  readonly readAsShare: { readonly value: number };
  readonly scaled: { readonly columns: readonly string[]; readonly scale: number };
  /** A percentage in a column of amounts was read as a part of 1. */
  readonly readFromPercent: { readonly typed: string };
  /** % in the header of an amount per unit: the figures were read as they stand. */
  readonly percentIsUnit: Nothing;
  /** A problem: a column in another unit than the one that is asked for. */
  readonly otherUnit: { readonly unit: string; readonly wanted: ValueKind };
  readonly scalesDiffer: { readonly scales: readonly number[] };
  readonly thousandsMark: { readonly mark: string };
  readonly noPartner: { readonly partner: string };
  readonly errorInHeader: Nothing;
}
