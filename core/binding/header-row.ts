import { isKnownName, isYearName } from "./known-names";
import { cellAt, covers, isText, isYear, textOf, type SheetCells } from "./sheet";

/** A header over one row, or over two: then `row` is the lower one. */
export interface HeaderPlace {
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly headerRows: 1 | 2;
}

/** Words and years, nothing that is counted: what a header is made of. */
export const isHeaderCell = (cell: unknown): boolean => isYear(cell) || (isText(cell) && !isAmount(textOf(cell)));

/** "1.234,50", "€ 12", "(5)", "12%": a number that was typed as text; a year is none. */
const isAmount = (text: string): boolean => /^[(\s€+-]*\d[\d.,\s]*[%)\s-]*$/u.test(text) && !/^\s*(?:19|20|21)\d\d\s*$/u.test(text);

/** The names of the columns as a header gives them. */
export function namesAt(sheet: SheetCells, place: HeaderPlace): string[] {
  const indexes = Array.from({ length: place.columns }, (_, index) => index);
  const lower = indexes.map((index) => textOf(cellAt(sheet, place.row, place.column + index)));
  if (place.headerRows === 1) return lower;
  const upper = indexes.map((index) => textOf(cellAt(sheet, place.row - 1, place.column + index)));
  const group = indexes.map((index) => groupAbove(sheet, place, upper, index));
  const years = lower.filter(isYearName);
  const yearsTwice = new Set(years).size < years.length;
  return indexes.map((index) => {
    const [name, above] = [lower[index]!, group[index]!];
    if (name === "") return upper[index]!;
    if (above === "" || isKnownName(name) || (isYearName(name) && !yearsTwice)) return name;
    return `${above} ${name}`;
  });
}

/** A name over several columns: it stands in the first of them. Merged cells say how far it goes, else it goes to the next name. */
function groupAbove(sheet: SheetCells, { row, column }: HeaderPlace, upper: readonly string[], index: number): string {
  if (upper[index] !== "") return upper[index]!;
  if (sheet.merged !== undefined) {
    const area = sheet.merged.find((each) => covers(each, row - 1, column + index));
    return area === undefined ? "" : textOf(cellAt(sheet, area.row, area.column));
  }
  for (let before = index - 1; before >= 0; before--) if (upper[before] !== "") return upper[before]!;
  return "";
}
