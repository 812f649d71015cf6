import { areaAddress, cellAddress, parseArea } from "../cells/address";
import { cellKey, type Area } from "../cells/area";
import { isError, storedError } from "./file/model";
import type { FileValue } from "./file/model";
import { scanSheet } from "./file/scan";
import type { RawCell } from "./file/scan";
import { attributes, encodeAttribute, encodeText } from "./file/xml";
import type { Tag } from "./file/xml";

/** A formula as a file stores it; with a mark (`cm`) it is a dynamic array. */
export interface NewFormula {
  readonly text: string;
  readonly mark?: number | undefined;
}

/**
 * A new value for a cell; null empties it. A formula in the cell stays, and `area` is what its array now fills; unless `formula` is another
 * one, or null: then the value takes its place.
 */
export interface CellChange {
  row: number;
  column: number;
  value: FileValue;
  area?: Area;
  formula?: NewFormula | null;
  /** Whether the array of another cell fills this one: its text is stored as a result. */
  filled?: boolean;
  /** For a cell that is not there yet; default: that of its row or column. */
  style?: number | undefined;
}

/** Text longer than this no cell can hold. */
const LONGEST_TEXT = 32_767;

/**
 * The XML of a sheet with some cells changed; everything between those cells is copied as it stands.
 * @throws RangeError (Dutch) when the rows or cells are not in order, so that a cell's place cannot be told.
 */
