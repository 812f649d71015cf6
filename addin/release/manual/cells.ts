import { calendarDay, isDay, writingOf, type Meaning } from "../../../core";

export type Cells = readonly (readonly unknown[])[];

export const isCells = (value: unknown): value is Cells => Array.isArray(value);

/** A value as a Dutch Excel shows it, written as what it is; where that is not known, small whole numbers (years) without a dot. */
export function shown(value: unknown, meaning?: Meaning): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (typeof value !== "number") return String(value);
  const writing = writingOf(meaning);
  switch (writing.as) {
    case "code": return String(value);
    case "percentage": return number(value, { style: "percent", ...fixed(writing.decimals) });
    // The minus stands before the sign of the euro: Dutch would write it behind.
    case "euros": return `${value < 0 ? "-" : ""}${number(Math.abs(value), { style: "currency", currency: "EUR", ...fixed(writing.decimals) })}`;
    case "amount": return number(value, fixed(writing.decimals));
    case "own": return number(value, { maximumFractionDigits: Math.abs(value) < 1000 ? 6 : 0 });
    case "day": case "moment": return writing.as === "day" || isDay(value) ? dayText(value) : String(value);
    case "text": return number(value, { maximumFractionDigits: 4, useGrouping: Math.abs(value) >= 10_000 });
  }
}

const fixed = (decimals: number): Intl.NumberFormatOptions => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const number = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat("nl-NL", { signDisplay: "negative", ...options }).format(value).replaceAll("\u00a0", " ");

function dayText(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), year].join("-");
}

/** @param meaningOf What a cell is, by its place: row 0 is the header. */
export function markdownTable(rows: Cells, meaningOf: (row: number, column: number) => Meaning | undefined = () => undefined): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly unknown[], at: number) =>
    `| ${Array.from({ length: width }, (_, i) => shown(row[i], at === 0 ? undefined : meaningOf(at, i)).replaceAll("|", "\\|")).join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header, 0), `|${" --- |".repeat(width)}`, ...body.map((row, index) => line(row, index + 1))].join("\n");
}
