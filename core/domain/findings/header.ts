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
  readonly scaled: { readonly columns: readonly string[]; readonly scale: number };
  readonly scalesDiffer: { readonly scales: readonly number[] };
  readonly thousandsMark: { readonly mark: string };
  readonly noPartner: { readonly partner: string };
  readonly errorInHeader: Nothing;
}
