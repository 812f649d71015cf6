import { leftOver } from "../../funding";
import { toEuros } from "../../numbers/cents";
import { sum, total } from "../../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import { billOf, hiredFor, hiringIn, hoursOf } from "../amounts";
import { WHOLE, type Case, type Choice } from "../model";
import type { YearPayment } from "./payments";
import { hoursColumn, type ProgrammeRead } from "../read";

const euros = (header: string): ReportColumn => ({ header, kind: "euros" });

/** PROGRAMMAJAREN: a row per year, and Totaal: the sums, and the highest load. */
export function yearsTable({ programme }: ProgrammeRead, choice: Choice, payments: readonly YearPayment[]): Report {
  const { years, sources, roles, measures, peopleBind } = programme;
  const hours = hoursOf(programme, choice);
  const hired = hiredFor(programme, hours);
  const lapsed = sources.map((source, place) => leftOver(source, years, payments.filter((payment) => payment.source === place)
    .map((payment) => ({ ...payment, task: 0, layer: "incidental" as const }))).map((left) => left.lapsed));
  const bills = (layer: "incidental" | "structural", year: number): number =>
    choice.reduce((all, parts, place) => (parts.length === 0 ? all : all + billOf(programme, place, parts, layer, year)), 0);
  const amounts = years.map((_, year) => {
    const [structural, hiring] = [bills("structural", year), hiringIn(hired, year)];
    return [
      bills("incidental", year) + structural + hiring, structural, hiring,
      ...sources.map((_source, place) => total(payments, (payment) => (payment.source === place && payment.year === year ? payment.cents : 0))),
      total(lapsed, (own) => own[year]!),
    ];
  });
  const loads = years.map((_, year): number | string => {
    const shares = roles.flatMap(({ own }, role) => (hours[role]![year]! > 0 ? [hours[role]![year]! / own[year]!] : []));
    if (!peopleBind) return "";
    return shares.includes(Infinity) ? "geen aanbod" : Math.max(0, ...shares);
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
      ...years.map((year, at): ReportCell[] => [year, ...amounts[at]!.map(toEuros), ...roles.map((_, role) => hours[role]![at]!), loads[at]!, hectares[at]!]),
      ["Totaal", ...sums.map(toEuros), ...roles.map((_, role) => sum(hours[role]!)), highest(loads), sum(hectares)],
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
