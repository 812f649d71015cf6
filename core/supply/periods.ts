import { calendarDay, quarterPeriod, yearPeriod, type Period } from "../domain/calendar";

/**
 * Report periods are equal: a year is 1, a quarter 0,25, whatever its days. They are numbered on an endless
 * row (a year by itself, a quarter by 4 x year + 0..3), so that work that starts before the report, or ends
 * after it, is cut at the same places as work inside it.
 */
export type Unit = "year" | "quarter";

/** What a report is about: whole years, both included. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/**
 * From a first to a last day, both included. `byDays`: an end lies within a quarter, so that parts are measured in days;
 * otherwise parts are measured in equal quarters: 1-1-2028 to 31-12-2028 is the year 2028, however it was typed.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly firstQuarter: number;
  readonly lastQuarter: number;
  readonly byDays: boolean;
}

export function span(first: Period, last: Period): Span {
  return {
    start: first.start,
    end: last.end,
    firstQuarter: quarterOf(first.start),
    lastQuarter: quarterOf(last.end),
    byDays: !startsQuarter(first.start) || !startsQuarter(last.end + 1),
  };
}

export const yearsIn = (unit: Unit): number => (unit === "year" ? 1 : 0.25);

/** The numbers of the report's periods, in order. */
export function periodsOf({ from, to, unit }: Horizon): number[] {
  const perYear = unit === "year" ? 1 : 4;
  return Array.from({ length: (to - from + 1) * perYear }, (_, index) => from * perYear + index);
}

/** 2027, or "2027K3". */
export function periodName(period: number, unit: Unit): number | string {
  return unit === "year" ? period : `${Math.floor(period / 4)}K${(period % 4) + 1}`;
}

/** The first and last period that a span touches. */
export function touched(whole: Span, unit: Unit): { readonly first: number; readonly last: number } {
  const periodOf = (quarter: number) => (unit === "quarter" ? quarter : Math.floor(quarter / 4));
  return { first: periodOf(whole.firstQuarter), last: periodOf(whole.lastQuarter) };
}

/** How much of a span lies in a period, and how long span and period are: all in days, or all in quarters. */
export interface Overlap {
  readonly common: number;
  readonly ofSpan: number;
  readonly ofPeriod: number;
}

export function overlap(whole: Span, period: number, unit: Unit): Overlap {
  const [spanStart, spanEnd] = whole.byDays ? [whole.start, whole.end] : [whole.firstQuarter, whole.lastQuarter];
  const [start, end] = whole.byDays ? daysOf(period, unit) : quartersOf(period, unit);
  return {
    common: Math.max(0, Math.min(spanEnd, end) - Math.max(spanStart, start) + 1),
    ofSpan: spanEnd - spanStart + 1,
    ofPeriod: end - start + 1,
  };
}

/** The years of a span that fall in a period: the part of the period that it covers, times the period's length. */
export function yearsWithin(whole: Span, period: number, unit: Unit): number {
  const { common, ofPeriod } = overlap(whole, period, unit);
  return (common / ofPeriod) * yearsIn(unit);
}

/** The length of a span in years, measured on the report's periods, so that demand and supply count alike. */
export function lengthInYears(whole: Span, unit: Unit): number {
  const { first, last } = touched(whole, unit);
  let years = 0;
  for (let period = first; period <= last; period++) years += yearsWithin(whole, period, unit);
  return years;
}

function startsQuarter(serial: number): boolean {
  const { month, day } = calendarDay(serial);
  return day === 1 && month % 3 === 1;
}

function quarterOf(day: number): number {
  const { year, month } = calendarDay(day);
  return 4 * year + Math.floor((month - 1) / 3);
}

function quartersOf(period: number, unit: Unit): [first: number, last: number] {
  return unit === "quarter" ? [period, period] : [4 * period, 4 * period + 3];
}

function daysOf(period: number, unit: Unit): [first: number, last: number] {
  const { start, end } = unit === "year" ? yearPeriod(period) : quarterPeriod(Math.floor(period / 4), (period % 4) + 1);
  return [start, end];
}
