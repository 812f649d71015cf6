import { kindsSpokenOf, titlesAbove } from "./candidates";
import { bodyUnder, type Body } from "./body";
import { tableWith, type FoundTable } from "./found";
import { headerAt, type HeaderPlace } from "./header-row";
import { holding, type Proposal } from "./hold";
import { cellAt, type SheetCells } from "./sheet";

/** A range of the sheet as a matrix, with the titles above its header. */
export interface SheetRange {
  /** The row of the sheet in which it begins. */
  readonly top: number;
  readonly cells: readonly (readonly unknown[])[];
  /** The rows of its header, from 0. */
  readonly header: { readonly first: number; readonly last: number };
}

/** The table at a place as what it most likely is: the kind that holds, with the rules that it is read by; else without a kind. */
export function proposalAt(sheet: SheetCells, place: HeaderPlace, sheetName: string): FoundTable {
  const body = bodyUnder(sheet, place);
  const range = rangeAt(sheet, place, body);
  const merged = place.headerRows === 1 ? undefined : sheet.merged?.map((area) => ({ ...area, row: area.row - range.top, column: area.column - place.column }));
  const proposal = holding(range.cells, { header: range.header, merged }, headerAt(sheet, place), kindsSpokenOf(sheet, place, sheetName));
  return tableWith(sheet, place, withCountedTotals(body, proposal, range.top), proposal === undefined ? undefined : { ...proposal, top: range.top });
}

/** Titles, header and body down to the last row that may count. */
function rangeAt(sheet: SheetCells, place: HeaderPlace, { first, kinds, after }: Body): SheetRange {
  const { row, column, columns, headerRows } = place;
  const titles = titlesAbove(sheet, place);
  const top = row - headerRows + 1 - (titles.length > 0 ? 1 : 0);
  const end = Math.max(first + kinds.length - 1, ...after.filter(({ kind }) => kind === "total").map((one) => one.row));
  const lineAt = (at: number): unknown[] => Array.from({ length: columns }, (_, index) => cellAt(sheet, at, column + index) ?? "");
  const notes = new Set(kinds.flatMap((kind, index) => (kind === "note" ? [first + index] : [])));
  const lines = Array.from({ length: end - (row - headerRows + 1) + 1 }, (_, index) => {
    const at = row - headerRows + 1 + index;
    return notes.has(at) ? Array.from({ length: columns }, () => "") : lineAt(at);
  });
  const title = titles.length > 0 ? [[titles.join(" "), ...Array.from({ length: columns - 1 }, () => "")]] : [];
  const shift = title.length;
  return { top, cells: [...title, ...lines], header: { first: shift, last: shift + headerRows - 1 } };
}

/** A total below the data that is no sum of it counts, so it belongs to the table. */
function withCountedTotals(body: Body, proposal: Proposal | undefined, top: number): Body {
  if (proposal === undefined) return body;
  const left = new Set(proposal.mapped.leftOut.filter(({ why }) => why === "total" || why === "result").map(({ row }) => top + row));
  const last = Math.max(...body.after.filter(({ row, kind }) => kind === "total" && !left.has(row)).map(({ row }) => row));
  if (!Number.isFinite(last)) return body;
  const more = Array.from({ length: last - body.first + 1 - body.kinds.length }, (_, index) => body.after.find(({ row }) => row === body.first + body.kinds.length + index)?.kind ?? "blank");
  return { ...body, kinds: [...body.kinds, ...more.map((kind, index) => (left.has(body.first + body.kinds.length + index) ? kind : "data"))], after: body.after.filter(({ row }) => row > last) };
}
