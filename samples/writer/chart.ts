import type { SheetChart } from "hucre/xlsx";

/** A column of a result, above its totals, under a name of its sheet's own that follows it when it grows. */
export interface SpillColumn {
  readonly name: string;
  /** What the name stands for. */
  readonly formula: string;
  /** The name with its sheet, as a chart has it. */
  readonly reference: string;
  readonly header: { readonly text: string; readonly reference: string };
  /** What stands there now. */
  readonly values: readonly (string | number | boolean)[];
  readonly format: string;
  /** Of amounts: in what they are shown. */
  readonly unit: string | undefined;
}

/** Bars over columns of a result, under names that follow it: it may grow. */
export interface BarChart {
  readonly title: string;
  readonly kind: "bar" | "column";
  readonly grouping: "stacked" | "clustered";
  readonly categories: SpillColumn;
  readonly series: readonly { readonly column: SpillColumn; readonly colour: string }[];
  /** All names that it reads by. */
  readonly names: readonly SpillColumn[];
  /** Where it stands and what is said of it, for the library that makes the parts around it. */
  readonly frame: SheetChart & { readonly anchor: { readonly from: Corner; readonly to: Corner } };
}

interface Corner { readonly row: number; readonly col: number }
