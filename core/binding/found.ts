import type { TableKind } from "../domain/table";
import { bodyUnder, type Body, type RowKind } from "./body";
import { columnsAmong, missingColumns, type ColumnMap } from "./columns";
import { namesAt, type HeaderPlace } from "./header-row";
import { cellAt, overlap, type Area, type SheetCells } from "./sheet";

/** What is worth knowing about a range that is read as a table. `rows` count from 0 on the sheet. */
export type Notice =
  | { readonly code: "twoHeaderRows" | "mergedCells" | "tied" }
  | { readonly code: "skippedRows"; readonly kind: Exclude<RowKind, "data">; readonly rows: readonly number[] }
  | { readonly code: "twice" | "missing" | "guessed"; readonly names: readonly string[] };

/** `sure`: every name is the table's own; `likely`: a name stands among other words; `unsure`: something lacks or fits twice. */
export type Confidence = "sure" | "likely" | "unsure";

/** A range that looks like a table. Without a kind only its header is known: the user says what it is. */
export interface FoundTable {
  readonly place: HeaderPlace;
  /** From its header to its last row of data. */
  readonly area: Area;
  readonly names: readonly string[];
  readonly kind: TableKind | undefined;
  readonly columns: ColumnMap;
  readonly body: Body;
  readonly confidence: Confidence;
  readonly noticed: readonly Notice[];
}

/** The table at a place, as a kind and with columns that were found or that the user chose. */
export function tableAt(sheet: SheetCells, place: HeaderPlace, kind: TableKind | undefined, chosen?: ColumnMap, tied = false): FoundTable {
  const names = namesAt(sheet, place);
  const body = bodyUnder(sheet, place);
  const top = place.row - place.headerRows + 1;
  const area = { row: top, column: place.column, rows: place.headerRows + body.kinds.length, columns: place.columns };
  const found = kind === undefined ? undefined : columnsAmong(kind, names);
  const columns = chosen ?? found?.columns ?? {};
  const missing = kind === undefined ? [] : missingColumns(kind, names, columns);
  const partial = chosen === undefined ? found?.partial ?? 0 : 0;
  const noticed: Notice[] = [
    ...(tied ? [{ code: "tied" } as const] : []),
    ...(missing.length > 0 ? [{ code: "missing", names: missing } as const] : []),
    ...(partial > 0 ? [{ code: "guessed", names: guessed(kind!, names, columns) } as const] : []),
    ...(place.headerRows === 2 ? [{ code: "twoHeaderRows" } as const] : []),
    ...((sheet.merged ?? []).some((each) => overlap(each, area)) ? [{ code: "mergedCells" } as const] : []),
    ...twice(found?.twice ?? [], names),
    ...skipped(body),
  ];
  const confidence = kind === undefined || missing.length > 0 || tied ? "unsure" : partial > 0 ? "likely" : "sure";
  return { place, area, names, kind, columns, body, confidence, noticed };
}

/** The headers that do not have a name of the table itself. */
function guessed(kind: TableKind, names: readonly string[], columns: ColumnMap): string[] {
  return Object.values(columns).filter((index) => columnsAmong(kind, [names[index]!]).exact === 0).map((index) => names[index]!);
}

/** Headers that mean the same, or are the same. */
function twice(meaning: readonly string[], names: readonly string[]): Notice[] {
  const same = names.filter((name, index) => name !== "" && names.indexOf(name) !== index);
  const all = [...new Set([...meaning, ...same])];
  return all.length === 0 ? [] : [{ code: "twice", names: all }];
}

function skipped({ first, kinds, after }: Body): Notice[] {
  const rows = [...kinds.map((kind, index) => ({ kind, row: first + index })), ...after];
  return (["units", "total", "heading", "note", "blank"] as const).flatMap((kind) => {
    const those = rows.filter((each) => each.kind === kind).map(({ row }) => row);
    return those.length === 0 ? [] : [{ code: "skippedRows" as const, kind, rows: those }];
  });
}

/** The first rows of data, as many as asked: for the user to see what would be read. `row` counts from 0 on the sheet. */
export function firstRows(sheet: SheetCells, { body, place }: FoundTable, most: number): { readonly row: number; readonly cells: readonly unknown[] }[] {
  const rows = body.kinds.flatMap((kind, index) => (kind === "data" ? [body.first + index] : [])).slice(0, most);
  return rows.map((row) => ({ row, cells: Array.from({ length: place.columns }, (_, index) => cellAt(sheet, row, place.column + index)) }));
}
