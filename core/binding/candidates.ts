import { isHeaderCell, namesAt, type HeaderPlace } from "./header-row";
import { kindsNamedIn } from "./known-names";
import { kindsFor, type KindFit } from "./kind";
import { cellAt, isBlank, isText, lastColumn, textOf, type SheetCells } from "./sheet";

/** A row that may be the header of a table, with what it would be; without a fit it only looks like a header. */
export interface Candidate {
  readonly place: HeaderPlace;
  readonly fit: KindFit | undefined;
  /** Another kind fits as well. */
  readonly tied: boolean;
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
    const places = ([1, 2] as const).map((headerRows): HeaderPlace => ({ ...stretch, headerRows })).filter((place) => isHeader(sheet, place));
    const [one, two] = places.map((place) => judged(sheet, place, sheetName));
    if (one === undefined) return two === undefined ? [] : [two];
    return [two !== undefined && isBetter(two, one) ? two : one];
  });
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
    const inside = column <= lastColumn(sheet) && (named(column) || unnamed(column));
    if (inside) start ??= column;
    else if (start !== undefined) {
      if (column - start >= 2) found.push({ row, column: start, columns: column - start });
      start = undefined;
    }
  }
  return found;
}

/** Words and years; over two rows the upper one groups columns, so that it has fewer names; one name at its start is a title. */
function isHeader(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): boolean {
  const filled = (at: number) => Array.from({ length: columns }, (_, index) => cellAt(sheet, at, column + index)).filter((cell) => !isBlank(cell));
  const lower = filled(row);
  if (lower.length === 0 || !lower.every(isHeaderCell)) return false;
  if (headerRows === 1) return lower.length >= 2;
  const upper = filled(row - 1);
  const isTitle = upper.length === 1 && !isBlank(cellAt(sheet, row - 1, column));
  return upper.length > 0 && !isTitle && upper.every(isHeaderCell) && upper.length + lower.length > columns;
}

function judged(sheet: SheetCells, place: HeaderPlace, sheetName: string): Candidate {
  const [fit, next] = kindsFor(namesAt(sheet, place), kindsNamedIn([sheetName, ...titlesAbove(sheet, place)]));
  const tied = next !== undefined && next.score === fit?.score && next.missing.length === fit.missing.length;
  return { place, fit, tied };
}

/** Texts that stand alone in the rows above a header. */
export function titlesAbove(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): string[] {
  return Array.from({ length: TITLE_ROWS }, (_, back) => row - headerRows - back).flatMap((at) => {
    const filled = Array.from({ length: columns }, (_, index) => cellAt(sheet, at, column + index)).filter((cell) => !isBlank(cell));
    return filled.length === 1 && isText(filled[0]) ? [textOf(filled[0])] : [];
  });
}
