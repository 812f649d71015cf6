import { remark, said, type Finding } from "../domain/findings";
import { scalesIn } from "../tables/body/scale";
import { kindsSpokenOf, titlesAt } from "./candidates";
import { bodyUnder, type Body } from "./body";
import { tableWith, type FoundTable } from "./found";
import { headerAt, type HeaderPlace } from "./header-row";
import { holding, type Proposal } from "./hold";
import { amountPlaces } from "./mapping/body-rows";
import type { RangeHints } from "./mapping/read-through";
import { scaleAbove } from "./scale-titles";
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
  const held = holding(range.cells, hintsOf(sheet, place, range), headerAt(sheet, place), kindsSpokenOf(sheet, place, sheetName), most);
  const { elsewhere } = scaleAbove(sheet, place);
  const proposal = held === undefined || elsewhere === undefined ? held : withScaleElsewhere(held, elsewhere.text);
  return tableWith(sheet, place, withCountedTotals(body, proposal, range.top), proposal === undefined ? undefined : { ...proposal, top: range.top });
}

/** What is known of a range beside its cells, with rows and columns as in the range. */
export function hintsOf({ merged, hidden }: SheetCells, { column, headerRows }: HeaderPlace, { top, header }: SheetRange): RangeHints & Pick<SheetRange, "header"> {
  return {
    header,
    merged: headerRows === 1 ? undefined : merged?.map((area) => ({ ...area, row: area.row - top, column: area.column - column })),
    hidden: hidden === undefined ? undefined : new Set([...hidden].map((row) => row - top)),
  };
}

/** A title that may be about this table as well: amounts in euros without a scale of their own are then the user's to say. */
function withScaleElsewhere(proposal: Proposal, title: string): Proposal {
  const { plan, header, scaleOf } = proposal.mapped;
  const [first] = amountPlaces(plan).filter(({ euros, index }) => euros && scaleOf(index) === 1);
  if (first === undefined) return proposal;
  const finding: Finding = remark({ table: plan.table.name, row: header.last + 1, column: first.name }, said("scaleElsewhere", { title }));
  return { ...proposal, certainty: "likely", findings: [...proposal.findings, finding] };
}

/** Titles, header and body down to the last row that may count. */
export function rangeAt(sheet: SheetCells, place: HeaderPlace, { first, kinds, after }: Body): SheetRange {
  const { row, column, columns, headerRows } = place;
  const above = row - headerRows + 1;
  const { own } = scaleAbove(sheet, place);
  const titles = [...titlesAt(sheet, place).filter((title) => title.row !== own?.row && scalesIn(title.text).length === 0), ...(own === undefined ? [] : [own])];
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
