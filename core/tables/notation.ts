import type { Column } from "../domain/column";
import { problem, remark, said, type Finding } from "../domain/findings";
import type { Table } from "../domain/table";
import { plainCell } from "./cell";
import { scalesIn } from "./body/scale";
import type { HeaderMatch } from "./match-header";
import type { Place } from "./place";
import { holdsAmounts, type Notation } from "./read-cell";
import { thousandsMark } from "./thousands-mark";

/** How the amounts of a range are written, per column of it, and what is to be said about that. */
export interface Notations {
  of(place: Place): Notation;
  readonly found: readonly Finding[];
}

interface AmountPlace extends Place {
  readonly euros: boolean;
  readonly ownUnits: readonly string[];
  /** Columns that people fill together: all years are one. */
  readonly group: string;
}

/**
 * Scales from the header and a row of units below it (`x € 1.000`), and what groups thousands in a column ("12.500.000" shows it
 * for "1.500" too).
 * @param units the row of units; undefined when there is none.
 * @param body the rows that are data.
 */
export function notations(
  table: Table, match: HeaderMatch, units: readonly unknown[] | undefined, body: readonly (readonly unknown[])[],
): Notations {
  const places = amountPlaces(table, match);
  const forAll = scalesIn(textHeaders(table, match).join(" "));
  const scales = new Map(places.map((place) => {
    const own = [...new Set([...scalesIn(place.name, place.ownUnits), ...scalesOfUnit(units?.[place.index], place.ownUnits)])];
    return [place, own.length === 0 && place.euros ? forAll : own] as const;
  }));
  const marks = thousandsMarks(places, body);
  const byIndex = new Map(places.map((place) => [place.index, { scale: scales.get(place)![0], thousands: marks.get(place.group) } satisfies Notation]));
  const at = { table: table.name, row: 1 };
  return {
    of: ({ index }) => byIndex.get(index) ?? {},
    found: [
      ...places.filter((place) => scales.get(place)!.length > 1)
        .map((place) => problem({ ...at, column: place.name }, said("scalesDiffer", { scales: scales.get(place)! }))),
      ...[1e3, 1e6, 1e9].flatMap((scale) => {
        const columns = places.filter((place) => scales.get(place)!.length === 1 && scales.get(place)![0] === scale).map(({ name }) => name);
        return columns.length === 0 ? [] : [remark({ ...at, column: columns[0]! }, said("scaled", { columns, scale }))];
      }),
      ...doubtful(table, places, marks, body),
    ],
  };
}

function amountPlaces(table: Table, { places, years }: HeaderMatch): AmountPlace[] {
  const declared = Object.entries(table.columns).flatMap(([key, column]) => {
    const place = places.get(key);
    return place === undefined || !holdsAmounts(column) ? [] : [{ ...place, euros: column.kind === "euros", ownUnits: unitsOf(column), group: key }];
  });
  return [...declared, ...years.map((place) => ({ ...place, euros: true, ownUnits: [], group: "years" }))];
}

const ownUnits: Partial<Record<Column["kind"], readonly string[]>> = {
  hectares: ["ha", "hectare", "hectares", "hectaren"], hours: ["uur", "uren", "hours"], fte: ["fte", "fte's"],
};
const unitsOf = ({ kind }: Column): readonly string[] => ownUnits[kind] ?? [];

/** "Omschrijving (bedragen x € 1.000)" speaks of all columns of euros; also where the table does not know that column. */
function textHeaders(table: Table, { places, rest }: HeaderMatch): string[] {
  const known = Object.entries(table.columns).flatMap(([key, column]) => (holdsAmounts(column) || !places.has(key) ? [] : [places.get(key)!.name]));
  return [...known, ...rest.map(({ name }) => name)].filter((name) => scalesIn(name).length > 0);
}

/** What stands in a row of units is the whole text. */
const scalesOfUnit = (cell: unknown, units: readonly string[]): number[] => (typeof cell === "string" ? scalesIn(cell, units) : []);

function thousandsMarks(places: readonly AmountPlace[], body: readonly (readonly unknown[])[]): Map<string, "." | ","> {
  const texts = new Map<string, string[]>();
  for (const { index, group } of places) {
    for (const line of body) {
      const cell = plainCell(line[index]);
      if (typeof cell !== "string") continue;
      const own = texts.get(group);
      if (own === undefined) texts.set(group, [cell]);
      else own.push(cell);
    }
  }
  return new Map([...texts].flatMap(([group, own]) => {
    const mark = thousandsMark(own);
    return mark === undefined ? [] : [[group, mark] as const];
  }));
}

const twoMeanings = { ".": /^\D*[1-9]\d{0,2}\.\d{3}\D*$/u, ",": /^\D*[1-9]\d{0,2},\d{3}\D*$/u };

/** A remark per column in which a cell has one meaning only because of the others. */
function doubtful(table: Table, places: readonly AmountPlace[], marks: ReadonlyMap<string, "." | ",">, body: readonly (readonly unknown[])[]): Finding[] {
  return places.flatMap(({ index, name, group }) => {
    const mark = marks.get(group);
    const isDoubtful = mark !== undefined && body.some((line) => typeof line[index] === "string" && twoMeanings[mark].test(line[index]));
    return isDoubtful ? [remark({ table: table.name, row: 1, column: name }, said("thousandsMark", { mark }))] : [];
  });
}
