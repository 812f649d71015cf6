import { totalName } from "../tables/body/total-name";
import { isHeaderAgain } from "../tables/body/row-roles";
import { isUnitCell } from "../tables/body/unit-cell";
import { isHeaderCell, LONGEST_NAME, type HeaderPlace } from "./header-row";
import { isBlankRow } from "../tables/cell";
import { isKnownName } from "./known-names";
import { cellAt, isBlank, isText, lastRow, textOf, type SheetCells } from "./sheet";

/** What a row under a header is: only data is read, and everything else is named. */
export type RowKind = "data" | "blank" | "header" | "units" | "total" | "heading" | "note";

/** More empty rows than these end a table. */
const GAP = 2;

const NOTE = /^(?:\*|bron\b|noot\b|toelichting\b|opmerking(?:en)?\b|n\.?b\.?\b|let op\b|peildatum\b|stand\b|source\b|note\b|remark\b|\(?\d\)\s)/iu;
/** The rows under a header, from top to bottom, up to the last one with data. Text below it is in `after`. */
export interface Body {
  readonly first: number;
  readonly kinds: readonly RowKind[];
  /** Rows below the data that belong to the table and are not read: totals and notes. */
  readonly after: readonly { readonly row: number; readonly kind: RowKind }[];
}

export function bodyUnder(sheet: SheetCells, { row, column, columns }: Omit<HeaderPlace, "headerRows">): Body {
  const first = row + 1;
  const kinds: RowKind[] = [];
  const header = lineAt(sheet, row, column, columns);
  let blanks = 0;
  for (let at = first; at <= lastRow(sheet) && blanks <= GAP; at++) {
    const line = lineAt(sheet, at, column, columns);
    const seenData = kinds.includes("data");
    const kind = isHeaderAgain(line, header) && !isBlankRow(line) ? "header" : kindOf(line, { seenData, afterBlank: blanks > 0 });
    if (kind === "data" && seenData && isAnotherHeader(line)) break;
    blanks = kind === "blank" ? blanks + 1 : 0;
    kinds.push(kind);
  }
  withHeadings(kinds, (index) => isAlone(sheet, first + index, column, columns));
  const length = kinds.lastIndexOf("data") + 1;
  const after = kinds.slice(length).flatMap((kind, index) => (kind === "blank" ? [] : [{ row: first + length + index, kind }]));
  return { first, kinds: kinds.slice(0, length), after };
}

function kindOf(line: readonly unknown[], { seenData, afterBlank }: { seenData: boolean; afterBlank: boolean }): RowKind {
  const filled = line.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0);
  if (filled === 0) return "blank";
  const name = line.find(isText);
  if (name !== undefined && totalName(textOf(name)) !== undefined) return "total";
  if (!seenData && line.every((cell) => isBlank(cell) || isUnitCell(cell))) return "units";
  if (filled === 1 && name !== undefined && line.length > 1) {
    const text = textOf(name);
    if (NOTE.test(text) || text.length > 80 || (seenData && afterBlank)) return "note";
  }
  return "data";
}

const lineAt = (sheet: SheetCells, row: number, column: number, columns: number): readonly unknown[] => sheet.cells[row - sheet.row]?.slice(column - sheet.column, column - sheet.column + columns) ?? [];

/** In a table with subtotals, a line with one name alone at the start of a part is the name of that part. */
function withHeadings(kinds: RowKind[], alone: (index: number) => boolean): void {
  if (!kinds.includes("total")) return;
  kinds.forEach((kind, index) => {
    const before = kinds.slice(0, index).findLast((each) => each !== "blank" && each !== "units");
    const startsPart = before === undefined || before === "total";
    if ((kind === "data" || kind === "note") && startsPart && kinds[index + 1] === "data" && alone(index)) kinds[index] = "heading";
  });
}

const isAlone = (sheet: SheetCells, row: number, column: number, columns: number): boolean => {
  const filled = Array.from({ length: columns }, (_, index) => cellAt(sheet, row, column + index)).filter((cell) => !isBlank(cell));
  return columns > 1 && filled.length === 1 && isText(filled[0]);
};

/** A second table that begins right under this one. */
function isAnotherHeader(line: readonly unknown[]): boolean {
  if (!line.every((cell) => isBlank(cell) || isHeaderCell(cell))) return false;
  const filled = line.filter((cell) => !isBlank(cell));
  if (filled.length < 2) return false;
  let known = 0;
  for (const [index, cell] of filled.entries()) {
    const text = textOf(cell);
    if (text.length <= LONGEST_NAME && isKnownName(text)) known += 1;
    // Too few are left to make half of them known.
    else if ((known + filled.length - 1 - index) * 2 < filled.length) return false;
  }
  return known >= 2 && known * 2 >= filled.length;
}
