import { euros } from "../../domain/column";
import { nameKey } from "../../domain/name";
import type { Table } from "../../domain/table";
import { canBeAddedUp } from "../../domain/value-kind";
import { plainCell } from "../cell";
import { Flaw } from "../flaw";
import type { HeaderMatch } from "../match-header";
import { asChoiceOf, readCell, type Notation } from "../read-cell";
import type { Place } from "../place";
import type { BodyLayout } from "./row-roles";

const nameAt = (line: readonly unknown[], column: number | undefined): string | undefined => {
  const cell = column === undefined ? undefined : plainCell(line[column]);
  return typeof cell === "string" ? cell : undefined;
};

const AMOUNT = euros("bedrag", {});

/** What the rules about rows need to know of this table and this range; `notation` tells how a column writes its amounts. */
export function bodyLayout(table: Table, match: HeaderMatch, notation: (place: Place) => Notation): BodyLayout {
  const declared = Object.entries(table.columns).flatMap(([key, column]) => {
    const place = match.places.get(key);
    return place === undefined ? [] : [{ key, column, place }];
  });
  const choices = new Map(declared.filter(({ column }) => column.reading === "choice").map(({ column, place }) => [place.index, column.choices]));
  const amounts = table.rowsAreData ? [] : [...declared.filter(({ column }) => canBeAddedUp(column)).map(({ place }) => place), ...match.years];
  const byIndex = new Map(amounts.map((place) => [place.index, place]));
  const name = declared.find(({ column }) => column.required && (column.kind === "name" || column.reading === "choice"))?.place.index;
  const posts = table.postsAreData ? name : undefined;
  return {
    amountColumns: [...byIndex.keys()].sort((one, other) => one - other),
    readAmount: (cell, index) => {
      const value = readCell(cell, AMOUNT, { thousands: notation(byIndex.get(index)!).thousands });
      return value instanceof Flaw ? NaN : value as number | undefined;
    },
    knownColumns: [...declared.map(({ place }) => place.index), ...match.years.map(({ index }) => index)],
    nameColumn: name,
    hasYears: match.years.length > 0,
    isChoice: (cell, index) => choices.has(index) && asChoiceOf(cell, choices.get(index)!) !== undefined,
    isPost: (line) => {
      const cell = nameAt(line, posts);
      return cell !== undefined && asChoiceOf(cell, choices.get(posts!)!) !== undefined;
    },
    isResult: (line) => {
      const cell = nameAt(line, name);
      return cell !== undefined && table.results?.test(nameKey(cell)) === true;
    },
  };
}
