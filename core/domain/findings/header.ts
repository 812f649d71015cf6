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
  readonly noPartner: { readonly partner: string };
  readonly errorInHeader: Nothing;
}
