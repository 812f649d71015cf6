import { isDay } from "../tables/moment";
import { gridOf } from "./mapping/grid";
import { headerNames, type HeaderName } from "./mapping/header-names";
import { cellAt, isText, isYear, textOf, type SheetCells } from "./sheet";

/** A header over one row or several: `row` is the lowest one. */
export interface HeaderPlace {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly headerRows: number;
}

/** A longer text is a sentence, no name of a column. */
export const LONGEST_NAME = 40;

/** Words, years and days, nothing that is counted: what a header is made of. */
export const isHeaderCell = (cell: unknown): boolean => isYear(cell) || isDay(cell) || (isText(cell) && !isAmount(textOf(cell)));

/** "1.234,50", "€ 12", "(5)", "12%": a number that was typed as text; a year is none. */
const isAmount = (text: string): boolean => /^[(\s€+-]*\d[\d.,\s]*[%)\s-]*$/u.test(text) && !/^\s*(?:19|20|21)\d\d\s*$/u.test(text);

/** The names of the columns as a header gives them: short, and with their groups. */
export function headerAt(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): HeaderName[] {
  const first = row - headerRows + 1;
  const lines = Array.from({ length: headerRows }, (_, above) => Array.from({ length: columns }, (_, index) => cellAt(sheet, first + above, column + index)));
  const merged = headerRows === 1 ? undefined : sheet.merged?.map((area) => ({ ...area, row: area.row - first, column: area.column - column }));
  return headerNames(gridOf(lines, false), { first: 0, last: headerRows - 1 }, merged);
}

export const namesAt = (sheet: SheetCells, place: HeaderPlace): string[] => headerAt(sheet, place).map(({ short }) => short);
