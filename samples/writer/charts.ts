import type { BarChart, SpillColumn } from "./chart";
import type { Spill } from "./spill";

const colours = ["154273", "E17000"];

interface How {
  readonly type: BarChart["kind"];
  readonly barGrouping: BarChart["grouping"];
  readonly anchor: BarChart["frame"]["anchor"];
}

/** A chart of some columns of a result against the names in one; its title says in what amounts are. */
export function bars(about: string, spill: Spill, names: string, columns: readonly string[], { type, barGrouping, anchor }: How): BarChart {
  const [categories, ...values] = [names, ...columns].map((header) => spill.column(header)) as [SpillColumn, ...SpillColumn[]];
  const unit = values.find((column) => column.unit !== undefined)?.unit;
  const title = unit === undefined ? about : `${about} (${unit})`;
  return {
    title, kind: type, grouping: barGrouping, categories, names: [categories, ...values],
    series: values.map((column, index) => ({ column, colour: colours[index]! })),
    frame: {
      type, anchor, altText: `${title}: ${columns.join(" en ")} per ${names.toLowerCase()}`,
      series: values.map(({ reference }) => ({ values: reference, categories: categories.reference })),
    },
  };
}
