import { yearOfBoundary } from "../tables/match-years";
import { isDay } from "../tables/moment";
import type { TableKind } from "../domain/table";
import { isHeaderCell, LONGEST_NAME, namesAt, type HeaderPlace } from "./header-row";
import { kindsNamedIn } from "./known-names";
import { kindsFor, type KindFit } from "./kind";
import { cellAt, isBlank, isText, lastColumn, overlap, textOf, type SheetCells } from "./sheet";

/** A row that may be the header of a table, with what it would be; without a fit it only looks like a header. */
export interface Candidate {
  readonly place: HeaderPlace;
  readonly fit: KindFit | undefined;
}

/** So many rows above a header may speak of what the table is. */
const TITLE_ROWS = 4;

/** Columns side by side in a row. */
export type Stretch = Omit<HeaderPlace, "headerRows">;

/**
 * The stretches of a row that may be headers, from left to right: at least two columns of words and years side by side.
 * Only those that are free are judged: in a long table of texts every row looks like a header.
 */
export function headersIn(sheet: SheetCells, row: number, sheetName: string, isFree: (stretch: Stretch) => boolean): Candidate[] {
  return stretches(sheet, row).filter(isFree).flatMap((stretch) => {
    const places = ([1, 2] as const).map((headerRows): HeaderPlace => ({ ...stretch, headerRows })).filter((place) => isHeader(sheet, place) && !goesOnBelow(sheet, place));
    const [one, two] = places.map((place) => judged(sheet, place, sheetName));
    if (one === undefined) return two === undefined ? [] : [two];
    return [two !== undefined && (isBetter(two, one) || repeats(sheet, two) < repeats(sheet, one)) ? two : one];
  });
}

/** Names that stand there twice: what a group above tells apart. */
function repeats(sheet: SheetCells, { place }: Candidate): number {
  const names = namesAt(sheet, place).filter((name) => name !== "");
  return names.length - new Set(names).size;
}

export const isBetter = (a: Candidate, b: Candidate): boolean => {
  const lacks = ({ fit }: Candidate): number => (fit === undefined ? 2 : Math.min(fit.missing.length, 1));
  return lacks(a) < lacks(b) || (lacks(a) === lacks(b) && (a.fit?.score ?? 0) > (b.fit?.score ?? 0));
};

/** Columns side by side that have a name in this row, or in the one above with data under it. One without any name may lie between. */
function stretches(sheet: SheetCells, row: number): Stretch[] {
  const named = (column: number): boolean => !isBlank(cellAt(sheet, row, column))
    || (isText(cellAt(sheet, row - 1, column)) && !isBlank(cellAt(sheet, row + 1, column)));
  const unnamed = (column: number): boolean => named(column - 1) && named(column + 1) && !isBlank(cellAt(sheet, row + 1, column));
  const found: Stretch[] = [];
  let start: number | undefined;
  for (let column = sheet.column; column <= lastColumn(sheet) + 1; column++) {
    const inside = column <= lastColumn(sheet) && (named(column) || unnamed(column) || (start === undefined && isLabel(sheet, row, column)));
    if (inside) start ??= column;
    else if (start !== undefined) {
      if (column - start >= 2) found.push({ row, column: start, columns: column - start });
      start = undefined;
    }
  }
  return found;
}

/**
 * A column of names without a name of its own, left of figures that have one; or with a name, and an empty column between it and
 * the years.
 */
function isLabel(sheet: SheetCells, row: number, column: number): boolean {
  const right = cellAt(sheet, row, column + 1);
  if (!isBlank(cellAt(sheet, row, column)) || isBlank(right)) return false;
  const below = [1, 2, 3].map((down) => cellAt(sheet, row + down, column)).filter((cell) => !isBlank(cell));
  return below.length > 0 && below.every(isText);
}

/** Words and years; over two rows the upper one groups columns, so that it has fewer names; one name at its start is a title. */
function isHeader(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): boolean {
  const filled = (at: number) => Array.from({ length: columns }, (_, index) => cellAt(sheet, at, column + index)).filter((cell) => !isBlank(cell));
  const lower = filled(row);
  if (lower.length === 0 || !lower.every(isHeaderCell) || !areDaysInOrder(lower)) return false;
  // Sentences explain columns, they do not name them.
  if (lower.filter((cell) => textOf(cell).length > LONGEST_NAME).length * 2 > lower.length) return false;
  if (headerRows === 1) return lower.length >= 2;
  const upper = filled(row - 1);
  const isTitle = upper.length === 1 && !isBlank(cellAt(sheet, row - 1, column));
  return upper.length > 0 && !isTitle && upper.every(isHeaderCell) && upper.length + lower.length > columns;
}

/** Merged cells tell that a header has more rows: one that reaches below this row, or a group with names under it. */
function goesOnBelow(sheet: SheetCells, { row, column, columns }: HeaderPlace): boolean {
  const here = (sheet.merged ?? []).filter((area) => overlap(area, { row, column, rows: 1, columns }));
  return here.some((area) => area.row + area.rows - 1 > row
    || (area.columns > 1 && Array.from({ length: area.columns }, (_, index) => cellAt(sheet, row + 1, area.column + index)).every((cell) => !isBlank(cell) && isHeaderCell(cell))));
}

/** Whole numbers may be days or amounts: the days of a header follow each other. */
function areDaysInOrder(cells: readonly unknown[]): boolean {
  const days = cells.filter(isDay);
  return days.every((day, index) => index === 0 || day > days[index - 1]!) && (days.length !== 1 || yearOfBoundary(days[0]!) !== undefined);
}

function judged(sheet: SheetCells, place: HeaderPlace, sheetName: string): Candidate {
  const [fit] = kindsFor(namesAt(sheet, place), kindsSpokenOf(sheet, place, sheetName));
  return { place, fit };
}

/** A text that stands alone in a row above a header. */
export interface Title {
  readonly row: number;
  readonly text: string;
}

/** The titles above a header, the nearest first. */
export function titlesAt(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): Title[] {
  return Array.from({ length: TITLE_ROWS }, (_, back) => row - headerRows - back).flatMap((at) => {
    const filled = Array.from({ length: columns }, (_, index) => cellAt(sheet, at, column + index)).filter((cell) => !isBlank(cell));
    return filled.length === 1 && isText(filled[0]) ? [{ row: at, text: textOf(filled[0]) }] : [];
  });
}

export const titlesAbove = (sheet: SheetCells, place: HeaderPlace): string[] => titlesAt(sheet, place).map(({ text }) => text);

/** The kinds that the name of the sheet or a title above speaks of. */
export const kindsSpokenOf = (sheet: SheetCells, place: HeaderPlace, sheetName: string): ReadonlySet<TableKind> =>
  kindsNamedIn([sheetName, ...titlesAbove(sheet, place)]);
