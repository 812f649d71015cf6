import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { columnNamed, matchHeader } from "../tables/match-header";
import { isYearName, namedAmong } from "./known-names";

/** Per declared column the index of the header that stands for it. */
export type ColumnMap = Readonly<Record<string, number>>;

/** What the headers of a range are to one kind of table. */
export interface ColumnFit {
  readonly columns: ColumnMap;
  /** Headers that name a column by one of its own names, year columns included. */
  readonly exact: number;
  /** Headers that only have such a name among other words. */
  readonly partial: number;
  /** Headers that mean a column that another header stands for already. */
  readonly twice: readonly string[];
}

/** Finds a table's columns among headers: by its own names first, then by a name among other words. */
export function columnsAmong(kind: TableKind, names: readonly string[]): ColumnFit {
  const table = inputTables[kind];
  const columns: Record<string, number> = {};
  const twice: string[] = [];
  const isYear = (name: string): boolean => table.further === "years" && isYearName(name);
  names.forEach((name, index) => {
    const key = name === "" ? undefined : columnNamed(table.columns, name);
    if (key === undefined) return;
    if (columns[key] === undefined) columns[key] = index;
    else twice.push(name);
  });
  const own = Object.keys(columns).length;
  names.forEach((name, index) => {
    if (name === "" || isYear(name) || columnNamed(table.columns, name) !== undefined) return;
    const key = namedAmong(kind, name).find((each) => columns[each] === undefined);
    if (key !== undefined) columns[key] = index;
  });
  const years = names.filter((name) => isYear(name) && columnNamed(table.columns, name) === undefined).length;
  return { columns, exact: own + years, partial: Object.keys(columns).length - own, twice };
}

/**
 * The header that a table is read by: its own names for the columns that are chosen, nothing for the others. Headers whose
 * names the table itself decides (years, kinds of land, rates) stay as they are.
 */
export function headerToReadBy(kind: TableKind, names: readonly string[], columns: ColumnMap): string[] {
  const table = inputTables[kind];
  const chosen = new Map(Object.entries(columns).map(([key, index]) => [index, table.columns[key]!.header]));
  const staysAsItIs = (name: string): boolean =>
    table.further !== "none" && columnNamed(table.columns, name) === undefined && (table.further !== "years" || isYearName(name));
  return names.map((name, index) => chosen.get(index) ?? (staysAsItIs(name) ? name : ""));
}

/** The columns without which the table cannot be read, by their usual names; of a group that needs one, its first. */
export function missingColumns(kind: TableKind, names: readonly string[], columns: ColumnMap): string[] {
  const table = inputTables[kind];
  const { places, years, weighted } = matchHeader(table, headerToReadBy(kind, names, columns));
  const has = (key: string): boolean => places.has(key) || (key === "further" && weighted.length > 0);
  const required = Object.entries(table.columns).filter(([key, { required: must }]) => must && !has(key)).map(([, { header }]) => header);
  const groups = table.oneOf.filter((group) => !group.some(has)).map(([first]) => table.columns[first!]?.header ?? first!);
  const noYears = table.further === "years" && !table.yearsOptional && years.length === 0 ? ["2027"] : [];
  return [...required, ...groups, ...noYears];
}
