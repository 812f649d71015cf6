import { heldOn, type Agreement } from "../domain/agreements";
import { calendarDay, yearPeriod } from "../domain/calendar";
import { nameKey } from "../domain/name";
import { converted, unitNamed } from "../domain/units";
import { waitsFor, type Condition } from "./conditions";
import type { Measured, Series } from "./series";

/** A milestone above so many times the goal is likely a mistake. */
const FAR_ABOVE = 10;

interface Standing {
  readonly agreement: Agreement;
  readonly series: Series;
  readonly milestones: readonly Measured[];
  /** The day of the question. */
  readonly day: number;
  /** The last measurement is too old to say how it is now. */
  readonly outdated: boolean;
  readonly done: boolean;
  /** What it needs from others. */
  readonly conditions: readonly Condition[];
}

/** What should be known beside the figures of an agreement, in Dutch: the column Opmerking. */
export function standingRemarks({ agreement, series, milestones, day, outdated, done, conditions }: Standing): string[] {
  const { current } = agreement;
  const sign = current.goal < 0 ? -1 : 1;
  const end = yearPeriod(current.year).end;
  const last = series.now.at(-1);
  const planned = milestones.filter((milestone) => milestone.day <= end);
  const waits = waitsFor(conditions);
  const late = milestones.length - planned.length;
  const far = planned.filter(({ value }) => Math.abs(value) > FAR_ABOVE * Math.abs(current.goal)).length;
  return [
    ...(outdated ? [`verouderd: laatste meting ${dutchDate(last!.day)}`] : []),
    ...(!done && last !== undefined && last.day < end && day > end ? ["doeljaar voorbij, nog niet gemeten"] : []),
    ...unitRemarks(agreement, series.then),
    ...(falls(series.now, sign) ? ["realisaties dalen: zijn de bedragen per jaar in plaats van opgeteld?"] : []),
    ...(falls(planned, sign) ? ["mijlpalen dalen: zijn de bedragen per jaar in plaats van opgeteld?"] : []),
    ...(far > 0 ? [`${counted(far, "mijlpaal ligt", "mijlpalen liggen")} boven ${FAR_ABOVE} keer het doel: klopt de eenheid?`] : []),
    ...(late > 0 ? [`${counted(late, "mijlpaal", "mijlpalen")} na het doeljaar ${current.year}: telt niet mee`] : []),
    ...(waits === undefined ? [] : [waits]),
  ];
}

function unitRemarks({ versions, current }: Agreement, measured: readonly Measured[]): string[] {
  const units = new Map(measured.map(({ day }) => heldOn(versions, day).unit).map((unit) => [nameKey(unit), unit]));
  units.delete(nameKey(current.unit));
  return [...units.values()].map((unit) => (converted(1, unitNamed(unit), unitNamed(current.unit)) === undefined
    ? `metingen in ${unit} tellen niet meer mee: de afspraak is nu in ${current.unit}` : `metingen omgerekend van ${unit} naar ${current.unit}`));
}

const falls = (amounts: readonly Measured[], sign: number): boolean =>
  amounts.some(({ value }, index) => index > 0 && (value - amounts[index - 1]!.value) * sign < 0);

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function dutchDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${day}-${month}-${year}`;
}
