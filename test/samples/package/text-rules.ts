import { format } from "numfmt";
import { linesOf, textWidth } from "../../../addin/paper";
import { parseArea } from "../../../addin/workbench/cells/address";
import { looksOf, type Look } from "./looks";
import { attribute, cellsOf, chartsOf, namesOf, sheetsOf, tablesOf, type PackageCell, type PackageSheet, type Parts } from "./parts";
import { changed, type Rule } from "./rule";

/** In points on paper: a character of a column, one of which nothing is said, what a cell keeps free at its sides, a step of indentation, and a line. */
const [CHARACTER, COLUMN, SIDES, INDENT, LINE] = [5.577, 51, 2, 8, 1.2];

interface Placed {
  readonly cell: PackageCell;
  readonly look: Look;
  /** How wide it is to the next cell with something in it, and alone. */
  readonly room: number;
  readonly own: number;
  /** Undefined: as high as it needs. */
  readonly height: number | undefined;
}

/** What is printed of a sheet, cell by cell, with the room that each has. */
function placedOn(parts: Parts, sheet: PackageSheet, looks: readonly Look[]): Placed[] {
  const { xml, name } = sheet;
  const area = parseArea(/!(.*)$/u.exec(namesOf(parts).find((each) => each.sheet === name && each.name === "_xlnm.Print_Area")?.formula ?? "")?.[1]?.replaceAll("$", "") ?? "");
  const isPrinted = ({ row, column }: { row: number; column: number }): boolean => area === null || (row <= area.bottom && column <= area.right);
  const cells = cellsOf(parts, sheet).filter((cell) => (cell.value ?? "") !== "" && isPrinted(cell));
  const widths = new Map([...xml.matchAll(/<col [^>]*>/gu)].flatMap(([tag]) => {
    const [min, max, characters] = ["min", "max", "width"].map((each) => Number(attribute(tag, each))) as [number, number, number];
    return Array.from({ length: Math.min(max, min + 100) - min + 1 }, (_, index) => [min - 1 + index, characters * CHARACTER] as const);
  }));
  const wide = (from: number, to: number): number => Array.from({ length: Math.max(0, to - from) }, (_, at) => widths.get(from + at) ?? COLUMN).reduce((all, each) => all + each, 0);
  const heights = new Map([...xml.matchAll(/<row [^>]*>/gu)].map(([tag]) => [Number(attribute(tag, "r")) - 1, attribute(tag, "ht")]));
  const styles = new Map([...xml.matchAll(/<c ([^>]*?)\/?>/gu)].map(([, tag]) => [attribute(` ${tag!}`, "r")!, Number(attribute(` ${tag!}`, "s") ?? 0)]));
  const merged = [...xml.matchAll(/<mergeCell ref="([^"]+)"/gu)].map(([, ref]) => parseArea(ref!)!);
  // In the last column of a table a text does not run on: it would stand outside the table.
  const lasts = [...tablesOf(parts, sheet), ...cells.flatMap(({ fills }) => (fills !== undefined && fills.right > fills.left && fills.bottom > fills.top ? [fills] : []))];
  const drawn = chartsOf(parts, sheet).map((chart) => chart.area);
  const filled = new Map<number, number[]>();
  for (const { row, column } of cells) filled.set(row, [...filled.get(row) ?? [], column]);
  return cells.map((cell) => {
    const { row, column } = cell;
    const over = merged.find(({ top, left }) => top === row && left === column);
    const next = Math.min(
      ...filled.get(row)!.filter((each) => each > column), ...drawn.filter(({ top, bottom, left }) => top <= row && row <= bottom && left > column).map(({ left }) => left),
      area === null ? column + 40 : area.right + 1,
    );
    const own = wide(column, over === undefined ? column + 1 : over.right + 1);
    const rows = over === undefined ? 1 : over.bottom - over.top + 1;
    const height = heights.get(row);
    return { cell, look: looks[styles.get(cell.at) ?? 0]!, own, room: over === undefined && !lasts.some(({ top, bottom, right }) => top <= row && row <= bottom && right === column) ? wide(column, next) : own, height: height === undefined || rows > 1 ? undefined : Number(height) };
  });
}

const isText = ({ type }: PackageCell): boolean => type === "s" || type === "str" || type === "inlineStr";

/** What of a cell is not to be seen; undefined: all of it is. */
function faultOf({ cell, look, own, room, height }: Placed): string | undefined {
  const { size, bold, indent, wrap, horizontal } = look;
  const text = isText(cell) ? cell.value! : format(look.format ?? "General", Number(cell.value), { locale: "nl" });
  const beside = SIDES + indent * INDENT;
  if (!isText(cell)) return textWidth(text, size, bold) > own - SIDES ? `"${text}" is shown as ####` : undefined;
  if (!wrap) return textWidth(text, size, bold) > (horizontal === "right" || horizontal === "center" ? own : room) - beside ? `"${text}" is cut` : undefined;
  const word = text.split(/[ -]/u).find((each) => textWidth(each, size, bold) > own - beside);
  if (word !== undefined) return `"${word}" is broken`;
  return height !== undefined && linesOf(text, own - beside, size, bold) * size * LINE > height ? `"${text}" has more lines than its row` : undefined;
}

export const texts: Rule = {
  name: "on paper no text is cut, no word is broken, and no figure is ####",
  faultsIn: (parts) => {
    const looks = looksOf(parts);
    return sheetsOf(parts).flatMap((sheet) => placedOn(parts, sheet, looks).flatMap((placed) => {
      const fault = faultOf(placed);
      return fault === undefined ? [] : [`${sheet.name}!${placed.cell.at}: ${fault}`];
    }));
  },
  planted: (parts) => changed(parts, sheetsOf(parts).find(({ name }) => name === "Grond")!.path, /(<col min="2" max="2" width=")\d+/u, "$14"),
};
