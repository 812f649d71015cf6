import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import type { Cells } from "../tables/cells";
import { scalesIn } from "../tables/body/scale";
import { columnNamed, matchHeader } from "../tables/match-header";
import { isDay } from "../tables/match-years";
import { headerToReadBy, type ColumnMap } from "./columns";
import { tableAt, type FoundTable } from "./found";
import { namesAt, type HeaderPlace } from "./header-row";
import { isYearName } from "./known-names";
import { scaleAbove } from "./scale-titles";
import { cellAt, lastColumn, lastRow, textOf, type SheetCells } from "./sheet";

/** Where a table stood, and what its headers were: enough to know it again when rows above it were added. */
export interface KnownPlace {
  readonly place: HeaderPlace;
  readonly names: readonly string[];
}

/** A range that the user said to be a table: of which kind, and which header stands for which column. */
export interface Binding extends KnownPlace {
  readonly kind: TableKind;
  readonly columns: ColumnMap;
}

/**
 * A bound range as the core reads it. Its rows and columns are those of the sheet, counted from the (lower) header row at
 * `table.place`: what is not read stays as an empty row or column, so that a problem's row leads straight to the cell.
 */
export interface BoundTable {
  readonly kind: TableKind;
  readonly cells: Cells;
  readonly table: FoundTable;
  /** A custom function, given the cells themselves, reads the same. */
  readonly asIs: boolean;
}

/** The table as it is now; undefined when its headers no longer stand anywhere on the sheet, or in several places. */
export function readBound(sheet: SheetCells, binding: Binding): BoundTable | undefined {
  const place = placeNow(sheet, binding);
  if (place === undefined) return undefined;
  const { kind, columns, names } = binding;
  const table = tableAt(sheet, place, kind, columns);
  const read = headerToReadBy(kind, names, columns);
  const scale = scalesIn(scaleAbove(sheet, place).own?.text ?? "")[0];
  const isScaled = scale !== undefined && names.every((name) => scalesIn(name).length === 0) && !table.body.kinds.includes("units");
  const header = isScaled ? read.map((name) => (isInEuros(kind, name) ? `${name} (${SCALES[scale]})` : name)) : read;
  const empty = header.map(() => "");
  const lines = table.body.kinds.map((row, index) => (row === "note" || row === "heading" ? empty
    : header.map((name, c) => (name === "" ? "" : cellAt(sheet, table.body.first + index, place.column + c)))));
  const skips = table.body.kinds.some((row) => row === "note" || row === "heading");
  return { kind, cells: [header, ...lines], table, asIs: place.headerRows === 1 && !skips && !isScaled && readsTheSame(kind, names, columns) };
}

/** A scale in a title as the headers below it would say it: a function that is given the range without its title says the same. */
const SCALES = { 1e3: "x € 1.000", 1e6: "€ mln", 1e9: "€ mld" } as const;

function isInEuros(kind: TableKind, name: string): boolean {
  const { columns, further } = inputTables[kind];
  const key = columnNamed(columns, name);
  return key === undefined ? further === "years" && isYearName(name) : columns[key]!.kind === "euros";
}

function readsTheSame(kind: TableKind, names: readonly string[], columns: ColumnMap): boolean {
  const { places, problems } = matchHeader(inputTables[kind], names);
  return problems.length === 0 && places.size === Object.keys(columns).length && [...places].every(([key, { index }]) => columns[key] === index);
}

/** Where the headers stand now: where they stood, else in the one other place that has them all. */
export function placeNow(sheet: SheetCells, { place, names }: KnownPlace): HeaderPlace | undefined {
  if (names.length !== place.columns) return undefined;
  if (hasNames(sheet, place, names)) return place;
  const elsewhere: HeaderPlace[] = [];
  for (let row = sheet.row; row <= lastRow(sheet) && elsewhere.length < 2; row++) {
    for (let column = sheet.column; column + place.columns <= lastColumn(sheet) + 1; column++) {
      const other = { ...place, row, column };
      if (hasNames(sheet, other, names)) elsewhere.push(other);
    }
  }
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

/** Most places differ in the first cell. */
function hasNames(sheet: SheetCells, place: HeaderPlace, names: readonly string[]): boolean {
  if (place.headerRows === 1 && !mayBe(cellAt(sheet, place.row, place.column), names[0]!)) return false;
  const now = namesAt(sheet, place);
  return names.every((name, index) => now[index] === name);
}

/** A day is shown as its year, or as that day. */
const mayBe = (cell: unknown, name: string): boolean => isDay(cell) || textOf(cell).replace(/\s+/gu, " ") === name;
