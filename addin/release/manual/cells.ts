export type Cells = readonly (readonly unknown[])[];

export const isCells = (value: unknown): value is Cells => Array.isArray(value);

/** A value as a Dutch Excel shows it; years and other small whole numbers without a dot. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  if (typeof value !== "number") return String(value);
  const useGrouping = Math.abs(value) >= 10_000;
  return new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 4, useGrouping }).format(value).replace(/^-0$/, "0");
}

export function markdownTable(rows: Cells): string {
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly unknown[]) => `| ${Array.from({ length: width }, (_, i) => shown(row[i]).replaceAll("|", "\\|")).join(" | ")} |`;
  const [header = [], ...body] = rows;
  return [line(header), `|${" --- |".repeat(width)}`, ...body.map(line)].join("\n");
}
