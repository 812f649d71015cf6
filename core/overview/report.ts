import type { Report, ReportColumn } from "../tables";
import { fourMeans, weakestOf, type FourMeans, type OneOfFour } from "./four-means";

const names: Record<OneOfFour, string> = {
  money: "Geld", capacity: "Capaciteit", knowledge: "Kennis", instruments: "Instrumenten",
};

/** VIERMIDDELEN: a row per task; shares of 0-1, and the means that decides. */
export function fourMeansTable(tasks: readonly FourMeans[]): Report {
  return {
    columns: [
      { header: "Opgave", kind: "name", key: true }, ...fourMeans.map((means): ReportColumn => ({ header: names[means], kind: "share" })),
      { header: "Laagste", kind: "share" }, { header: "Knelpunt", kind: "text" },
    ],
    rows: tasks.map((one) => {
      const { lowest, means } = weakestOf(one);
      const decides = means === undefined ? "geen" : names[means];
      return [
        one.task, ...fourMeans.map((each) => one.shares[each] ?? ""), lowest ?? "", lowest === undefined ? "" : decides,
      ];
    }),
  };
}
