/**
 * Days as serial numbers: whole days since 30 December 1899, the numbers that Excel's 1900 date system shows for
 * every day from 1 March 1900 on. The calendar is the (proleptic) Gregorian one; there is no clock and no time zone.
 */

/** A stretch of days, both ends included; `unit` tells how it was written. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly unit: "year" | "quarter" | "day";
}

const DAYS_TO_1970 = 25_569;
const DAY_IN_MS = 86_400_000;

/** The serial number of a day; undefined when it does not exist (31-2). */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return Date.UTC(year, month - 1, day) / DAY_IN_MS + DAYS_TO_1970;
}

/** The calendar day of a serial number. */
export function calendarDay(serial: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date((Math.floor(serial) - DAYS_TO_1970) * DAY_IN_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function yearPeriod(year: number): Period {
  return { start: firstDay(year, 1), end: firstDay(year + 1, 1) - 1, unit: "year" };
}

/** A quarter of a year, 1-4. */
export function quarterPeriod(year: number, quarter: number): Period {
  const month = 3 * quarter - 2;
  const end = quarter === 4 ? firstDay(year + 1, 1) : firstDay(year, month + 3);
  return { start: firstDay(year, month), end: end - 1, unit: "quarter" };
}

export function dayPeriod(serial: number): Period {
  return { start: serial, end: serial, unit: "day" };
}

/** The first day of a month. */
export function firstDay(year: number, month: number): number {
  return Date.UTC(year, month - 1, 1) / DAY_IN_MS + DAYS_TO_1970;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
