import type { Area } from "./workbook";

/** The area from one corner to the other, both included. */
export function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** The smallest area around two. */
export function around(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row), Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1, Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

/** The cells that two areas have in common; null when there are none. */
export function common(a: Area, b: Area): Area | null {
  const area = between(
    Math.max(a.row, b.row), Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows) - 1, Math.min(a.column + a.columns, b.column + b.columns) - 1,
  );
  return area.rows > 0 && area.columns > 0 ? area : null;
}
