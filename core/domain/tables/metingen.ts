import { eachRow } from "../check";
import { calendarDay, yearPeriod } from "../calendar";
import { date, name, quantity, text, year } from "../column";
import { said } from "../findings/codes";
import { table, type RowOf } from "../table";

/** When something was measured or is due. */
const moment = {
  date: date("Datum", { also: ["peildatum", "date"] }),
  year: year("Jaar", { also: ["jaarlaag", "year"] }),
};

/** Datum or Jaar: one of both must be there, and they may not contradict each other. */
const needsMoment = eachRow(moment, ["date", "year"], ({ date, year }) => {
  if (date === undefined && year === undefined) return { column: "date", what: said("noMoment") };
  return date !== undefined && year !== undefined && calendarDay(date).year !== year ? { column: "year", what: said("momentsDiffer") } : undefined;
});

/** What has been reached: one row per measurement, cumulative. */
export const measurementsTable = table({
  kind: "metingen",
  name: "Metingen",
  columns: {
    agreement: name("Afspraak", { also: ["afspraken", "agreement"], required: true }),
    ...moment,
    realised: quantity("Realisatie", { also: ["gerealiseerd", "realised", "actual"], required: true, mayBeBlank: true }),
    note: text("Toelichting", { also: ["opmerking", "note"] }),
  },
  oneOf: [["date", "year"]],
  checks: [needsMoment],
});

/** What should have been reached by when: one row per milestone, cumulative. */
export const milestonesTable = table({
  kind: "mijlpalen",
  name: "Mijlpalen",
  columns: {
    agreement: name("Afspraak", { also: ["afspraken", "agreement"], required: true }),
    ...moment,
    value: quantity("Waarde", { also: ["mijlpaal", "value"], required: true, fallback: 0, remarksBlank: true }),
  },
  oneOf: [["date", "year"]],
  checks: [needsMoment],
});

export type MeasurementRow = RowOf<typeof measurementsTable>;
export type MilestoneRow = RowOf<typeof milestonesTable>;

/** The day of a measurement or milestone as a serial number: its Datum, else 31 December of its Jaar. */
export function momentOf(row: Pick<MilestoneRow, "date" | "year">): number | undefined {
  return row.date ?? (row.year === undefined ? undefined : yearPeriod(row.year).end);
}
