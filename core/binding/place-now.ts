import { calendarDay } from "../domain/calendar";
import { isDay } from "../tables/moment";
import { namesAt, type HeaderPlace } from "./header-row";
import { cellAt, isBlank, lastColumn, lastRow, textOf, type SheetCells } from "./sheet";

/** Where a table stood, and what its headers were: enough to know it again when the sheet has changed. */
export interface KnownPlace {
  readonly place: HeaderPlace;
  readonly names: readonly string[];
  /** The user chose these columns: what stands beside them belongs to something else. */
  readonly fixed?: true | undefined;
}

/**
 * Where the headers stand now: where they stood, else in the one other place that has them all, else in the one row that has most
 * of them (a column was moved, renamed, added or taken away). Undefined when they stand nowhere, or in several places.
 */
export function placeNow(sheet: SheetCells, known: KnownPlace): HeaderPlace | undefined {
  const { place, names } = known;
  if (names.length !== place.columns) return undefined;
  if (hasNames(sheet, place, names)) return withAdded(sheet, place, known);
  const elsewhere = placesWithAll(sheet, known);
  if (elsewhere.length > 1) return undefined;
  return elsewhere.length === 1 ? withAdded(sheet, elsewhere[0]!, known) : placeWithMost(sheet, known);
}

function placesWithAll(sheet: SheetCells, { place, names }: KnownPlace): HeaderPlace[] {
  const found: HeaderPlace[] = [];
  for (let row = sheet.row; row <= lastRow(sheet) && found.length < 2; row++) {
    for (let column = sheet.column; column + place.columns <= lastColumn(sheet) + 1; column++) {
      const other = { ...place, row, column };
      if (hasNames(sheet, other, names)) found.push(other);
    }
  }
  return found;
}

/** Most places differ in the first cell. */
function hasNames(sheet: SheetCells, place: HeaderPlace, names: readonly string[]): boolean {
  if (place.headerRows === 1 && !mayBe(cellAt(sheet, place.row, place.column), names[0]!)) return false;
  const now = namesAt(sheet, place);
  return names.every((name, index) => now[index] === name);
}

/** A day is shown as its year, or as that day. */
const mayBe = (cell: unknown, name: string): boolean => isDay(cell) || plain(cell) === name;
const plain = (cell: unknown): string => textOf(cell).replace(/\s+/gu, " ");

/** Columns that were added on the right since. */
function withAdded(sheet: SheetCells, place: HeaderPlace, { fixed }: KnownPlace): HeaderPlace {
  if (fixed === true) return place;
  let { columns } = place;
  while (!isBlank(cellAt(sheet, place.row, place.column + columns))) columns += 1;
  return { ...place, columns };
}

interface Scored { readonly place: HeaderPlace; readonly score: number }

/** The row with most of the names: more than half of them, and at least two. */
function placeWithMost(sheet: SheetCells, known: KnownPlace): HeaderPlace | undefined {
  const named = known.names.filter((name) => name !== "");
  // Of a header over several rows the lower one holds the end of each name.
  const ends = new Set(named.flatMap((name) => (known.place.headerRows === 1 ? [name] : endsOf(name))));
  let best: Scored[] = [];
  for (let row = sheet.row; row <= lastRow(sheet); row++) {
    const columns = columnsWith(sheet, row, (cell) => ends.has(isDay(cell) ? String(calendarDay(cell).year) : plain(cell)));
    if (columns.length < 2) continue;
    const scored = scoreAt(sheet, row, columns, known);
    const atLeast = best[0]?.score ?? Math.max(2, Math.floor(named.length / 2) + 1);
    if (scored.score > atLeast || (best.length === 0 && scored.score === atLeast)) best = [scored];
    else if (scored.score === atLeast) best.push(scored);
  }
  const [only] = best.length > 1 ? best.filter(({ place }) => place.row === known.place.row) : best;
  return only?.place;
}

/** "Lasten 2027": the lower row holds "2027", or all of it. */
const endsOf = (name: string): string[] => name.split(" ").map((_, index, words) => words.slice(index).join(" "));

function columnsWith(sheet: SheetCells, row: number, fits: (cell: unknown) => boolean): number[] {
  const found: number[] = [];
  for (let column = sheet.column; column <= lastColumn(sheet); column++) {
    const cell = cellAt(sheet, row, column);
    if (!isBlank(cell) && fits(cell)) found.push(column);
  }
  return found;
}

/** From the first to the last column with a known name, and what may stand beside them: columns of which the name has changed. */
function scoreAt(sheet: SheetCells, row: number, columns: readonly number[], { place, names, fixed }: KnownPlace): Scored {
  const first = columns[0]!;
  const last = columns.at(-1)!;
  const within = { row, column: first, columns: last - first + 1, headerRows: place.headerRows };
  const now = namesAt(sheet, within);
  const score = new Set(now.filter((name) => name !== "" && names.includes(name))).size;
  const before = Math.max(0, names.indexOf(now[0]!));
  let left = first;
  while (first - left < before && left > sheet.column && (!isBlank(cellAt(sheet, row, left - 1)) || names[before - 1 - (first - left)] === "")) left -= 1;
  const after = fixed === true ? names.length - 1 - Math.max(0, names.indexOf(now.at(-1)!)) : Infinity;
  let right = last;
  while (right - last < after && !isBlank(cellAt(sheet, row, right + 1))) right += 1;
  return { score, place: { ...within, column: left, columns: right - left + 1 } };
}
