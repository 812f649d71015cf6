import { inputColumns, numberFormat, tableKinds, writingOf, type Meaning, type TableKind, type ValueKind } from "../../core";
import type { CellValue } from "hucre/xlsx";
import { total, type Data } from "./data";
import { linesOf, ONE_PAGE, screenPoints, textWidth } from "../../addin/paper";

/** A longer text in a table runs on over more lines. */
const longest = 58;
/** A column of texts is not made narrower than this to bring a table on one page. */
const narrowest = 24;

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

/** Whether a column has figures, and no texts among them; while it is empty, whether they belong there. */
export function holdsFigures({ data: { rows }, meanings }: InputTable, column: number): boolean {
  const filled = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
  return filled.length > 0 ? filled.every(isFigure) : writingOf(meanings[column]).as !== "text";
}

/** A percentage may have been typed as text. */
const isFigure = (value: CellValue): boolean => typeof value === "number" || (typeof value === "string" && value.endsWith("%") && Number.isFinite(Number.parseFloat(value)));

/** The number format of a cell; undefined for text. */
export function cellFormat({ meanings }: InputTable, column: number, value: CellValue): string | undefined {
  return typeof value === "string" || meanings[column] === undefined ? undefined : numberFormat(meanings[column], value);
}

/** The widths of the columns that tables below each other share; texts give way where that brings them on one page. */
export function widthsOf(tables: readonly InputTable[]): number[] {
  const usual = tables[0]!.data.header.map((_, column) => Math.max(...tables.flatMap(({ data: { header, rows }, meanings }) =>
    (header[column] === undefined ? [] : [widthOf(header[column], rows.map((row) => shown(row[column] ?? null, meanings[column])))]))));
  const isText = usual.map((_, column) => tables.every(({ data: { rows } }) => rows.every((row) => typeof (row[column] ?? "") === "string")));
  const widths = [...usual];
  while (total(widths) > ONE_PAGE) {
    const most = Math.max(...widths.filter((_, column) => isText[column]));
    if (most <= narrowest) return usual;
    widths[widths.findIndex((width, column) => isText[column] && width === most)]! -= 1;
  }
  return widths;
}

/** Over how many lines a text runs in a column of so many characters, on the screen, with the room that a cell keeps free at both sides. */
export const linesIn = (text: string, width: number): number => linesOf(text, screenPoints(Math.max(1, width - 1)), 11, false);

/** So many characters of a header's column are kept free for the button of Excel with which a table is filtered. */
const BUTTON = 4;

/** Over how many lines a header runs in a column of so many characters. */
export const linesOfHeader = (header: string, width: number): number => linesOf(header, screenPoints(width - BUTTON), 11, true);

/** The columns of a result, in characters: so wide, or as wide as the longest word of their header needs in bold; a hyphen ends a word. */
export const widthsUnder = (headers: readonly unknown[], least: number): number[] =>
  headers.map((header) => Math.max(least, ...String(header).split(" ").flatMap((word) => word.split("-")).map((word) => Math.ceil(textWidth(word, 11, true) / screenPoints(1)) + 1)));

/** Wide enough for what stands in it; long remarks run on over more lines. */
function widthOf(header: string, values: readonly string[]): number {
  const characters = Math.max(...values.map((value) => value.length), longestWord(header) + 4);
  let width = Math.min(Math.max(characters + 3, 9), longest + 2);
  while (linesOfHeader(header, width) > 2) width += 1;
  return width;
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
