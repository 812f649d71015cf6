import { said, type Said } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import type { InputTable } from "../../domain/table";
import { wholeNames } from "../../domain/whole-names";
import { headerKey } from "../../tables/header-key";
import { columnNamed, type HeaderMatch } from "../../tables/match-header";
import { asChoiceOf } from "../../tables/read-cell";
import { yearsTyped } from "../../tables/years-typed";
import { keyField } from "../mapping/plan";

/** Lines by their place in the range. */
export type Lines = ReadonlyMap<number, readonly unknown[]>;

/** Where a name is looked for after the key column, by the keys of the declarations. */
const further = ["role", "organisation", "task", "theme", "cluster", "area", "landType", "kind"];

/**
 * The lines that the names of Rij mean: a name is looked for in the key column, then in the first of the further ones that holds it; `Rol =
 * ecoloog` says in which. No names: every line.
 */
export function linesNamed(table: InputTable, match: HeaderMatch, lines: Lines, names: readonly string[] | undefined): number[] | Said {
  if (names === undefined || names.length === 0) return [...lines.keys()];
  const columns = [keyField(table), ...further].flatMap((key, at, all) => {
    const place = all.indexOf(key) === at ? match.places.get(key) : undefined;
    return place === undefined ? [] : [place.index];
  });
  const textsOf = (column: number): string[] => [...lines.values()].flatMap((line) => (isText(line[column]) ? [String(line[column])] : []));
  const found = new Set<number>();
  for (const name of wholeNames(columns.flatMap(textsOf))(names)) {
    const own = holding(table, match, lines, columns, name) ?? inNamedColumn(table, match, lines, name);
    if (own === undefined) return said("noRowToChange", { table: table.name, name, nearest: nearestName(name, columns.flatMap(textsOf)) });
    for (const line of own) found.add(line);
  }
  return [...lines.keys()].filter((line) => found.has(line));
}

const isText = (cell: unknown): cell is string | number => (typeof cell === "string" && cell !== "") || (typeof cell === "number" && cell !== 0);

/** The lines that hold a name in the first of these columns where any does. */
function holding(table: InputTable, match: HeaderMatch, lines: Lines, columns: readonly number[], name: string): number[] | undefined {
  for (const column of columns) {
    const key = [...match.places].find(([, { index }]) => index === column)?.[0];
    const choices = key === undefined ? {} : table.columns[key]!.choices;
    const choice = asChoiceOf(name, choices);
    const own = [...lines].filter(([, line]) => isText(line[column])
      && (nameKey(String(line[column])) === nameKey(name) || (choice !== undefined && asChoiceOf(line[column], choices) === choice))).map(([place]) => place);
    if (own.length > 0) return own;
  }
  return undefined;
}

function inNamedColumn(table: InputTable, match: HeaderMatch, lines: Lines, name: string): number[] | undefined {
  const [, header, value] = /^([^=]+?)\s*=\s*(.+)$/u.exec(name) ?? [];
  if (header === undefined || value === undefined) return undefined;
  const column = columnsNamed(table, match, header);
  return typeof column === "object" && "length" in column ? holding(table, match, lines, column, value) : undefined;
}

/** The columns that Kolom means: a header as it stands or as the table knows it, `jaren`, a year, or a run of years (those that are there). */
export function columnsNamed(table: InputTable, match: HeaderMatch, column: string): number[] | Said {
  const key = columnNamed(table.columns, column);
  const place = key === undefined ? undefined : match.places.get(key);
  if (place !== undefined) return [place.index];
  if (nameKey(column) === "jaren" || nameKey(column) === "years") return orNot(match.years.map(({ index }) => index));
  const years = yearsTyped(column);
  if (years !== undefined) return orNot(match.years.filter(({ year }) => years.includes(year)).map(({ index }) => index));
  return orNot([...match.years, ...match.rest, ...match.weighted, ...match.weighted.map(({ weight }) => weight)].filter(({ name }) => headerKey(name) === headerKey(column)).slice(0, 1).map(({ index }) => index));

  function orNot(found: number[]): number[] | Said {
    const names = [...match.places.values(), ...match.years, ...match.rest].map(({ name }) => name);
    return found.length > 0 ? found : said("noColumnToChange", { table: table.name, nearest: nearestName(column, names) });
  }
}
