import type { ReportColumn } from "../../../core";

type Row = readonly unknown[];

/**
 * The rows of a result in an order of their own, so that two results can be compared name by name: columns by their header, the names
 * of a pair or a group in alphabetical order, names in small letters (the first spelling is shown), and without what the order of the rows may decide.
 */
export function byName(value: unknown, columns: readonly ReportColumn[] | undefined): unknown {
  if (columns === undefined || !Array.isArray(value)) return value;
  const [header = [], ...rows] = value as Row[];
  const order = columns.map((column, at) => ({ name: String(header[at]), at, isKey: column.key === true })).filter(({ name }) => !firstOfEquals.has(name))
    .sort((one, other) => Number(other.isKey) - Number(one.isKey) || (one.name < other.name ? -1 : 1));
  const keys = order.filter(({ isKey }) => isKey).length;
  const isPair = order.some(({ name }) => name.endsWith(" B"));
  return [order.map(({ name }) => name), ...rows.map((row) => {
    const cells = order.map(({ at }) => spelled(row[at]));
    return isPair ? [...cells.slice(0, keys).map(String).sort(), ...cells.slice(keys)] : cells;
  }).sort((one, other) => (keyOf(one, keys) < keyOf(other, keys) ? -1 : 1))];
}

/** What names rows of the sheet, or of equals the one that comes up first. */
const firstOfEquals: ReadonlySet<string> = new Set(["Opmerking", "Op indicator", "Zwaartepunt"]);

/** As names and units compare: "EUR" is "euro", "Noord " is "noord", and of a group or a list the names from a to z. */
const spelled = (cell: unknown): unknown => (typeof cell === "string" ? cell.trim().toLowerCase().replace(/^eur$/u, "euro").split(/( \+ |; )/u).sort().join("") : cell);

const keyOf = (row: Row, keys: number): string => JSON.stringify([row.slice(0, keys), row.slice(keys).map((cell) => (typeof cell === "number" ? Math.round(cell * 1e3) : cell))]);
