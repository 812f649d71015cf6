import { calendarDay, dayNumber, dayPeriod, daysInMonth, quarterPeriod, yearPeriod, type Period } from "../../domain/calendar";
import type { Unit } from "../../supply";

/**
 * A start or an end some report periods later (or earlier), in the form in which it was typed: a year stays a year, a
 * quarter a quarter, a date a date of that day in the month. A year that moves by part of a year becomes a quarter.
 */
export function movedStart(start: Period, periods: number, unit: Unit): Period {
  return moved(start, start.start, false, periods, unit);
}

/** As `movedStart`; an end on the last day of a month stays that. */
export function movedEnd(end: Period, periods: number, unit: Unit): Period {
  return moved(end, end.end, true, periods, unit);
}

function moved(period: Period, side: number, isEnd: boolean, periods: number, unit: Unit): Period {
  if (periods === 0) return period;
  const { year, month, day } = calendarDay(side);
  const months = 12 * year + month - 1 + periods * (unit === "year" ? 12 : 3);
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const wholeYears = (periods * (unit === "year" ? 4 : 1)) % 4 === 0;
  if (period.unit === "year" && wholeYears) return yearPeriod(newYear);
  if (period.unit !== "day") return quarterPeriod(newYear, Math.ceil(newMonth / 3));
  const last = daysInMonth(newYear, newMonth);
  const atEnd = isEnd && day === daysInMonth(year, month);
  return dayPeriod(dayNumber(newYear, newMonth, atEnd ? last : Math.min(day, last))!);
}

/** The least number of periods for which something holds that, once it holds, holds for every later move. */
export function firstMove(holds: (periods: number) => boolean): number {
  let periods = 0;
  while (!holds(periods)) periods++;
  while (holds(periods - 1)) periods--;
  return periods;
}