export function patchSheet(xml: string, changes: readonly CellChange[]): string {
  const queue = [...changes].sort((a, b) => cellKey(a.row, a.column) - cellKey(b.row, b.column));
  const styles = new DefaultStyles();
  const out: string[] = [];
  let copied = 0;
  let at = 0; // the first change that is not written yet
  let prefix = "";
  let last = { row: -1, column: -1 };
  const replace = (start: number, end: number, text: string): void => {
    out.push(xml.slice(copied, start), text);
    copied = end;
  };
  /** Takes the next changes as long as they come before a place, as new cells. */
  const newCells = (row: number, before: number): string => {
    let text = "";
    for (; queue[at]?.row === row && queue[at]!.column < before; at++) text += newCell(queue[at]!, prefix, styles.of(queue[at]!.column));
    return text;
  };
  const newRows = (before: number): string => {
    let text = "";
    while (queue[at] && queue[at]!.row < before) {
      const { row } = queue[at]!;
      styles.row = undefined;
      const cells = newCells(row, Infinity);
      if (cells) text += `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
    }
    return text;
  };
  for (const item of scanSheet(xml)) {
    if (item.kind === "other") {
      if (item.tag.name === "dimension") replaceIf(item.tag, widenedDimension(xml, item.tag, queue), replace);
      if (item.tag.name === "col" && item.tag.kind !== "close") styles.addColumns(attributes(xml, item.tag));
    } else if (item.kind === "sheetData") {
      prefix = item.tag.prefix;
      if (item.tag.kind !== "empty") continue;
      const rows = newRows(Infinity);
      if (rows) replace(item.tag.start, item.tag.end, opened(xml, item.tag) + rows + `</${prefix}sheetData>`);
    } else if (item.kind === "row") {
      if (item.row <= last.row) throw new RangeError("de rijen staan niet op volgorde in het bestand");
      last = { row: item.row, column: -1 };
      const rows = newRows(item.row);
      if (rows) replace(item.tag.start, item.tag.start, rows);
      styles.row = attributes(xml, item.tag);
      const tag = widenedSpans(opened(xml, item.tag), inRow(queue, at, item.row));
      const cells = item.tag.kind === "empty" ? newCells(item.row, Infinity) : "";
      if (cells) replace(item.tag.start, item.tag.end, tag + cells + `</${prefix}row>`);
      else if (item.tag.kind === "open") replaceIf(item.tag, tag === opened(xml, item.tag) ? null : tag, replace);
    } else if (item.kind === "cell") {
      if (item.column <= last.column) throw new RangeError("de cellen van een rij staan niet op volgorde in het bestand");
      last.column = item.column;
      const cells = newCells(item.row, item.column);
      if (cells) replace(item.start, item.start, cells);
      const change = queue[at];
      if (change?.row !== item.row || change.column !== item.column) continue;
      replace(item.start, item.end, changedCell(xml, item, change));
      at += 1;
    } else {
      const text = item.kind === "rowEnd" ? newCells(item.row, Infinity) : newRows(Infinity);
      if (text) replace(item.tag.start, item.tag.start, text);
    }
  }
  return out.join("") + xml.slice(copied);
}

/** The changes of one row, from a position in the ordered list. */
function inRow(queue: readonly CellChange[], from: number, row: number): readonly CellChange[] {
  let to = from;
  while (queue[to]?.row === row) to += 1;
  return queue.slice(from, to);
}

const replaceIf = (tag: Tag, text: string | null, replace: (start: number, end: number, text: string) => void): void => {
  if (text !== null) replace(tag.start, tag.end, text);
};

/** A tag as one that has content: `<row r="3"/>` as `<row r="3">`. */
const opened = (xml: string, tag: Tag): string => xml.slice(tag.start, tag.end).replace(/\s*\/>$/, ">");

/** The style that a cell has before it exists: that of its row, or else of its column. */
class DefaultStyles {
  row: Record<string, string> | undefined;
  private readonly columns: { min: number; max: number; style: string }[] = [];

  addColumns({ min, max, style }: Record<string, string>): void {
    if (style !== undefined) this.columns.push({ min: Number(min) - 1, max: Number(max) - 1, style });
  }

  of(column: number): string | undefined {
    if (this.row?.["customFormat"] === "1") return this.row["s"];
    return this.columns.find(({ min, max }) => column >= min && column <= max)?.style;
  }
}

function newCell(change: CellChange, prefix: string, inherited: string | undefined): string {
  const { row, column, value, filled, style: own } = change;
  // An empty cell may have a ground of its own.
  if (value === null && !change.formula && !own) return "";
  const found: Record<string, string> = { r: cellAddress(row, column) };
  const style = own === undefined ? inherited : String(own);
  if (style !== undefined && style !== "0") found["s"] = style;
  if (change.formula) return element(prefix, marked(found, change.formula), newFormula(prefix, change), value);
  return element(prefix, found, "", value, filled);
}

function changedCell(xml: string, cell: RawCell, change: CellChange): string {
  // Type and value metadata belong to the old value.
  const kept = Object.fromEntries(Object.entries(cell.attributes).filter(([name]) => name !== "t" && name !== "vm"));
  if (change.formula !== undefined && cell.formula && /\st\s*=\s*["']shared/.test(xml.slice(cell.formula.start, cell.formula.end).split(">")[0]!)) {
    throw new RangeError("een formule die cellen delen, kan niet worden gewijzigd");
  }
  if (change.formula) return element(cell.prefix, marked(kept, change.formula), newFormula(cell.prefix, change), change.value);
  if (change.formula === null) return element(cell.prefix, marked(kept, {}), "", change.value);
  if (change.value === null && !cell.formula && kept["s"] === undefined) return "";
  return element(cell.prefix, kept, cell.formula ? formulaElement(xml, cell.formula, change.area) : "", change.value, change.filled);
}

/** The mark of a dynamic array belongs to the formula. */
function marked(found: Record<string, string>, { mark }: Partial<NewFormula>): Record<string, string> {
  const others = Object.fromEntries(Object.entries(found).filter(([name]) => name !== "cm"));
  return mark === undefined ? others : { ...others, cm: String(mark) };
}

function newFormula(prefix: string, { row, column, area, formula }: CellChange): string {
  const isOne = area === undefined || (area.top === area.bottom && area.left === area.right);
  const array = formula!.mark === undefined ? "" : ` t="array" ref="${isOne ? cellAddress(row, column) : areaAddress(area)}"`;
  return `<${prefix}f${array}>${encodeText(formula!.text)}</${prefix}f>`;
}

function formulaElement(xml: string, { start, end }: NonNullable<RawCell["formula"]>, area: Area | undefined): string {
  const text = xml.slice(start, end);
  if (!area) return text;
  const open = text.indexOf(">");
  return text.slice(0, open).replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${areaAddress(area)}"`) + text.slice(open);
}

/** Text is inline (the shared strings stay as they are), or the result of a formula, its own or another's: never something to calculate. */
function element(prefix: string, found: Record<string, string>, formula: string, value: FileValue, filled = false): string {
  const tag = (name: string, text: string): string => `<${prefix}${name}${/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : ""}>${encodeText(text)}</${prefix}${name}>`;
  const write = (type: string, content: string): string => {
    const all = Object.entries(type ? { ...found, t: type } : found)
      .map(([name, text]) => ` ${name}="${encodeAttribute(text)}"`).join("");
    return content || formula ? `<${prefix}c${all}>${formula}${content}</${prefix}c>` : `<${prefix}c${all}/>`;
  };
  if (value === null) return write("", "");
  if (typeof value === "number") return write("", tag("v", String(value)));
  if (typeof value === "boolean") return write("b", tag("v", value ? "1" : "0"));
  if (isError(value)) return write("e", tag("v", storedError(value.error)));
  const text = value.slice(0, LONGEST_TEXT);
  return formula || filled ? write("str", tag("v", text)) : write("inlineStr", `<${prefix}is>${tag("t", text)}</${prefix}is>`);
}

/** The dimension with the filled changes inside it; null when it already holds them. */
function widenedDimension(xml: string, tag: Tag, changes: readonly CellChange[]): string | null {
  const text = xml.slice(tag.start, tag.end);
  const old = parseArea(attributes(xml, tag)["ref"] ?? "");
  if (!old) return null;
  const area = { ...old };
  for (const { row, column, value } of changes) {
    if (value === null) continue;
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  if (areaAddress(area) === areaAddress(old)) return null;
  return text.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${areaAddress(area)}"`);
}

/** A row's `spans="2:7"` tells which columns have cells. */
function widenedSpans(tag: string, changes: readonly CellChange[]): string {
  const columns = changes.filter(({ value }) => value !== null).map(({ column }) => column + 1);
  if (columns.length === 0) return tag;
  return tag.replace(/(\sspans\s*=\s*["'])(\d+):(\d+)(?=["'])/, (_, start: string, first: string, end: string) =>
    `${start}${Math.min(Number(first), ...columns)}:${Math.max(Number(end), ...columns)}`);
}
