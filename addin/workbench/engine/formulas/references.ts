import { parseArea, splitSheet } from "../../cells/address";
import { cellKey, MAX_COLUMNS, MAX_ROWS, type Area } from "../../cells/area";
import type { Lookup } from "../file/lookup";
import type { FileName, FileSheet, FileTable } from "../file/model";
import { tokens } from "./tokens";
import type { Token } from "./tokens";

/** Where a formula stands: what "this row" and a reference without a sheet mean depends on it. */
export interface Place {
  sheet: FileSheet;
  row: number;
  column: number;
}

/** An area on a sheet. */
export interface Reach {
  sheet: FileSheet;
  area: Area;
}

/**
 * All cells that a formula reads, names followed to what they stand for. What is not in this workbook is left out. OFFSET may read any
 * cell of the sheet that it starts from, and INDIRECT any at all.
 */
export function precedents(formula: string, place: Place, book: Lookup, depth = 0): Reach[] {
  const found = tokens(formula);
  const calls = (name: string): boolean => found.some(({ kind, text }) => kind === "function" && text.toUpperCase() === name);
  if (calls("INDIRECT")) return book.sheets.map((sheet) => ({ sheet, area: WHOLE }));
  const reads = readsOf(found, place, book, depth);
  return calls("OFFSET") ? reads.map(({ sheet }) => ({ sheet, area: WHOLE })) : reads;
}

const WHOLE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function readsOf(found: readonly Token[], place: Place, book: Lookup, depth: number): Reach[] {
  return found.flatMap((token) => {
    const reach = reachOf(token, place, book);
    if (reach) return [reach];
    if (token.kind === "reference") return onSheets(token, book);
    if (token.kind !== "name" || depth > 8) return [];
    const name = nameOf(token, place, book);
    if (!name) return [];
    const reads = precedents(name.formula, place, book, depth + 1);
    return isAbsolute(name.formula) ? reads : reads.map(({ sheet }) => ({ sheet, area: WHOLE }));
  });
}

/** `Jan:Mrt!B2`: the same cells of every sheet from one to the other. */
function onSheets({ text }: Token, book: Lookup): Reach[] {
  const { sheet: range = "", rest } = splitSheet(text);
  const area = parseArea(rest);
  const ends = range.split(":").map((name) => book.sheets.indexOf(book.sheet(name)!));
  if (!area || ends.length !== 2 || ends.includes(-1)) return [];
  return book.sheets.slice(Math.min(...ends), Math.max(...ends) + 1).map((sheet) => ({ sheet, area }));
}

/** Whether every reference in a formula means the same from every cell. */
export const isAbsolute = (formula: string): boolean => tokens(formula).every(({ kind, text }) =>
  kind !== "reference" || splitSheet(text).rest.split(":").every((end) => /^(?:\$[A-Z]{1,3})?(?:\$\d+)?#?$/i.test(end)));

/** The defined name that a token is, as it is understood where it stands. */
export function nameOf(token: Token, place: Place, book: Lookup): FileName | undefined {
  const { sheet, rest } = splitSheet(token.text);
  return book.name(rest, (sheet === undefined ? undefined : book.sheet(sheet)) ?? place.sheet);
}

/** The area of a reference or structured reference; of "E2#" the spill that E2 has. */
export function reachOf(token: Token, place: Place, book: Lookup): Reach | null {
  if (token.kind === "table") {
    const bracket = token.text.indexOf("[");
    const found = book.table(token.text.slice(0, bracket));
    const area = found && tableArea(found.table, token.text.slice(bracket), place.row);
    return found && area ? { sheet: found.sheet, area } : null;
  }
  if (token.kind === "name") {
    const found = book.table(token.text);
    const area = found && tableArea(found.table, "[]", place.row);
    return found && area ? { sheet: found.sheet, area } : null;
  }
  if (token.kind !== "reference") return null;
  const { sheet: name, rest } = splitSheet(token.text);
  const sheet = name === undefined ? place.sheet : book.sheet(name);
  const area = parseArea(rest.replace(/#$/, ""));
  if (!sheet || !area) return null;
  return { sheet, area: rest.endsWith("#") ? spillAt(sheet, area) : area };
}

/** The cells that the array formula in the first cell of an area fills; the area itself when there is none. */
export const spillAt = (sheet: FileSheet, area: Area): Area =>
  sheet.cells.get(cellKey(area.top, area.left))?.array?.area ?? area;

/** The area of "[#All]", "[Kolom]", "[[#Headers],[#Data],[A]:[B]]" or "[@Kolom]"; null when it names no column of the table. */
export function tableArea(table: FileTable, specifier: string, row: number): Area | null {
  const inner = specifier.slice(1, -1).trim();
  const items = inner.startsWith("[") || inner.startsWith("@[")
    ? [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((match) => match[1]!)
    : [inner.replace(/^@/, "")].filter((item) => item !== "");
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  if (inner.startsWith("@")) parts.push("#this row");
  const columns = items.filter((item) => !item.startsWith("#")).map((item) => columnIndex(table, item));
  if (columns.includes(-1)) return null;
  const rows = rowsOf(table, parts, row);
  if (!rows) return null;
  const [left, right] = columns.length === 0
    ? [table.area.left, table.area.right]
    : [table.area.left + Math.min(...columns), table.area.left + Math.max(...columns)];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left, right };
}

function columnIndex(table: FileTable, item: string): number {
  const wanted = item.replace(/'(.)/g, "$1").toLowerCase();
  return table.columns.findIndex((column) => column.toLowerCase() === wanted);
}

function rowsOf({ area, headerRow, totalsRow }: FileTable, parts: string[], row: number): number[] | null {
  const data = [area.top + (headerRow ? 1 : 0), area.bottom - (totalsRow ? 1 : 0)];
  const rows = (parts.length === 0 ? ["#data"] : parts).flatMap((part) => {
    switch (part) {
      case "#all": return [area.top, area.bottom];
      case "#data": return data;
      case "#headers": return headerRow ? [area.top] : [];
      case "#totals": return totalsRow ? [area.bottom] : [];
      case "#this row": return row >= data[0]! && row <= data[1]! ? [row] : [];
      default: return [];
    }
  });
  return rows.length > 0 ? rows : null;
}
