import { scalesIn } from "../tables/body/scale";
import type { Cells } from "../tables/cells";
import type { HeaderPlace } from "./header-row";
import { cellAt, isBlank, isText, textOf, type SheetCells } from "./sheet";

/** A text on a sheet that says in what amounts are: "Meerjarenbegroting (bedragen x € 1.000)". Rows and columns count from 0. */
export interface ScaleTitle {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The scale of a table that a title says. */
export interface TitledScale {
  /** Above the table's columns or left of them, with nothing but titles in between: it counts. */
  readonly own: ScaleTitle | undefined;
  /** One that may be about this table and may be about another one: the user says. */
  readonly elsewhere: ScaleTitle | undefined;
}

/** A row with more cells than these is no row of titles. */
const MOST_TITLES = 2;
/** Most texts hold none of these: a quick look for sheets of half a million cells. */
const mayBeScale = /000|dui|ml[nd]|mrd|milj|k\s?€|m\s?€/iu;

const seen = new WeakMap<Cells, readonly ScaleTitle[]>();

/** The titles of a sheet that say a scale, from top to bottom; of the same cells they are looked for once. */
function scaleTitles({ cells, row, column }: SheetCells): readonly ScaleTitle[] {
  const known = seen.get(cells) ?? titlesIn(cells);
  seen.set(cells, known);
  return known.map((title) => ({ ...title, row: row + title.row, column: column + title.column }));
}

function titlesIn(cells: Cells): ScaleTitle[] {
  return cells.flatMap((line, at) => {
    const filled = fewFilled(line);
    return (filled ?? []).flatMap((index): ScaleTitle[] => {
      const text = isText(line[index]) ? textOf(line[index]) : "";
      return mayBeScale.test(text) && scalesIn(text).length > 0 ? [{ row: at, column: index, text }] : [];
    });
  });
}

/** Which title of a sheet speaks of the table under a header. */
export function scaleAbove(sheet: SheetCells, { row, column, columns, headerRows }: HeaderPlace): TitledScale {
  const top = row - headerRows + 1;
  const above = scaleTitles(sheet).filter((title) => title.row < top);
  const nearest = above.findLast((title) => title.column < column + columns);
  const isOwn = nearest !== undefined && isClear(sheet, nearest, { top, row, column, end: column + columns });
  return { own: isOwn ? nearest : undefined, elsewhere: isOwn ? undefined : above[0] };
}

/** Between a title and a header: nothing but other titles, and no columns of another table left of it. */
function isClear(sheet: SheetCells, title: ScaleTitle, header: { readonly top: number; readonly row: number; readonly column: number; readonly end: number }): boolean {
  const [from, end] = [Math.min(title.column, header.column), header.end];
  for (let at = title.row + 1; at < header.top; at += 1) {
    const filled = range(from, end).filter((column) => !isBlank(cellAt(sheet, at, column)));
    if (filled.length > MOST_TITLES || !filled.every((column) => isText(cellAt(sheet, at, column)))) return false;
  }
  return range(from, header.column).every((column) => range(header.top, header.row + 1).every((at) => isBlank(cellAt(sheet, at, column))));
}

/** Where something stands in a row; undefined: too much for a row of titles. */
function fewFilled(line: readonly unknown[]): readonly number[] | undefined {
  const filled: number[] = [];
  for (let index = 0; index < line.length; index += 1) {
    if (isBlank(line[index])) continue;
    if (filled.length === MOST_TITLES) return undefined;
    filled.push(index);
  }
  return filled;
}

const range = (from: number, end: number): number[] => Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
