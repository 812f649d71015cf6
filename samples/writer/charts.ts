import type { SheetChart } from "hucre/xlsx";
import type { Spill } from "./spill";

const colours = ["154273", "E17000"];

/** A chart of some columns of a result against the names in one. */
export function bars(title: string, spill: Spill, names: string, columns: readonly string[], how: Omit<SheetChart, "series">): SheetChart {
  return {
    ...how, title, altText: `${title}: ${columns.join(" en ")} per ${names.toLowerCase()}`, legend: "bottom",
    series: columns.map((name, index) => ({
      name, values: spill.column(name), categories: spill.column(names), color: colours[index]!,
    })),
  };
}
