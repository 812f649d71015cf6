import type { TableKind } from "../domain/table";
import { bodyUnder, type Body, type RowKind } from "./body";
import { columnsAmong, missingColumns, type ColumnMap } from "./columns";
import { namesAt, type HeaderPlace } from "./header-row";
import type { Proposal } from "./hold";
import { cellAt, overlap, type Area, type SheetCells } from "./sheet";

/** What is worth knowing about a range that is read as a table. `rows` count from 0 on the sheet. */
export type Notice =
  | { readonly code: "twoHeaderRows" | "mergedCells" | "tied" }
  | { readonly code: "skippedRows"; readonly kind: Exclude<RowKind, "data">; readonly rows: readonly number[] }
  | { readonly code: "twice" | "missing" | "guessed"; readonly names: readonly string[] };

/** `sure`: all that the kind needs is there by name and nothing is wrong; `likely`: it holds all the same; `unsure`: no kind holds, or it is the user's. */
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
  /** How it would be read, when a kind holds; the row of the sheet in which the range of `mapped` begins (its columns begin at `place`). */
  readonly proposal?: (Proposal & { readonly top: number }) | undefined;
}

/** The table at a place, as a kind and with columns that the user chose. */
export function tableAt(sheet: SheetCells, place: HeaderPlace, kind: TableKind | undefined, chosen?: ColumnMap): FoundTable {
  const names = namesAt(sheet, place);
  const body = bodyUnder(sheet, place);
  const found = kind === undefined ? undefined : columnsAmong(kind, names);
  const columns = chosen ?? found?.columns ?? {};
  const missing = kind === undefined ? [] : missingColumns(kind, names, columns);
  const partial = kind === undefined || chosen !== undefined || found!.partial === 0 ? [] : guessed(kind, names, columns);
  const confidence = kind === undefined || missing.length > 0 ? "unsure" : partial.length > 0 ? "likely" : "sure";
  return { ...described(sheet, place, body, { missing, partial, twice: found?.twice ?? [], tied: false }), kind, columns, confidence };
}

/** The table at a place as it is proposed; without a proposal only its header and body are known. */
export function tableWith(sheet: SheetCells, place: HeaderPlace, body: Body, proposal: FoundTable["proposal"]): FoundTable {
  if (proposal === undefined) {
    return { ...described(sheet, place, body, { missing: [], partial: [], twice: [], tied: false }), kind: undefined, columns: {}, confidence: "unsure" };
  }
  const { kind, certainty, missing, partial, tied, mapped, findings } = proposal;
  const columns = Object.fromEntries(mapped.plan.fields.flatMap(({ key, origin }) => (origin.by === "column" ? [[key, origin.column] as const] : [])));
  const beside = findings.filter(({ code }) => code === "sourceBeside").map(({ column }) => String(column));
  return { ...described(sheet, place, body, { missing, partial, twice: beside, tied: tied !== undefined }), kind, columns, confidence: certainty, proposal };
}

interface Noted { readonly missing: readonly string[]; readonly partial: readonly string[]; readonly twice: readonly string[]; readonly tied: boolean }

function described(sheet: SheetCells, place: HeaderPlace, body: Body, noted: Noted): Pick<FoundTable, "place" | "area" | "names" | "body" | "noticed"> {
  const names = namesAt(sheet, place);
  const top = place.row - place.headerRows + 1;
  const area = { row: top, column: place.column, rows: place.headerRows + body.kinds.length, columns: place.columns };
  const noticed: Notice[] = [
    ...(noted.tied ? [{ code: "tied" } as const] : []),
    ...(noted.missing.length > 0 ? [{ code: "missing", names: noted.missing } as const] : []),
    ...(noted.partial.length > 0 ? [{ code: "guessed", names: noted.partial } as const] : []),
    ...(place.headerRows === 2 ? [{ code: "twoHeaderRows" } as const] : []),
    ...((sheet.merged ?? []).some((each) => overlap(each, area)) ? [{ code: "mergedCells" } as const] : []),
    ...twice(noted.twice, names),
    ...skipped(body),
  ];
  return { place, area, names, body, noticed };
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
  return (["header", "units", "total", "heading", "note", "blank"] as const).flatMap((kind) => {
    const those = rows.filter((each) => each.kind === kind).map(({ row }) => row);
    return those.length === 0 ? [] : [{ code: "skippedRows" as const, kind, rows: those }];
  });
}

/** The first rows of data, as many as asked: for the user to see what would be read. `row` counts from 0 on the sheet. */
export function firstRows(sheet: SheetCells, { body, place }: Pick<FoundTable, "body" | "place">, most: number): { readonly row: number; readonly cells: readonly unknown[] }[] {
  const rows = body.kinds.flatMap((kind, index) => (kind === "data" ? [body.first + index] : [])).slice(0, most);
  return rows.map((row) => ({ row, cells: Array.from({ length: place.columns }, (_, index) => cellAt(sheet, row, place.column + index)) }));
}
