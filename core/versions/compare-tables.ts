import { nameKey } from "../domain/name";
import { inputTables } from "../domain/tables";
import { tidyDifference } from "../numbers/tidy-sum";
import { shownTolerance } from "../tables/shown-difference";
import type { ReportCell } from "../tables/report";
import { lineUp, type Kept } from "./columns";
import { meaningAt, type CellChange, type Subject, type TableComparison } from "./model";
import { pairRows, type Row } from "./pair-rows";

type Line = readonly ReportCell[];

/** One table or result of two versions; where one lacks it, all rows of the other have come or gone. */
export function compareTables(subject: Subject, before: Kept | undefined, after: Kept | undefined): TableComparison {
  const empty = { columns: (after ?? before)?.columns ?? [], rows: [] };
  const [was, is] = [before ?? empty, after ?? empty];
  const lined = lineUp(was, is);
  // Another value in the input is another value; results are the same where nobody would see a difference.
  const same = (one: ReportCell, other: ReportCell, column: number, row: number): boolean =>
    isSame(one, other, subject.of === "table" ? 0 : shownTolerance(meaningAt(lined.columns[column]!, "after", row)));
  // Whatever the order of the columns, the same order of rows with one name.
  const byId = lined.columns.map((_column, index) => index).sort((a, b) => (lined.columns[a]!.id < lined.columns[b]!.id ? -1 : 1));
  const rows = ({ rows: lines }: Kept, places: readonly (number | undefined)[]): Row<Line>[] => lines.map((line, place) => {
    const cells = places.map((at) => (at === undefined ? "" : line[at] ?? ""));
    return { cells, place, name: JSON.stringify(lined.key.map((at) => nameOf(cells[at]!))), content: JSON.stringify(byId.map((at) => plain(cells[at]!))) };
  });
  const { pairs, added, removed } = pairRows(rows(was, lined.before), rows(is, lined.after), (one, other) =>
    one.cells.reduce<number>((count, cell, at) => count + (same(cell, other.cells[at]!, at, other.place) ? 1 : 0), 0));
  const compared = pairs.map(([one, other]) => ({
    cells: other.cells, places: { before: one.place, after: other.place }, changes: changesBetween(one.cells, other.cells, (a, b, column) => same(a, b, column, other.place)),
  }));
  return {
    subject,
    name: subject.of === "table" ? inputTables[subject.kind].name : subject.name,
    only: before === undefined ? "after" : after === undefined ? "before" : undefined,
    columns: lined.columns,
    key: lined.key,
    added: added.map(lone),
    removed: removed.map(lone),
    changed: compared.filter(({ changes }) => changes.length > 0),
    same: compared.filter(({ changes }) => changes.length === 0).length,
  };
}

const lone = ({ cells, place }: Row<Line>) => ({ cells, place });

function changesBetween(before: Line, after: Line, same: (one: ReportCell, other: ReportCell, column: number) => boolean): CellChange[] {
  return before.flatMap((was, column) => {
    const is = after[column]!;
    if (same(was, is, column)) return [];
    const difference = typeof was === "number" && typeof is === "number" ? tidyDifference(is, was) : undefined;
    return [{ column, before: was, after: is, difference }];
  });
}

function isSame(one: ReportCell, other: ReportCell, tolerance: number): boolean {
  if (typeof one === "number" && typeof other === "number") {
    const difference = Math.abs(tidyDifference(other, one));
    return difference === 0 || difference < tolerance;
  }
  return plain(one) === plain(other);
}

/** Spaces around a text are not seen by anybody. */
const plain = (cell: ReportCell): ReportCell => (typeof cell === "string" ? cell.trim() : cell);

/** 2027 and "2027" name the same year. */
const nameOf = (cell: ReportCell): string => nameKey(String(cell));
