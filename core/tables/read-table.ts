import type { Check, Fault, Seen } from "../domain/check";
import type { Column } from "../domain/column";
import { problem, remark, said, type Finding, type Said } from "../domain/findings";
import type { Row } from "../domain/row";
import type { RowOf, Table } from "../domain/table";
import { bodyLayout } from "./body/body-layout";
import { rowFindings } from "./body/row-findings";
import type { RowRole } from "./body/row-role";
import { rowRoles, unitsRow } from "./body/row-roles";
import { spelledTwice } from "./body/spelled-twice";
import { plainCell } from "./cell";
import { Flaw } from "./flaw";
import { furtherReader } from "./further-columns";
import { likeColumns } from "./like-column";
import { matchHeader, namesIn, type HeaderMatch } from "./match-header";
import type { Place } from "./place";
import { isMemoryItem } from "./no-amount";
import { amountColumns, notations } from "./notation";
import { columnReader, holdsAmounts, isBlank, type Notation } from "./read-cell";

/** What a table holds, and everything that is wrong with it. */
export interface TableContent<T extends Table> {
  /** The rows that could be read, in sheet order. */
  readonly rows: readonly RowOf<T>[];
  /** The years of the year columns, earliest first; `amounts` of a row follow this order. */
  readonly years: readonly number[];
  /** Of those years the ones that were realised. */
  readonly realised: readonly number[];
  /** From top to bottom. */
  readonly problems: readonly Finding[];
  /** What was read on an assumption, from top to bottom. */
  readonly remarks: readonly Finding[];
  /** The header is right, and nothing stands below it. */
  readonly isEmpty: boolean;
  /** The rows in which these columns could be read, whatever is wrong in others. */
  readable<const K extends keyof T["columns"] & string>(columns: readonly K[]): readonly Seen<T["columns"], K>[];
  /** The same where that is every row of the range; else undefined. */
  every<const K extends keyof T["columns"] & string>(columns: readonly K[]): readonly Seen<T["columns"], K>[] | undefined;
  /** Does the range have this column? */
  has(column: keyof T["columns"] & string): boolean;
  /** The column by the name it has in the range, else by its usual name. */
  nameOf(column: keyof T["columns"] & string): string;
  /** Where the column stands in the range, from 0, and how much one in it counts for (1.000 under "x € 1.000"); undefined: it is not there. */
  placeOf(column: keyof T["columns"] & string): { readonly index: number; readonly scale: number } | undefined;
  /** A problem that the caller has found, located in this table with the cell as it was found. */
  problemAt(row: number, column: keyof T["columns"] & string, what: Said): Finding;
  /** The same for what the caller assumes. */
  remarkAt(row: number, column: keyof T["columns"] & string, what: Said): Finding;
  /** The same for faults that a rule has found. */
  findingsOf(faults: readonly Fault[]): Finding[];
}

/**
 * Reads a range with its header row by the declaration of a table. Never throws: whatever is wrong is in
 * `problems`, and a row with a cell that cannot be used is not in `rows`.
 */
export function readTable<T extends Table>(table: T, cells: unknown): TableContent<T> {
  const lines = asLines(cells);
  const match = matchHeader(table, lines[0] ?? []);
  const at = (row: number, column: string) => {
    const place = match.places.get(column) ?? match.weighted.find(({ name }) => name === column);
    const value = place === undefined || row === 1 || table.confidential ? undefined : shown(lines[row - 1]?.[place.index]);
    return { table: table.name, row, column: place?.name ?? table.columns[column]?.header ?? column, value };
  };
  const body = match.places.size === 0 ? noRows : readBody(table, match, lines);
  const findingsOf = (faults: readonly Fault[]): Finding[] => faults.map(({ row, rows, column, what, degree }) =>
    (degree === "remark" ? remark : problem)({ ...at(row, column), ...(rows === undefined ? {} : { rows }) }, what));
  const checked = findingsOf(table.checks.flatMap((check) => runCheck(check, body, match)));
  const found = [...withoutPlaces(body.found, checked), ...checked].sort(readingOrder(lines[0] ?? []));
  const problems = [...match.problems, ...found.filter(({ degree }) => degree === "problem")];
  return {
    rows: (body.broken.size === 0 ? body.rows : body.rows.filter((row) => !body.broken.has(row.row))) as unknown as readonly RowOf<T>[],
    years: match.years.map((place) => place.year),
    realised: match.years.filter(({ realised }) => realised).map((place) => place.year),
    problems,
    remarks: [...match.remarks, ...likeColumns(table, match), ...withoutProblems(found)],
    // What a check misses in a table of nothing ("no row Lasten") is what everybody sees.
    isEmpty: (body.rows.length === 0 || isUnfilled(table, body.rows)) && ![...match.problems, ...body.found].some(({ degree }) => degree === "problem"),
    readable: (columns) => readableRows(body, columns) as never,
    every: (columns) => {
      const rows = match.places.size === 0 ? [] : readableRows(body, columns);
      return match.places.size > 0 && rows.length === body.rows.length ? rows as never : undefined;
    },
    has: (column) => match.places.has(column),
    nameOf: (column) => match.places.get(column)?.name ?? table.columns[column]!.header,
    placeOf: (column) => {
      const place = match.places.get(column);
      return place && { index: place.index, scale: body.scaleOf(place) };
    },
    problemAt: (row, column, what) => problem(at(row, column), what),
    remarkAt: (row, column, what) => remark(at(row, column), what),
    findingsOf,
  };
}

