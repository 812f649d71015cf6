import type { Columns } from "../domain/column";
import { problem, said, type Finding, type Said } from "../domain/findings";
import type { Table } from "../domain/table";
import { isEmpty, plainCell } from "./cell";
import { Flaw } from "./flaw";
import { scalesIn, withoutScales } from "./body/scale";
import { headerKey } from "./header-key";
import { matchYears, yearCandidate, type YearCandidate, type YearPlace } from "./match-years";
import type { Place } from "./place";

/** Of a table with weights: the rate `X` and its `Gewicht X`. */
export interface WeightedPlace extends Place { readonly weight: Place }

/** Where the columns of a table were found. */
export interface HeaderMatch {
  readonly places: ReadonlyMap<string, Place>;
  /** Year columns, earliest first. */
  readonly years: readonly YearPlace[];
  readonly weighted: readonly WeightedPlace[];
  /** Headers that mean nothing to this table. */
  readonly rest: readonly Place[];
  readonly problems: readonly Finding[];
  /** What was read on an assumption, or left out. */
  readonly remarks: readonly Finding[];
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
  const known = dictionary.get(headerKey(header));
  // "Oppervlakte x 1.000": the scale is no part of the name.
  return known ?? (scalesIn(header).length === 0 ? undefined : dictionary.get(headerKey(withoutScales(header))));
}

/** Finds the columns of a table in its header row, in any order; headers it does not know are left alone. */
export function matchHeader(table: Table, cells: readonly unknown[]): HeaderMatch {
  const places = new Map<string, Place>();
  const others: YearCandidate[] = [];
  const problems: Finding[] = [];
  const report = (column: string | number, what: Said, value?: unknown): void => {
    problems.push(problem({ table: table.name, row: 1, column, value }, what));
  };
  namesIn(cells).forEach((name, index) => {
    if (name instanceof Flaw) return report(index + 1, name.what, name.value);
    if (name === "") return;
    const key = columnNamed(table.columns, name);
    const earlier = key === undefined ? undefined : places.get(key);
    if (key === undefined) others.push(yearCandidate(index, name, cells[index]));
    else if (earlier === undefined) places.set(key, { index, name });
    else report(name, said("sameColumn", { other: earlier.name }));
  });
  const { years, rest, findings } = table.further === "years" ? matchYears(table, others) : { years: [], rest: others, findings: [] };
  problems.push(...findings.filter(({ degree }) => degree === "problem"));
  if (table.further === "years" && !table.yearsOptional && places.size > 0 && years.length === 0) {
    problems.push(problem({ table: table.name, row: 1 }, said("noYears")));
  }
  for (const { name } of others) if (isRefusedColumn(table, name)) report(name, said("personalColumn"));
  const weighted = table.further === "weighted" ? pairs(rest, report) : [];
  if (places.size > 0) reportMissing(table, (key) => places.has(key) || (key === "further" && weighted.length > 0), report);
  else problems.unshift(problem({ table: table.name }, said("noHeader", { table: table.name })));
  return { places, years, weighted, rest, problems, remarks: findings.filter(({ degree }) => degree === "remark") };
}

/** The header as text; an error in it is a flaw. */
export function namesIn(cells: readonly unknown[]): (string | Flaw)[] {
  return cells.map((cell) => {
    const plain = plainCell(cell);
    if (plain instanceof Flaw) return new Flaw(said("errorInHeader"), plain.value);
    return isEmpty(plain) ? "" : String(plain).trim();
  });
}

/** A column that may not stand in this table, whatever is in it. */
export const isRefusedColumn = ({ refusedColumns }: Pick<Table, "refusedColumns">, name: string): boolean => refusedColumns.some((refused) => headerKey(refused) === headerKey(name));

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
