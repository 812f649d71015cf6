import type { TableKind } from "../../domain/table";
import { inputTables } from "../../domain/tables";
import { columnNamed } from "../../tables/match-header";
import { yearHeader } from "../../tables/year-header";
import { isKnownName } from "../known-names";
import { isHeaderCell, LONGEST_NAME } from "../header-row";
import { isText, textOf } from "../sheet";
import { columnFinder } from "./find-column";
import { isNothing, type Grid } from "./grid";
import { headerNames, type HeaderRows } from "./header-names";

/** A header stands near the top of its range: titles, dates and who made it come before. */
const LOOK_AT = 20;
/**
 * The header of a range: the row, or the two rows, that best name the columns below. First by the names that the rules use, then
 * by the columns that the kind knows, then by how many columns it names.
 */
export function findHeader(grid: Grid, kind: TableKind, wanted: readonly string[]): HeaderRows {
  let best: { readonly rows: HeaderRows; readonly score: readonly number[] } | undefined;
  for (let row = 0; row < Math.min(grid.lines.length, LOOK_AT); row += 1) {
    for (const first of row > 0 ? [row, row - 1] : [row]) {
      if (first < row && !isGroupRow(grid.lines[first]!, grid.lines[row]!)) continue;
      const score = scoreOf(grid, { first, last: row }, kind, wanted);
      if (best === undefined || isHigher(score, best.score)) best = { rows: { first, last: row }, score };
    }
  }
  return best?.rows ?? { first: 0, last: 0 };
}

/** Names over some of the columns of a row; a name alone at the start is a title. */
function isGroupRow(upper: readonly unknown[], lower: readonly unknown[]): boolean {
  const filled = upper.flatMap((cell, column) => (isNothing(cell) ? [] : [column]));
  const names = lower.filter((cell) => !isNothing(cell)).length;
  return filled.length > 0 && !(filled.length === 1 && filled[0] === 0) && filled.every((column) => isNameOf(upper[column])) && filled.length + names > lower.filter((_, column) => !isNothing(upper[column]) || !isNothing(lower[column])).length;
}

/** Of a length that a name has. */
const isNameOf = (cell: unknown): boolean => isHeaderCell(cell) && !(isText(cell) && textOf(cell).length > LONGEST_NAME);

function scoreOf(grid: Grid, rows: HeaderRows, kind: TableKind, wanted: readonly string[]): number[] {
  const names = headerNames(grid, rows);
  const find = columnFinder(names);
  const table = inputTables[kind];
  const known = new Set<string>();
  let years = 0;
  let others = 0;
  let strange = 0;
  names.forEach(({ full, short }, column) => {
    const cell = grid.lines[rows.last]![column];
    if (!isNothing(cell) && !isNameOf(cell)) strange += 1;
    const key = columnNamed(table.columns, full) ?? columnNamed(table.columns, short);
    if (key !== undefined) known.add(key);
    else if (table.further === "years" && yearHeader(full) !== undefined) years += 1;
    else if (isKnownName(short)) others += 1;
  });
  const filled = names.filter(({ full }) => full !== "").length;
  const single = rows.first === rows.last ? 1 : 0;
  const asked = wanted.map((name) => find({ name })).filter((found) => typeof found === "number" || found.code === "sourceTwice").length;
  return [asked, known.size + Math.min(years, 40) - strange, others, filled - 2 * strange, single];
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const index = one.findIndex((score, place) => score !== other[place]);
  return index >= 0 && one[index]! > other[index]!;
}