/** A form with its posts printed and no amount filled in says nothing yet: 0 against 0 is no balance. */
const isUnfilled = ({ postsAreData, further }: Table, rows: readonly Row[]): boolean =>
  postsAreData && further === "years" && rows.every(({ amounts }) => Array.isArray(amounts) && amounts.every((amount) => amount === 0));

/** Of a cell that cannot be used nothing is assumed. */
function withoutProblems(found: readonly Finding[]): Finding[] {
  return withoutPlaces(found.filter(({ degree }) => degree === "remark"), found.filter(({ degree }) => degree === "problem"));
}

/** Without the remarks on cells of which more is known: that an amount counts as 0 where a rule says what that means. */
function withoutPlaces(found: readonly Finding[], known: readonly Finding[]): Finding[] {
  const placeOf = ({ row, column }: Finding): string => `${row} ${column}`;
  const places = new Set(known.map(placeOf));
  return found.filter((finding) => finding.degree === "problem" || !places.has(placeOf(finding)));
}

/** From top to bottom, and from left to right; a column that the range lacks comes last. */
function readingOrder(header: readonly unknown[]): (a: Finding, b: Finding) => number {
  const positions = new Map<unknown, number>(namesIn(header).map((name, index) => [name, index]));
  const position = ({ column }: Finding): number => positions.get(column ?? "") ?? header.length;
  return (a, b) => a.row! - b.row! || position(a) - position(b);
}

interface Body {
  readonly rows: readonly Row[];
  /** Per row the columns that could not be read. */
  readonly broken: ReadonlyMap<number, ReadonlySet<string>>;
  readonly found: readonly Finding[];
  readonly scaleOf: (place: Place) => number;
}

const noRows: Body = { rows: [], broken: new Map(), found: [], scaleOf: () => 1 };

/** A range as a table sees it: its rows by what they are, where its columns stand, and how its amounts are written. */
export interface TableLayout {
  readonly match: HeaderMatch;
  readonly lines: readonly (readonly unknown[])[];
  /** Of each line, the header's own first. */
  readonly roles: readonly RowRole[];
  readonly notation: (place: Place) => Notation;
  /** What is to be said of the rows that are no records. */
  readonly findings: readonly Finding[];
}

/** For who changes a table and hands it on: it keeps its own columns and rows. */
export function tableLayout(table: Table, cells: unknown): TableLayout {
  const lines = asLines(cells);
  const match = matchHeader(table, lines[0] ?? []);
  const { written, layout, roles } = rolesOf(table, match, lines);
  return { match, lines, roles, notation: written.of, findings: rowFindings({ table: table.name, names: headerNames(match), lines, roles, layout }) };
}

/** The rows that are data, how amounts are written in them, and what is said of the others. */
function rolesOf(table: Table, match: HeaderMatch, lines: readonly (readonly unknown[])[]) {
  const at = unitsRow(lines);
  const written = notations(amountColumns(table, match), at === undefined ? undefined : lines[at], lines.slice((at ?? 0) + 1));
  const layout = bodyLayout(table, match, written.of);
  return { written, layout, roles: rowRoles(lines, layout) };
}

