import type { TableKind } from "../domain/table";
import type { Body, RowKind } from "./body";
import type { ColumnMap } from "./columns";
import { namesAt, type HeaderPlace } from "./header-row";
import type { Proposal } from "./hold";
import { overlap, type Area, type SheetCells } from "./sheet";

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
