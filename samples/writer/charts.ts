import type { SheetChart } from "hucre/xlsx";
import type { Spill, SpillColumn } from "./spill";

const colours = ["154273", "E17000"];

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

interface How {
  readonly type: BarChart["kind"];
  readonly barGrouping: BarChart["grouping"];
  readonly anchor: { readonly from: Corner; readonly to: Corner };
}

/** A chart of some columns of a result against the names in one. */
export function bars(title: string, spill: Spill, names: string, columns: readonly string[], { type, barGrouping, anchor }: How): BarChart {
  const [categories, ...values] = [names, ...columns].map((header) => spill.column(header)) as [SpillColumn, ...SpillColumn[]];
  return {
    title, kind: type, grouping: barGrouping, categories, names: [categories, ...values],
    series: values.map((column, index) => ({ column, colour: colours[index]! })),
    frame: {
      type, anchor, altText: `${title}: ${columns.join(" en ")} per ${names.toLowerCase()}`,
      series: values.map(({ reference }) => ({ values: reference, categories: categories.reference })),
    },
  };
}
