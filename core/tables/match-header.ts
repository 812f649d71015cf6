import type { Columns } from "../domain/column";
import { problem, said, type Finding, type Said } from "../domain/findings";
import type { Table } from "../domain/table";
import { isEmpty, plainCell } from "./cell";
import { Flaw } from "./flaw";
import { headerKey, yearsIn } from "./header-key";

/** A column of the range: where it is and what it is called there. */
export interface Place { readonly index: number; readonly name: string }
/** Of a table with weights: the rate `X` and its `Gewicht X`. */
export interface WeightedPlace extends Place { readonly weight: Place }

/** Where the columns of a table were found. */
export interface HeaderMatch {
  readonly places: ReadonlyMap<string, Place>;
  /** Year columns, earliest first. */
  readonly years: readonly (Place & { readonly year: number })[];
  readonly weighted: readonly WeightedPlace[];
  /** Headers that mean nothing to this table. */
  readonly rest: readonly Place[];
  readonly problems: readonly Finding[];
}

const dictionaries = new WeakMap<Columns, ReadonlyMap<string, string>>();

/** The column that a header means in this table, by its key. */
export function columnNamed(columns: Columns, header: string): string | undefined {
  let dictionary = dictionaries.get(columns);
  if (dictionary === undefined) {
    dictionary = new Map(Object.entries(columns).flatMap(([key, column]) =>
      [column.header, ...column.synonyms].map((name): [string, string] => [headerKey(name), key])));
    dictionaries.set(columns, dictionary);
  }
  return dictionary.get(headerKey(header));
}

/** Finds the columns of a table in its header row, in any order; headers it does not know are left alone. */
export function matchHeader(table: Table, cells: readonly unknown[]): HeaderMatch {
  const places = new Map<string, Place>();
  const yearPlaces = new Map<number, Place>();
  const rest: Place[] = [];
  const problems: Finding[] = [];
  const report = (column: string | number, what: Said, value?: unknown): void => {
    problems.push(problem({ table: table.name, row: 1, column, value }, what));
  };
  const take = <Key>(taken: Map<Key, Place>, key: Key, place: Place, twice: (other: string) => Said): void => {
    const earlier = taken.get(key);
    if (earlier === undefined) taken.set(key, place);
    else report(place.name, twice(earlier.name));
  };
  namesIn(cells).forEach((name, index) => {
    if (name instanceof Flaw) return report(index + 1, name.what, name.value);
    if (name === "") return;
    const place = { index, name };
    const key = columnNamed(table.columns, name);
    const [year, ...others] = key === undefined && table.further === "years" ? yearsIn(name) : [];
    if (key !== undefined) take(places, key, place, (other) => said("sameColumn", { other }));
    else if (year === undefined) rest.push(place);
    else if (others.length > 0) report(name, said("severalYears", { years: [year, ...others] }));
    else take(yearPlaces, year, place, (other) => said("sameYear", { year, other }));
  });
  if (table.further === "years" && places.size > 0 && yearPlaces.size === 0) {
    problems.push(problem({ table: table.name, row: 1 }, said("noYears")));
  }
  const weighted = table.further === "weighted" ? pairs(rest, report) : [];
  const years = [...yearPlaces].map(([year, place]) => ({ ...place, year })).sort((a, b) => a.year - b.year);
  if (places.size > 0) reportMissing(table, (key) => places.has(key) || (key === "further" && weighted.length > 0), report);
  else problems.unshift(problem({ table: table.name }, said("noHeader", { table: table.name })));
  return { places, years, weighted, rest, problems };
}

/** The header as text; an error in it is a flaw. */
export function namesIn(cells: readonly unknown[]): (string | Flaw)[] {
  return cells.map((cell) => {
    const plain = plainCell(cell);
    if (plain instanceof Flaw) return new Flaw(said("errorInHeader"), plain.value);
    return isEmpty(plain) ? "" : String(plain).trim();
  });
}

function reportMissing(table: Table, has: (key: string) => boolean, report: (name: string, what: Said) => void): void {
  for (const [key, column] of Object.entries(table.columns)) {
    if (column.required && !has(key)) report(column.header, said("noColumn", { name: column.header }));
  }
  for (const group of table.oneOf) {
    if (group.some(has)) continue;
    const names = group.map((key) => table.columns[key]?.header ?? "Gewicht …");
    report(names[0]!, said("noneOfColumns", { names }));
  }
}

/** `Gewicht Loon` (or `weight Loon`) goes with `Loon`; a word such as "Gewichtsklasse" is another column. */
function pairs(rest: readonly Place[], report: (name: string, what: Said) => void): WeightedPlace[] {
  const byKey = new Map(rest.map((place) => [headerKey(place.name), place]));
  return rest.flatMap((weight) => {
    const [, space, partner] = /^(?:gewicht|weight)([\s_]*)(.+)$/iu.exec(weight.name) ?? [];
    if (partner === undefined) return [];
    const rate = byKey.get(headerKey(partner));
    if (rate === undefined && space !== "") report(weight.name, said("noPartner", { partner: partner.trim() }));
    return rate === undefined ? [] : [{ ...rate, weight }];
  });
}
