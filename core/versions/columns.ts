import { inputTables } from "../domain/tables";
import { rowKeys } from "../domain/row-keys";
import { headerKey } from "../tables/header-key";
import { matchHeader } from "../tables/match-header";
import type { ComparedColumn, KeptCells, Subject } from "./model";
import { reportKey, reportKind } from "./report-columns";

type Named = Omit<ComparedColumn, "only">;

/** The columns of two versions beside each other, with the place that each has in either. */
export interface LinedUp {
  readonly columns: readonly ComparedColumn[];
  /** Per column its place in the version; undefined where that lacks it. */
  readonly before: readonly (number | undefined)[];
  readonly after: readonly (number | undefined)[];
  /** Which columns name a row. */
  readonly key: readonly number[];
}

/** By what a column means and not by what it is called or where it stands: those of the later version first. */
export function lineUp(subject: Subject, before: KeptCells, after: KeptCells): LinedUp {
  const was = columnsOf(subject, before.header);
  const is = columnsOf(subject, after.header);
  const placesBefore = new Map(was.map(({ id }, place) => [id, place]));
  const placesAfter = new Map(is.map(({ id }, place) => [id, place]));
  const columns: ComparedColumn[] = [
    ...is.map((column) => (placesBefore.has(column.id) ? column : { ...column, only: "after" as const })),
    ...was.filter(({ id }) => !placesAfter.has(id)).map((column) => ({ ...column, only: "before" as const })),
  ];
  const keyIds = keyOf(subject, after.header);
  return {
    columns,
    before: columns.map(({ id }) => placesBefore.get(id)),
    after: columns.map(({ id }) => placesAfter.get(id)),
    key: keyIds.flatMap((id) => {
      const place = columns.findIndex((column) => column.id === id);
      return place < 0 ? [] : [place];
    }),
  };
}

function columnsOf(subject: Subject, header: readonly string[]): Named[] {
  return withoutRepeats(subject.of === "table" ? inputColumns(subject.kind, header)
    : header.map((name) => ({ id: headerId(name), name, kind: reportKind(subject.name, name) })));
}

function inputColumns(kind: keyof typeof inputTables, header: readonly string[]): Named[] {
  const { columns, further } = inputTables[kind];
  const { places, years } = matchHeader(inputTables[kind], header);
  const known = new Map<number, Named>([
    ...[...places].map(([key, { index, name }]): [number, Named] => [index, { id: columnId(key), name, kind: columns[key]!.kind }]),
    ...years.map(({ year, index, name }): [number, Named] => [index, { id: `year:${year}`, name, kind: "money" }]),
  ]);
  const other = further === "none" ? undefined : "number";
  return header.map((name, index) => known.get(index) ?? { id: headerId(name), name, kind: other });
}

const columnId = (key: string): string => `column:${key}`;
const headerId = (header: string): string => `header:${headerKey(header)}`;

/** A header that stands there twice: the second is another column. */
function withoutRepeats(columns: readonly Named[]): Named[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const count = (seen.get(column.id) ?? 0) + 1;
    seen.set(column.id, count);
    return count === 1 ? column : { ...column, id: `${column.id} ${count}` };
  });
}

const keyOf = (subject: Subject, header: readonly string[]): string[] =>
  (subject.of === "table" ? rowKeys[subject.kind].map(columnId) : reportKey(subject.name, header).map(headerId));