function readBody(table: Table, match: HeaderMatch, lines: readonly (readonly unknown[])[]): Body {
  const { written, layout, roles } = rolesOf(table, match, lines);
  const columns = Object.entries(table.columns)
    .map(([key, column]) => {
      const place = match.places.get(key);
      return { key, column, place, read: columnReader(column, place && written.of(place)) };
    })
    .sort((a, b) => (a.place?.index ?? Infinity) - (b.place?.index ?? Infinity) || 0);
  const further = furtherReader(table, match, lines.filter((_, row) => isRecord(roles[row]!)), written.of);
  const absent = new Set(columns.filter(({ column, place }) => column.required && place === undefined).map(({ key }) => key));
  // Every record starts as a copy of this one, so that all have one shape: much faster to make and to use.
  const blank = Object.fromEntries([["row", 0], ...columns.map(({ key, column, place }) => [key, place === undefined ? column.fallback : undefined])]) as Record<string, unknown> & { row: number };
  const present = columns.filter((column): column is typeof column & { place: Place } => column.place !== undefined);
  const rows: Row[] = [];
  const found: Finding[] = [...written.found, ...rowFindings({ table: table.name, names: headerNames(match), lines, roles, layout })];
  const broken = new Map<number, Set<string>>();
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (!isRecord(roles[index]!)) continue;
    const row = index + 1;
    const values = { ...blank };
    values.row = row;
    let bad: Set<string> | undefined = absent.size === 0 ? undefined : new Set(absent);
    for (const { key, column, place, read } of present) {
      const cell = line[place.index];
      const value = read(cell);
      if (value instanceof Flaw) {
        found.push(located(table, row, place, line, value));
        (bad ??= new Set()).add(key);
      } else {
        values[key] = value;
        const what = assumed(cell, value, column, match.weighted.length > 0);
        if (what !== undefined) found.push(remark({ table: table.name, row, column: place.name }, what));
      }
    }
    for (const { index: at, name } of match.years) {
      if (isMemory(line[at])) found.push(remark({ table: table.name, row, column: name }, said("memoryItem")));
    }
    const more = further === undefined ? undefined : further(line, (place, flaw) => {
      found.push(located(table, row, place, line, flaw));
      (bad ??= new Set()).add("further");
    });
    if (bad !== undefined) broken.set(row, bad);
    rows.push(more === undefined ? values : Object.assign(values, more));
  }
  found.push(...otherSpellings(table, present, rows));
  found.push(...blankBelow(table, rows.at(-1)?.row ?? 1, lines.length));
  return { rows, broken, found, scaleOf: (place) => written.of(place).scale ?? 1 };
}

/** Names of one column that are nearly the same: nothing in a confidential table is repeated. */
function otherSpellings(table: Table, columns: readonly { readonly key: string; readonly column: Column; readonly place: Place }[], rows: readonly Row[]): Finding[] {
  return table.confidential ? [] : columns.filter(({ column }) => column.kind === "name").flatMap(({ key, place }) =>
    spelledTwice(rows.flatMap(({ row, [key]: name }) => (typeof name === "string" ? [{ row, name }] : [])))
      .map(({ row, name, other, earlier }) => remark({ table: table.name, row, column: place.name, value: name }, said("spelledTwice", { other, earlier }))));
}

/** A range of whole columns, or one with room for years to come; a table with some rows to fill is nothing to remark. */
const MANY_BLANK = 1000;

function blankBelow(table: Table, last: number, end: number): Finding[] {
  const count = end - last;
  return count < MANY_BLANK ? [] : [remark({ table: table.name, row: last + 1 }, said("blankBelow", { last, count }))];
}

/** The names of the columns, by their place. */
const headerNames = ({ places, years, rest }: HeaderMatch): ReadonlyMap<number, string> => new Map([...places.values(), ...years, ...rest].map(({ index, name }) => [index, name]));

const isRecord = (role: RowRole): boolean => role === "data" || role === "countedTotal";
const isMemory = (cell: unknown): boolean => typeof cell === "string" && isMemoryItem(cell);

/** What a cell was taken for, where a user may have meant something else. */
function assumed(cell: unknown, value: unknown, column: Column, weighted: boolean): Said | undefined {
  if (holdsAmounts(column) && isMemory(cell)) return said("memoryItem");
  return column.remarksBlank && !weighted && value === column.fallback && isBlank(plainCell(cell), column) ? said("nothingIsZero") : undefined;
}

function located(table: Table, row: number, place: Place, line: readonly unknown[], flaw: Flaw): Finding {
  return problem({ table: table.name, row, column: place.name, value: flaw.value ?? (table.confidential ? undefined : shown(line[place.index])) }, flaw.what);
}

/** A check sees the rows in which its columns could be read, and runs when the range has one of its columns. */
function runCheck(check: Check, body: Body, match: HeaderMatch) {
  const isThere = (column: string): boolean => (column === "further" && match.weighted.length > 0) || match.places.has(column);
  if (!(check.when ?? check.columns).some(isThere)) return [];
  return check.find(readableRows(body, check.columns), match.years.map(({ year }) => year));
}

function readableRows({ rows, broken }: Body, columns: readonly string[]): readonly Row[] {
  return broken.size === 0 ? rows : rows.filter(({ row }) => {
    const bad = broken.get(row);
    return bad === undefined || !columns.some((column) => bad.has(column));
  });
}

/** A cell as a problem shows it; nothing is nothing, whatever a machine hands over for it. */
function shown(cell: unknown): unknown {
  const value = typeof cell === "object" && cell !== null ? (cell as { basicValue?: unknown }).basicValue : cell;
  return value === null || value === 0 || value === "" || typeof value === "object" ? undefined : value;
}

/** The range as rows of cells; anything else is a range without a header. */
function asLines(cells: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(cells) ? cells.map((line: unknown) => (Array.isArray(line) ? line as unknown[] : [])) : [];
}
