import { calendarDay, isDay, type ReportCell } from "../../../core";
import type { Formats } from "../../i18n/format";

/** A date as the user will see it: a year, a quarter, or a day; Excel's mark for text is not shown. */
export function momentText(moment: ReportCell, { shortDay }: Formats): string {
  if (typeof moment !== "number" || !isDay(moment)) return String(moment).replace(/^'/, "");
  const { year, month, day } = calendarDay(moment);
  return shortDay(`${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T00:00`);
}
