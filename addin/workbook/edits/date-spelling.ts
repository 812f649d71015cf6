import { calendarDay, type ReportCell } from "../../../core";

/**
 * A new date in the spelling of the old one: K3 2027 becomes K4 2027, "1-7-2027" as text stays text. The apostrophe is
 * Excel's own mark for text; without it Excel would make a number of it. `moment` is a year, 2027K3, or a serial number.
 */
export function spelledLike(old: unknown, moment: ReportCell): ReportCell {
  if (typeof old !== "string" || old.trim() === "") return moment;
  const quarter = /^(\d{4})K([1-4])$/.exec(String(moment));
  if (quarter !== null) return likeQuarter(old, quarter[1]!, quarter[2]!) ?? moment;
  if (typeof moment !== "number" || moment < FIRST_DAY) return `'${moment}`;
  return `'${likeDay(old, moment)}`;
}

/** Smaller numbers are years. */
const FIRST_DAY = 2200;

function likeQuarter(old: string, year: string, quarter: string): string | undefined {
  const yearFirst = /^\s*\d{4}(\s*-?\s*[kq])[1-4]\s*$/i.exec(old);
  if (yearFirst !== null) return `${year}${yearFirst[1]!}${quarter}`;
  const quarterFirst = /^\s*([kq])[1-4](\s*-?\s*)\d{4}\s*$/i.exec(old);
  return quarterFirst === null ? undefined : `${quarterFirst[1]!}${quarter}${quarterFirst[2]!}${year}`;
}

function likeDay(old: string, serial: number): string {
  const { year, month, day } = calendarDay(serial);
  const padded = (value: number): string => String(value).padStart(2, "0");
  if (/^\s*\d{4}[-/]/.test(old)) return `${year}-${padded(month)}-${padded(day)}`;
  const separator = /[-/.]/.exec(old)?.[0] ?? "-";
  const two = /^\s*0\d|\D0\d\D/.test(old) ? padded : String;
  return [two(day), two(month), year].join(separator);
}
