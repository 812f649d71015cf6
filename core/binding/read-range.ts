import type { TableKind } from "../domain/table";
import { scalesIn } from "../tables/body/scale";
import { matchHeader } from "../tables/match-header";
import { bodyUnder } from "./body";
import { namesAt, type HeaderPlace } from "./header-row";
import { columnsOf, type Plan } from "./mapping/plan";
import { readThrough, type MappedTable, type RangeHints } from "./mapping/read-through";
import { hintsOf, rangeAt, type SheetRange } from "./propose-table";
import { rowsOf, partsOf } from "./rules/notation";
import type { WrittenRule } from "./rules/rule";
import { rulesOf } from "./rules/rules";
import { lastRow, type Area, type SheetCells } from "./sheet";

/** Cells of a sheet that are to be a table: titles, header and body, and what is known beside them. */
export interface TableRange extends SheetRange {
  readonly place: HeaderPlace;
  readonly names: readonly string[];
  /** From its header to its last row. */
  readonly area: Area;
  readonly hints: RangeHints;
  /** Rows of the range, from 0, that hold the name of a part between subtotals. */
  readonly headings: readonly number[];
  /** Rows with notes: they are not part of what is read. */
  readonly hasNotes: boolean;
}

/** The range of a table by its header: down to where its block ends, or as far as rules say that its rows go. */
export function rangeOf(sheet: SheetCells, place: HeaderPlace, rules: readonly WrittenRule[] = []): TableRange {
  const body = bodyUnder(sheet, place);
  const range = rangeAt(sheet, place, body);
  const asked = Math.max(0, ...rules.filter(({ field }) => /^(?:rijen|rows)$/iu.test(field.trim())).flatMap(({ from }) => partsOf(from, ";").map((part) => rowsOf(part)?.last ?? 0)));
  const more = Math.min(asked - range.cells.length, lastRow(sheet) - range.top - range.cells.length + 1);
  const cells = more <= 0 ? range.cells : [...range.cells, ...Array.from({ length: more }, (_, index) => lineAt(sheet, place, range.top + range.cells.length + index))];
  const first = range.top + range.header.first;
  return {
    ...range, cells, place, names: namesAt(sheet, place), hints: hintsOf(sheet, place, range), hasNotes: body.kinds.includes("note"),
    headings: body.kinds.flatMap((kind, index) => (kind === "heading" ? [body.first + index - range.top] : [])),
    area: { row: first, column: place.column, columns: place.columns, rows: place.headerRows + Math.max(body.kinds.length, more > 0 ? cells.length - range.header.last - 1 : 0) },
  };
}

const lineAt = (sheet: SheetCells, { column, columns }: HeaderPlace, row: number): readonly unknown[] =>
  Array.from({ length: columns }, (_, index) => sheet.cells[row - sheet.row]?.[column - sheet.column + index] ?? "");

/** The range as a kind of table by rules. */
export const readRange = ({ cells, hints }: Pick<TableRange, "cells" | "hints">, kind: TableKind, rules: readonly WrittenRule[]): MappedTable =>
  readThrough(kind, cells, rulesOf(rules), hints);

/** Whether a custom function, given header and rows themselves, reads what the rules make of them. */
export function readsAsItStands({ place, names, cells, top, area, hasNotes }: TableRange, { plan, leftOut, header }: MappedTable): boolean {
  const isPlain = place.headerRows === 1 && !hasNotes && plan.unpivot === undefined && plan.pivot === undefined && plan.sumPer === undefined
    && plan.onlyColumns.length + plan.onlyFields.length + plan.yearSteps.length === 0
    && plan.fields.every(({ origin, steps }) => origin.by === "column" && steps.length === 0)
    && plan.years.every(({ columns, steps }) => columns.length === 1 && steps.length === 0);
  if (!isPlain || leftOut.some(({ why }) => why === "asked" || why === "other") || top + cells.length > area.row + area.rows) return false;
  return cells.slice(0, header.first).every((line) => line.every((cell) => typeof cell !== "string" || scalesIn(cell).length === 0)) && hasSameColumns(plan, names);
}

function hasSameColumns({ table, fields, years }: Plan, names: readonly string[]): boolean {
  const { places, years: own, problems } = matchHeader(table, names);
  return problems.length === 0 && places.size === fields.length && fields.every(({ key, origin }) => places.get(key)?.index === columnsOf(origin)[0])
    && own.length === years.length && own.every(({ index }) => years.some(({ columns }) => columns[0] === index));
}
