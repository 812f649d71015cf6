import { yearHeader } from "./year-header";

/**
 * A range without its year columns before a year: what stands there does not count, and cannot be wrong either. Rows
 * keep their numbers. What is no range, or would keep no year, stays as it is: the reader says what is wrong with it.
 */
export function fromYear(cells: unknown, first: number): unknown {
  const header: unknown = Array.isArray(cells) ? cells[0] : undefined;
  if (!Array.isArray(header)) return cells;
  const years = header.map(yearOf);
  const past = new Set(years.flatMap((year, column) => (year !== undefined && year < first ? [column] : [])));
  if (past.size === 0 || years.every((year) => year === undefined || year < first)) return cells;
  return (cells as unknown[]).map((row) => (Array.isArray(row) ? row.filter((_, column) => !past.has(column)) : row));
}

/** The year of a column of amounts; of another header that names a year the reader says why it does not count. */
function yearOf(name: unknown): number | undefined {
  const header = typeof name === "string" || typeof name === "number" ? yearHeader(String(name)) : undefined;
  return header?.role === "planned" || header?.role === "realised" ? header.year : undefined;
}
