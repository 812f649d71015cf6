import { calendarDay, isDay, type ReportCell } from "../../../core";

/** A new date as the user will see it: a year, a quarter, or a day; Excel's mark for text is not shown. */
export function momentText(moment: ReportCell): string {
  if (typeof moment !== "number" || !isDay(moment)) return String(moment).replace(/^'/, "");
  const { year, month, day } = calendarDay(moment);
  return `${day}-${month}-${year}`;
}
