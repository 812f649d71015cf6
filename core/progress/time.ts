import { calendarDay, daysInMonth, daysInYear, dayNumber, firstDay } from "../domain/calendar";

/**
 * Moments are counted in years, so that a year of plan is a year whatever its days: 2027 is the start of 1 January
 * 2027, 2028 the end of 31 December 2027. What is measured on a day holds at its end.
 */
export type Moment = number;

export function startOfDay(serial: number): Moment {
  const { year } = calendarDay(serial);
  return year + (Math.floor(serial) - firstDay(year, 1)) / daysInYear(year);
}

export function endOfDay(serial: number): Moment {
  const { year } = calendarDay(serial);
  return year + (Math.floor(serial) + 1 - firstDay(year, 1)) / daysInYear(year);
}

/** The day at whose end a moment has come, as a serial number. */
export function dayOf(moment: Moment): number {
  const year = Math.floor(moment);
  // A day that is over but for a rounding is over.
  const days = Math.ceil((moment - year) * daysInYear(year) - 1e-6);
  return firstDay(year, 1) + days - 1;
}

/** The same day some months later, or the last day of a shorter month. */
export function monthsLater(serial: number, months: number): number {
  const { year, month, day } = calendarDay(serial);
  const all = 12 * year + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(all / 12), (all % 12) + 1];
  return dayNumber(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))!;
}

/** Quarters on an endless row. */
export function quarterOf(serial: number): number {
  const { year, month } = calendarDay(serial);
  return 4 * year + Math.floor((month - 1) / 3);
}
