import { inputColumns, numberFormat, tableKinds, writingOf, type Meaning, type TableKind, type ValueKind } from "../../core";
import type { CellValue } from "hucre/xlsx";
import type { Data } from "./data";

/** A longer text in a table runs on over more lines. */
export const longest = 58;

/** A table of a sample under the name it has in the workbook, with what each of its columns is. */
export interface InputTable {
  readonly name: string;
  readonly data: Data;
  readonly meanings: readonly (Meaning | undefined)[];
}

/** What columns are that no function reads, by header. */
export type OwnColumns = Readonly<Record<string, ValueKind>>;

/**
 * @param kind As which table the functions read it; default: the one it is named after.
 * @param own What its other columns are; a column that is not named holds text.
 */
export function inputTable(name: string, data: Data, own: OwnColumns = {}, kind: TableKind | undefined = tableKinds.find((each) => each === name.toLowerCase())): InputTable {
  const known = kind === undefined ? [] : inputColumns(kind, data.header).map(({ meaning }) => meaning);
  return { name, data, meanings: data.header.map((header, column) => known[column] ?? (own[header] && { kind: own[header] })) };
}

/** The number format of a cell; undefined for text. */
export function cellFormat({ meanings }: InputTable, column: number, value: CellValue): string | undefined {
  return typeof value === "string" || meanings[column] === undefined ? undefined : numberFormat(meanings[column], value);
}

/** The widths of the columns that tables below each other share. */
export const widthsOf = (tables: readonly InputTable[]): number[] => tables[0]!.data.header.map((_, column) =>
  Math.max(...tables.flatMap(({ data: { header, rows }, meanings }) =>
    (header[column] === undefined ? [] : [widthOf(header[column], rows.map((row) => shown(row[column] ?? null, meanings[column])))]))));

/** Wide enough for what stands in it; long remarks run on over more lines. */
function widthOf(header: string, values: readonly string[]): number {
  const characters = Math.max(...values.map((value) => value.length), longestWord(header) + 4);
  return Math.min(Math.max(characters + 3, 9), longest + 2);
}

/** Roughly as Excel shows it: a euro sign, thousands and decimals take room too. */
function shown(value: CellValue, meaning: Meaning | undefined): string {
  if (typeof value !== "number") return String(value ?? "");
  const writing = writingOf(meaning);
  if (writing.as === "code") return String(value);
  const text = String("decimals" in writing ? value.toFixed(writing.decimals) : value);
  const marks = Math.max(0, Math.floor((String(Math.trunc(value)).length - 1) / 3));
  return `${text}${".".repeat(marks)}${writing.as === "euros" ? "  " : ""}`;
}

const longestWord = (header: string): number => Math.max(...header.split(" ").map((word) => word.length));
