import { rowKeys } from "../domain/row-keys";
import type { Meaning } from "../domain/value-kind";
import { columnId, headerId, inputColumns } from "../tables/input-columns";
import type { ComparedColumn, KeptReport, KeptTable, Side } from "./model";

/** A column of one version. */
interface OwnColumn {
  readonly id: string;
  readonly name: string;
  readonly meaning: Meaning | undefined;
  readonly byRow?: KeptReport["columns"][number]["byRow"];
  /** Of the columns that name a row: which of them it is, from 0. */
  readonly rank: number | undefined;
}

/** A table or result of one version, with what its columns are. */
export interface Kept {
  readonly columns: readonly OwnColumn[];
  readonly rows: KeptTable["rows"];
}

export const keptTable = ({ kind, header, rows }: KeptTable): Kept => ({
  rows,
  columns: withoutRepeats(inputColumns(kind, header).map((column) => ({ ...column, rank: rankIn(rowKeys[kind].map(columnId), column.id) }))),
});

export const keptReport = ({ columns, rows }: KeptReport): Kept => ({
  rows,
  columns: withoutRepeats(columns.map(({ header, key, byRow, ...meaning }, place) =>
    ({ id: headerId(header), name: header, meaning, byRow, rank: key === true ? place : undefined }))),
});

function rankIn(ids: readonly string[], id: string): number | undefined {
  const rank = ids.indexOf(id);
  return rank < 0 ? undefined : rank;
}

/** A header that stands there twice: the second is another column. */
function withoutRepeats(columns: readonly OwnColumn[]): OwnColumn[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const count = (seen.get(column.id) ?? 0) + 1;
    seen.set(column.id, count);
    return count === 1 ? column : { ...column, id: `${column.id} ${count}`, rank: undefined };
  });
}

/** The columns of two versions beside each other, with the place that each has in either. */
export interface LinedUp {
  readonly columns: readonly ComparedColumn[];
  /** Per column its place in the version; undefined where that lacks it. */
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  /** Which columns name a row, in the order of their ranks. */
  readonly key: readonly number[];
}

/** By what a column means and not by what it is called or where it stands: those of the later version first. */
export function lineUp({ columns: was }: Kept, { columns: is }: Kept): LinedUp {
  const [placesBefore, placesAfter] = [was, is].map((columns) => new Map(columns.map(({ id }, place) => [id, place])));
  const ids = [...is, ...was.filter(({ id }) => !placesAfter!.has(id))].map(({ id }) => id);
  const before = ids.map((id) => placesBefore!.get(id));
  const after = ids.map((id) => placesAfter!.get(id));
  const rankOf = (at: number): number | undefined => (is[after[at] ?? -1] ?? was[before[at] ?? -1])!.rank;
  return {
    before, after,
    columns: ids.map((_, at) => compared(was[before[at] ?? -1], is[after[at] ?? -1])),
    key: ids.map((_, at) => at).filter((at) => rankOf(at) !== undefined).sort((a, b) => rankOf(a)! - rankOf(b)!),
  };
}

function compared(before: OwnColumn | undefined, after: OwnColumn | undefined): ComparedColumn {
  const { id, name, meaning } = (after ?? before)!;
  const only: Side | undefined = before === undefined ? "after" : after === undefined ? "before" : undefined;
  return { id, name, meaning, byRow: { before: before?.byRow, after: after?.byRow }, only };
}
