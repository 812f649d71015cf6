import type { Nothing } from "./nothing";

/** What can be found while a range of somebody else's is read through its rules (Koppelregels). */
export interface MappingCodes {
  readonly noField: { readonly nearest: string | undefined };
  readonly noSource: { readonly nearest: string | undefined };
  /** Two columns have the name: the third and the fifth. */
  readonly sourceTwice: { readonly places: readonly number[] };
  readonly noSuchRow: { readonly rows: number };
  readonly notUnderstood: { readonly nearest: string | undefined };
  /** The first rule of a field says where it comes from. */
  readonly noFrom: Nothing;
  readonly severalSources: Nothing;
  readonly fieldTwice: { readonly earlier: number };
  /** An operation that this field, or this place, does not have. */
  readonly notForField: Nothing;
  readonly noYearInName: Nothing;
  /** A whole year beside its parts would count twice. */
  readonly partsBesideYear: { readonly other: string };
  /** A row or a column that a rule means is no longer to be found. */
  readonly placeLost: Nothing;
  readonly unpivotTwice: { readonly earlier: number };
  readonly tooManyCells: { readonly cells: number; readonly most: number };
  // Remarks.
  readonly scaledByTitle: { readonly columns: readonly string[]; readonly scale: number; readonly title: string };
  /** Another column is the same field already. */
  readonly sourceBeside: { readonly field: string; readonly other: string };
  /** A title says a scale, and another table may be the one that it is about. */
  readonly scaleElsewhere: { readonly title: string };
  /** Hidden or filtered away, and counted. */
  readonly hiddenRows: Nothing;
  readonly signTurned: { readonly names: readonly string[] };
}
