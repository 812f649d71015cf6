import { kindsSpokenOf, titlesAt } from "./candidates";
import { bodyUnder, type Body } from "./body";
import { tableWith, type FoundTable } from "./found";
import { headerAt, type HeaderPlace } from "./header-row";
import { holding, type Proposal } from "./hold";
import type { SheetCells } from "./sheet";

/** A range of the sheet as a matrix, with the titles above its header. */
export interface SheetRange {
  /** The row of the sheet in which it begins. */
  readonly top: number;
  readonly cells: readonly (readonly unknown[])[];
  /** The rows of its header, from 0. */
  readonly header: { readonly first: number; readonly last: number };
}

/** The table at a place as what it most likely is: the kind that holds, with the rules that it is read by; else without a kind. */
export function proposalAt(sheet: SheetCells, place: HeaderPlace, sheetName: string, most: number): FoundTable {
  const body = bodyUnder(sheet, place);
  const range = rangeAt(sheet, place, body);
  const merged = place.headerRows === 1 ? undefined : sheet.merged?.map((area) => ({ ...area, row: area.row - range.top, column: area.column - place.column }));
  const proposal = holding(range.cells, { header: range.header, merged }, headerAt(sheet, place), kindsSpokenOf(sheet, place, sheetName), most);
  return tableWith(sheet, place, withCountedTotals(body, proposal, range.top), proposal === undefined ? undefined : { ...proposal, top: range.top });
}

/** Titles, header and body down to the last row that may count. */
function rangeAt(sheet: SheetCells, place: HeaderPlace, { first, kinds, after }: Body): SheetRange {
  const { row, column, columns, headerRows } = place;
  const above = row - headerRows + 1;
  const titles = titlesAt(sheet, place);
  const top = Math.min(above, ...titles.map((title) => title.row));
  const end = Math.max(first + kinds.length - 1, ...after.filter(({ kind }) => kind === "total").map((one) => one.row));
  const empty = Array.from({ length: columns }, () => "");
  const notes = new Set(kinds.flatMap((kind, index) => (kind === "note" ? [first + index] : [])));
  const lines = Array.from({ length: end - top + 1 }, (_, index): readonly unknown[] => {
    const at = top + index;
    const title = at < above ? titles.find((each) => each.row === at) : undefined;
    if (at < above || notes.has(at)) return title === undefined ? empty : [title.text, ...empty.slice(1)];
    return sheet.cells[at - sheet.row]?.slice(column - sheet.column, column - sheet.column + columns) ?? empty;
  });
  return { top, cells: lines, header: { first: above - top, last: row - top } };
}

/** A total below the data that is no sum of it counts, so it belongs to the table. */
function withCountedTotals(body: Body, proposal: Proposal | undefined, top: number): Body {
  if (proposal === undefined) return body;
  // Totals that were not looked at belong to it too: who reads the range decides.
  const left = new Set(!proposal.isWhole ? [] : proposal.mapped.leftOut.filter(({ why }) => why === "total" || why === "result").map(({ row }) => top + row));
  const last = Math.max(...body.after.filter(({ row, kind }) => kind === "total" && !left.has(row)).map(({ row }) => row));
  if (!Number.isFinite(last)) return body;
  const more = Array.from({ length: last - body.first + 1 - body.kinds.length }, (_, index) => body.after.find(({ row }) => row === body.first + body.kinds.length + index)?.kind ?? "blank");
  return { ...body, kinds: [...body.kinds, ...more.map((kind, index) => (left.has(body.first + body.kinds.length + index) ? kind : "data"))], after: body.after.filter(({ row }) => row > last) };
}
