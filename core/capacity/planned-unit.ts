import { calendarDay, yearPeriod, type Period } from "../domain/calendar";
import type { WorkRow } from "../domain/tables/werk";
import type { Unit } from "../supply";

/** The period in which work is planned: quarters as soon as a start, an end or slack lies within a year; whole years are years. */
export function plannedUnit(rows: readonly WorkRow[]): Unit {
  return rows.every((row) => [row.start, row.earliestStart].every(startsYear) && [row.end, row.latestEnd].every(endsYear)) ? "year" : "quarter";
}

const startsYear = (period: Period | undefined): boolean => period === undefined || period.start === yearOf(period.start).start;
const endsYear = (period: Period | undefined): boolean => period === undefined || period.end === yearOf(period.end).end;
const yearOf = (day: number): Period => yearPeriod(calendarDay(day).year);
