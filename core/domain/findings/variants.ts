import type { Nothing } from "./nothing";

/** What can be wrong in Wijzigingen, and with what a variant makes of a table. */
export interface VariantCodes {
  readonly changesBeside: { readonly other: string };
  readonly columnBesideDrop: Nothing;
  readonly changeWithoutColumn: Nothing;
  /** A remark: with no change the cells become empty. */
  readonly setsNothing: Nothing;
  readonly noRowToChange: { readonly table: string; readonly name: string; readonly nearest: string | undefined };
  readonly noColumnToChange: { readonly table: string; readonly nearest: string | undefined };
  readonly noVariantOfThatName: { readonly variants: readonly string[] };
  /** A cell that should be multiplied or added to: its row in the table, and what stands there. */
  readonly notANumberThere: { readonly table: string; readonly row: number };
  /** What becomes of a cell is not what the table may hold. */
  readonly resultNotAllowed: { readonly table: string; readonly row: number };
  /** Of land, money and people nothing is given. */
  readonly nothingToCompare: Nothing;
  readonly variantNamedAsColumn: Nothing;
  /** A remark: of a table that is not given, or that no figure looks at. */
  readonly changeCountsNowhere: Nothing;
  /** A remark. */
  readonly variantNotCalculated: { readonly variant: string };
}
