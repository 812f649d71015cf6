import { calendarDay } from "../../domain/calendar";
import { problem, said, type Finding } from "../../domain/findings";
import { yearsIn } from "../../tables/header-key";
import { matchYears, type YearCandidate } from "../../tables/match-years";
import { groupOfYears, realisedHeader, yearHeader } from "../../tables/year-header";
import type { Table } from "../../domain/table";
import type { HeaderName } from "./header-names";

/** A year, and the columns that are added up to its amount. */
export interface YearColumns {
  readonly year: number;
  /** What it is called in the table that is made: a number, or the word of a year that was realised. */
  readonly header: number | string;
  readonly columns: readonly number[];
}

/** Years of one group: "Lasten 2027" and "Lasten 2028". */
export interface YearGroup {
  readonly name: string;
  readonly years: readonly YearColumns[];
}

interface Found<Result> {
  readonly found: Result;
  readonly findings: readonly Finding[];
}

/** The year columns among these by the rule that every table reads by. */
export function yearsAmong(table: Table, names: readonly HeaderName[], columns: readonly number[]): Found<YearColumns[]> {
  const { years, findings } = matchYears(table, columns.map((column) => candidate(names[column]!, column)));
  return {
    found: years.map(({ year, realised, name, index }) => ({ year, header: realised ? realisedHeader(name, year) : year, columns: [index] })),
    // A group name above a year is no reason to ask what the column is.
    findings: findings.filter(({ code, column }) => code !== "readAsYear" || !names.some(({ full, short }) => full === column && short !== full)),
  };
}

/** The same per group of columns: years that stand there twice, under Lasten and under Baten. */
export function yearGroups(table: Table, names: readonly HeaderName[], columns: readonly number[]): Found<YearGroup[]> {
  const byName = new Map<string, number[]>();
  for (const column of columns) {
    const { full } = names[column]!;
    if (yearHeader(full) === undefined) continue;
    const group = groupOfYears(full);
    byName.set(group, [...byName.get(group) ?? [], column]);
  }
  const groups = [...byName].map(([name, own]) => ({ name, ...yearsAmong(table, names, own) }));
  return {
    found: groups.flatMap(({ name, found }) => (found.length === 0 ? [] : [{ name, years: found }])),
    // That a year column has other words in its name is what makes the group.
    findings: [...groups.flatMap(({ findings }) => findings.filter(({ code }) => code !== "readAsYear"))],
  };
}

/** Columns of parts of a year (quarters, months, dates) added up by their year; a whole year beside its parts would count twice. */
export function yearsAddedUp(table: Table, names: readonly HeaderName[], columns: readonly number[]): Found<YearColumns[]> {
  const byYear = new Map<number, { whole: number[]; parts: number[] }>();
  const others: number[] = [];
  for (const column of columns) {
    const { full, serial } = names[column]!;
    const header = serial === undefined ? yearHeader(full) : undefined;
    const year = serial === undefined ? (header?.role === "planned" || header?.role === "partOfYear" ? header.year : undefined) : yearOfSerial(serial);
    if (year === undefined) {
      if (header !== undefined) others.push(column);
      continue;
    }
    const own = byYear.get(year) ?? { whole: [], parts: [] };
    (header?.role === "planned" ? own.whole : own.parts).push(column);
    byYear.set(year, own);
  }
  const mixed = [...byYear.values()].filter(({ whole, parts }) => whole.length > 0 && parts.length > 0);
  return {
    found: [...byYear].sort(([one], [other]) => one - other).map(([year, { whole, parts }]) => ({ year, header: year, columns: [...whole, ...parts] })),
    findings: [
      ...mixed.map(({ whole, parts }) => problem({ table: table.name, row: 1, column: names[parts[0]!]!.full }, said("partsBesideYear", { other: names[whole[0]!]!.full }))),
      ...yearsAmong(table, names, others).findings,
    ],
  };
}

/** The one year that a header names, also where it is no year column by itself: the user says that it is. */
export function yearNamed(table: Table, { full, serial }: HeaderName): Omit<YearColumns, "columns"> | undefined {
  const years = serial === undefined ? [...new Set(yearsIn(full))] : [yearOfSerial(serial)];
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  return { year, header: table.realisedYears && yearHeader(full)?.role === "realised" ? realisedHeader(full, year) : year };
}

const yearOfSerial = (serial: number): number => calendarDay(serial).year;

const candidate = ({ full, short, serial }: HeaderName, index: number): YearCandidate =>
  ({ index, name: yearHeader(full)?.role === "planned" ? short : full, serial });
