import type { Finding } from "../../domain/findings";
import type { TableKind } from "../../domain/table";
import type { HeaderPlace } from "../header-row";
import type { LeftOutRow } from "../mapping/body-rows";
import type { MappedTable } from "../mapping/read-through";
import { keepable, proposedRules } from "../propose-rules";
import { rangeOf, type TableRange } from "../read-range";
import type { WrittenRule } from "../rules/rule";
import { withBody } from "../selection";
import { isText, textOf, type Area, type SheetCells } from "../sheet";
import { rowRules, rowsMoved, rowsNamed, withRow } from "./rules";

type Why = LeftOutRow["why"];

/** Rows that are left out by themselves, by their row in the range: what was seen once may be put back. */
export const leftOutByItself = ({ leftOut }: MappedTable): ReadonlyMap<number, Why> =>
  new Map(leftOut.filter(({ why }) => why !== "asked" && why !== "other" && why !== "blank").map(({ row, why }) => [row, why]));

/** A row that does not count, or that the user lets count all the same; `row` counts in the range from 0. */
export interface QuestionedRow {
  readonly row: number;
  readonly sheetRow: number;
  readonly text: string;
  /** Undefined: it counts. */
  readonly why: Why | undefined;
}

export function questionedRows({ top, cells }: TableRange, { leftOut }: MappedTable, rules: readonly WrittenRule[], seen: ReadonlyMap<number, Why>): readonly QuestionedRow[] {
  const out = new Map(leftOut.map(({ row, why }) => [row, why]));
  const asked = leftOut.filter(({ why }) => why === "asked").map(({ row }) => row);
  const counted = rowsNamed(rules, "meetellen").map((row) => row - 1);
  return [...new Set([...seen.keys(), ...asked, ...counted])].filter((row) => row < cells.length).sort((one, other) => one - other).map((row) => ({
    row, sheetRow: top + row, why: out.get(row), text: cells[row]!.filter(isText).slice(0, 2).map(textOf).join(" | "),
  }));
}

/** A row that counts or does not, by the user's say. */
export const withCounting = (rules: readonly WrittenRule[], row: number, counts: boolean, seen: ReadonlyMap<number, Why>): readonly WrittenRule[] =>
  withRow(rules, row + 1, counts, !seen.has(row));

/** The rows of a selection do not count; undefined when none of them is a row of the table. */
export function withoutSelected(range: TableRange, rules: readonly WrittenRule[], selected: Pick<Area, "row" | "rows">, seen: ReadonlyMap<number, Why>): readonly WrittenRule[] | undefined {
  const first = Math.max(selected.row - range.top, range.header.last + 1);
  const last = Math.min(selected.row - range.top + selected.rows - 1, range.cells.length - 1);
  if (last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).reduce((left, row) => withCounting(left, row, false, seen), rules);
}

/** More rows than these name no columns; and a whole row of a sheet has no columns of its own. */
const MOST = { headerRows: 5, columns: 1000 };

/** The header that a selection is: one cell says the row, several columns say which ones, too. */
export function headerOfSelection({ place }: TableRange, selected: Area): { readonly place: HeaderPlace; readonly fixed: true | undefined } {
  const headerRows = Math.min(selected.rows, MOST.headerRows);
  const own = selected.columns > 1 && selected.columns < MOST.columns;
  const { column, columns } = own ? selected : place;
  return { place: { row: selected.row + headerRows - 1, headerRows, column, columns }, fixed: own ? true : undefined };
}

/** Rules with the rows of a selection as the body; undefined when they do not stand below the header. */
export function bodyOfSelection({ place, top, area }: TableRange, rules: readonly WrittenRule[], selected: Area): readonly WrittenRule[] | undefined {
  return selected.row <= place.row ? undefined : withBody(rules, top, place, selected, area);
}

/** The rules of a range whose header is elsewhere now: rows count from its top; without rules those that are proposed there. */
export function rulesAt(cells: SheetCells, range: TableRange, place: HeaderPlace, kind: TableKind | undefined, rules: readonly WrittenRule[]): readonly WrittenRule[] {
  const moved = rowsMoved(rules, range.top - rangeOf(cells, place).top);
  if (kind === undefined || moved.length > rowRules(moved).length) return moved;
  const there = rangeOf(cells, place, moved);
  return [...keepable(there, kind, proposedRules(there, kind)), ...moved];
}

/** The rows of the sheet, from 0, that header and body take. */
export function rowsOnSheet({ place, top, header, cells }: TableRange, mapped: MappedTable | undefined, rules: readonly WrittenRule[]): Readonly<Record<"header" | "body", readonly [number, number]>> {
  const named = rowsNamed(rules, "rijen").map((row) => row - 1);
  const { first, last } = mapped?.body ?? { first: named[0] ?? header.last + 1, last: named.at(-1) ?? cells.length - 1 };
  return { header: [place.row - place.headerRows + 1, place.row], body: [top + first, top + Math.max(first, last)] };
}

/** What was found in a range, at the rows of its sheet, and the cell that it is about: from 0, within the range and on the sheet. */
export interface FoundOnSheet {
  readonly finding: Finding;
  readonly within: { readonly row: number; readonly column: number } | undefined;
  readonly onSheet: { readonly row: number; readonly column: number } | undefined;
}

/** Rules have no cell on the sheet. */
export function foundOnSheet({ top, place, names }: TableRange, finding: Finding): FoundOnSheet {
  const { row, rows, column, params } = finding;
  if (finding.table === "Koppelregels" || row === undefined) return { finding, within: undefined, onSheet: undefined };
  const there = (each: number): number => each + top;
  const within = { row: row - 1, column: Math.max(0, typeof column === "number" ? column - 1 : names.indexOf(column ?? "")) };
  return {
    within, onSheet: { row: top + within.row, column: place.column + within.column },
    finding: {
      ...finding, row: there(row), ...(rows === undefined ? {} : { rows: rows.map(there) }),
      ...("earlier" in params ? { params: { ...params, earlier: there(params.earlier) } as never } : {}),
    },
  };
}

/** Of what was lost what still is: the rule that says so has not been changed. */
export const stillLost = (lost: readonly Finding[], before: readonly WrittenRule[], now: readonly WrittenRule[]): readonly Finding[] =>
  lost.filter(({ row }) => row !== undefined && now[row - 2] !== undefined && now[row - 2] === before[row - 2]);

/** The columns in which numbers stand. */
export const numericColumns = ({ cells, header, names }: TableRange): readonly number[] =>
  names.flatMap((_, column) => (cells.slice(header.last + 1, header.last + 31).some((line) => typeof line[column] === "number") ? [column] : []));
