import { calendarDay, type ReportCell } from "../../../core";

/** Larger numbers are the serial numbers of days. */
const LAST_YEAR = 2199;

/** A new date as the user will see it: a year, a quarter, or a day; Excel's mark for text is not shown. */
export function momentText(moment: ReportCell): string {
  if (typeof moment !== "number" || moment <= LAST_YEAR) return String(moment).replace(/^'/, "");
  const { year, month, day } = calendarDay(moment);
  return `${day}-${month}-${year}`;
}
