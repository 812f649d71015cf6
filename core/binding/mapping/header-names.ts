import { calendarDay } from "../../domain/calendar";
import { yearsIn } from "../../tables/header-key";
import { yearCandidate, yearOfBoundary } from "../../tables/match-years";
import { isDay } from "../../tables/moment";
import { isKnownName } from "../known-names";
import { covers, textOf, type Area } from "../sheet";
import { isNothing, type Grid } from "./grid";

/** The rows of a header, from 0. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** What a column is called. */
export interface HeaderName {
  /** Its header rows joined from above: "Lasten 2027". */
  readonly full: string;
  /** Without the name of its group, where the rest tells it apart. */
  readonly short: string;
  /** The texts above each other. */
  readonly parts: readonly string[];
  /** A day as Excel stores it, that is no whole year. */
  readonly serial: number | undefined;
}

/**
 * The names of the columns. A group name runs on over the empty cells to its right until the next name; where the sheet tells
 * which cells are merged, over its merge.
 */
export function headerNames({ lines, width }: Grid, { first, last }: HeaderRows, merged?: readonly Area[]): HeaderName[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => lines[first + index] ?? []);
  // Days in a header are years when all of them are the first or the last of one.
  const days = rows.flatMap((line) => line.filter(isDay));
  const areYears = days.every((day) => yearOfBoundary(day) !== undefined);
  const texts = rows.map((line) => columns.map((column) => {
    const cell = line[column];
    if (isDay(cell)) return areYears ? String(calendarDay(cell).year) : yearCandidate(column, "", cell).name;
    return isNothing(cell) ? "" : textOf(cell).replace(/\s+/gu, " ");
  }));
  const spread = texts.map((line, index) => (index === texts.length - 1 ? line : columns.map((column) => groupAt(line, first + index, column, merged))));
  const lower = texts.at(-1) ?? [];
  const years = lower.filter((name) => yearsIn(name).length === 1);
  const yearsTwice = new Set(years).size < years.length;
  return columns.map((column) => {
    const parts = spread.map((line) => line[column]!).filter((part, index, all) => part !== "" && all.indexOf(part) === index);
    const name = lower[column] ?? "";
    const alone = name !== "" && (isKnownName(name) || (yearsIn(name).length === 1 && !yearsTwice));
    const full = parts.join(" ");
    const cell = rows.at(-1)?.[column];
    return { full, short: alone ? name : full, parts, serial: isDay(cell) && !areYears ? cell : undefined };
  });
}

function groupAt(line: readonly string[], row: number, column: number, merged: readonly Area[] | undefined): string {
  if (line[column] !== "") return line[column]!;
  if (merged !== undefined) {
    const area = merged.find((each) => covers(each, row, column));
    return area === undefined || area.row !== row ? "" : line[area.column] ?? "";
  }
  for (let before = column - 1; before >= 0; before -= 1) if (line[before] !== "") return line[before]!;
  return "";
}
