import { toEuros } from "../../numbers/cents";
import { sum, total } from "../../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import { billOf } from "../amounts";
import { WHOLE, type Case, type Choice } from "../model";
import type { YearPayment } from "./payments";
import { perYear } from "./per-year";
import { hoursColumn, type ProgrammeRead } from "../read";

const euros = (header: string): ReportColumn => ({ header, kind: "euros" });

/** PROGRAMMAJAREN: a row per year, and Totaal: the sums, and the highest load. */
export function yearsTable({ programme }: ProgrammeRead, choice: Choice, payments: readonly YearPayment[]): Report {
  const { years, sources, roles, measures, peopleBind } = programme;
  const all = perYear(programme, choice, payments);
  const amounts = all.map(({ incidental, structural, hiring, paid, lapsed }) => [incidental + structural + hiring, structural, hiring, ...paid, lapsed]);
  const loads = all.map((year): number | string => {
    if (!peopleBind) return "";
    const largest = Math.max(0, ...year.loads.map(({ load }) => load));
    return largest === Infinity ? "geen aanbod" : largest;
  });
  const hectares = years.map((year) => total(measures.map((measure, place) => ({ measure, parts: choice[place]! })), ({ measure, parts }) =>
    total(parts, ({ start, millionths }) => (measure.starts[start]!.year === year ? (measure.hectares * millionths) / WHOLE : 0))));
  const sums = amounts[0]!.map((_, column) => sum(amounts.map((row) => row[column]!)));
  return {
    columns: [
      { header: "Jaar", kind: "year", key: true }, ...["Kosten", "Waarvan structureel", "Waarvan inhuur", ...sources.map(({ name }) => name), "Over"].map(euros),
      ...roles.map(({ name }): ReportColumn => ({ header: hoursColumn(name), kind: "hours" })),
      { header: "Bezetting", kind: "share" }, { header: "Hectares begonnen", kind: "hectares" },
    ],
    rows: [
      ...years.map((year, at): ReportCell[] => [year, ...amounts[at]!.map(toEuros), ...all[at]!.hours, loads[at]!, hectares[at]!]),
      ["Totaal", ...sums.map(toEuros), ...roles.map((_, role) => total(all, ({ hours }) => hours[role]!)), highest(loads), sum(hectares)],
    ],
  };
}

/** No supply at all is the highest load there is. */
function highest(loads: readonly (number | string)[]): number | string {
  return loads.find((load) => typeof load === "string") ?? Math.max(...loads as readonly number[]);
}

/** PROGRAMMAJAREN per measure: a row for each year in which it costs something or asks hours. */
export function measureYearsTable({ programme, measuresInSheet }: ProgrammeRead, choice: Choice): Report {
  const { years, measures } = programme;
  return {
    columns: [
      { header: "Maatregel", kind: "name", key: true }, { header: "Jaar", kind: "year", key: true }, euros("Kosten"), euros("Structureel"), { header: "Uren", kind: "hours" },
    ],
    rows: measuresInSheet.flatMap((place) => years.flatMap((year, at): ReportCell[][] => {
      const parts = choice[place]!;
      if (parts.length === 0) return [];
      const [once, yearly] = (["incidental", "structural"] as const).map((layer) => billOf(programme, place, parts, layer, at)) as [number, number];
      const hours = hoursInYear(programme, choice, place, at);
      return once > 0 || yearly > 0 || hours > 0 ? [[measures[place]!.name, year, toEuros(once), toEuros(yearly), hours]] : [];
    })),
  };
}

const hoursInYear = ({ measures }: Case, choice: Choice, place: number, year: number): number =>
  total(choice[place]!, ({ start, millionths }) => total(measures[place]!.starts[start]!.hours, (perYear) => perYear[year]!) * (millionths / WHOLE));
