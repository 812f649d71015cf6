import type { Column } from "../domain/column";
import { problem, remark, said, type Finding } from "../domain/findings";
import type { Table } from "../domain/table";
import type { Meaning } from "../domain/value-kind";
import { plainCell } from "./cell";
import { otherUnit, saysPercent } from "./body/other-unit";
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

/** A column of amounts, and what may say in which scale they are. */
export interface AmountPlace extends Place {
  readonly euros: boolean;
  readonly ownUnits: readonly string[];
  /** What its amounts are. */
  readonly meaning: Meaning;
  /** Columns that people fill together: all years are one. */
  readonly group: string;
  /** Texts of its header, where that is more than its name. */
  readonly headerTexts?: readonly string[] | undefined;
  /** The user said in which scale it is: none is looked for. */
  readonly scaleIsKnown?: boolean | undefined;
}

/** The columns of amounts of a range, and the texts that speak of all of them. */
export interface AmountColumns {
  readonly table: string;
  readonly places: readonly AmountPlace[];
  /** Headers of columns without amounts: "Omschrijving (bedragen x € 1.000)". */
  readonly speaking: readonly string[];
  /** A title above the header, and its row in the range. */
  readonly title?: { readonly text: string; readonly row: number } | undefined;
  /** The row of the header in the range. */
  readonly row: number;
}

/**
 * Scales from the header and a row of units below it (`x € 1.000`), and what groups thousands in a column ("12.500.000" shows it
 * for "1.500" too).
 * @param units the row of units; undefined when there is none.
 * @param body the rows that are data.
 */
export function notations(
  { table, places, speaking, title, row }: AmountColumns, units: readonly unknown[] | undefined, body: readonly (readonly unknown[])[],
): Notations {
  const forAll = scalesIn(speaking.join(" "));
  const inTitle = title === undefined ? [] : scalesIn(title.text);
  const scalesOf = (place: AmountPlace): { readonly scales: readonly number[]; readonly titled: boolean } => {
    if (place.scaleIsKnown) return { scales: [], titled: false };
    const { name, headerTexts = [name], ownUnits } = place;
    const own = [...new Set([...headerTexts.flatMap((text) => scalesIn(text, ownUnits)), ...scalesOfUnit(units?.[place.index], ownUnits)])];
    if (own.length > 0 || !place.euros) return { scales: own, titled: false };
    return forAll.length > 0 ? { scales: forAll, titled: false } : { scales: inTitle, titled: true };
  };
  const scaled = places.map((place) => ({ place, ...scalesOf(place) }));
  const named = (scale: number, fromTitle: boolean): string[] =>
    scaled.filter(({ scales, titled }) => titled === fromTitle && scales.length === 1 && scales[0] === scale).map(({ place }) => place.name);
  const marks = thousandsMarks(places, body);
  const others = otherUnits(places, units);
  const byIndex = new Map(scaled.map(({ place, scales }) => [place.index, {
    scale: times(scales[0], others.find(({ place: other }) => other === place)?.size), thousands: marks.get(place.group),
  } satisfies Notation]));
  const at = { table, row };
  return {
    of: ({ index }) => byIndex.get(index) ?? {},
    found: [
      ...scaled.filter(({ scales }) => scales.length > 1).map(({ place, scales }) => problem({ ...at, column: place.name }, said("scalesDiffer", { scales }))),
      ...[1e3, 1e6, 1e9].flatMap((scale) => {
        const [own, titled] = [named(scale, false), named(scale, true)];
        return [
          ...(own.length === 0 ? [] : [remark({ ...at, column: own[0]! }, said("scaled", { columns: own, scale }))]),
          ...(titled.length === 0 ? [] : [remark({ table, row: title!.row, column: titled[0]! }, said("scaledByTitle", { columns: titled, scale, title: title!.text }))]),
        ];
      }),
      ...others.map(({ place, unit, size }) => (size === undefined
        ? problem({ ...at, column: place.name }, said("otherUnit", { unit, wanted: place.meaning.kind }))
        : remark({ ...at, column: place.name }, said("converted", { unit, size })))),
      ...doubtful(table, row, places, marks, body),
      ...doubtfulShares(table, row, places, units, body),
      ...percentages(table, row, places, units, body),
    ],
  };
}

/** The columns of amounts of a table whose header is known. */
export function amountColumns(table: Table, { places, years, rest }: HeaderMatch): AmountColumns {
  const declared = Object.entries(table.columns).flatMap(([key, column]) => {
    const place = places.get(key);
    return place === undefined || !(holdsAmounts(column) || column.reading === "term") ? [] : [amountPlace(place, column, key)];
  });
  const known = Object.entries(table.columns).flatMap(([key, column]) => (holdsAmounts(column) || !places.has(key) ? [] : [places.get(key)!.name]));
  return {
    table: table.name, row: 1,
    places: [...declared, ...years.map(yearPlace)],
    speaking: speaking([...known, ...rest.map(({ name }) => name)]),
  };
}

export const amountPlace = <P extends Place>(place: P, column: Column, group: string): P & AmountPlace =>
  ({ ...place, euros: column.kind === "euros", ownUnits: ownUnits[column.kind] ?? [], meaning: column, group });
export const yearPlace = <P extends Place>(place: P): P & AmountPlace => ({ ...place, euros: true, ownUnits: [], meaning: inEuros, group: "years" });
const inEuros: Meaning = { kind: "euros" };

/** "Omschrijving (bedragen x € 1.000)" speaks of all columns of euros; also where the table does not know that column. */
export const speaking = (headers: readonly string[]): string[] => headers.filter((header) => scalesIn(header).length > 0);

const ownUnits: Partial<Record<Column["kind"], readonly string[]>> = {
  hectares: ["ha", "hectare", "hectares", "hectaren"], hours: ["uur", "uren", "hours"], fte: ["fte", "fte's"],
};

/** What stands in a row of units is the whole text. */
const scalesOfUnit = (cell: unknown, units: readonly string[]): number[] => (typeof cell === "string" ? scalesIn(cell, units) : []);

/** The columns that are measured in another unit than their own; where the user gave a factor that says it all. */
const otherUnits = (places: readonly AmountPlace[], units: readonly unknown[] | undefined) => places.flatMap((place) => {
  const found = place.scaleIsKnown ? undefined : otherUnit(headersOf(place), units?.[place.index], place.meaning);
  return found === undefined ? [] : [{ place, ...found }];
});

const headersOf = ({ name, headerTexts = [name] }: AmountPlace): readonly string[] => headerTexts;
const times = (scale: number | undefined, size: number | undefined): number | undefined => (size === undefined ? scale : (scale ?? 1) * size);

/** A remark per column of quantities in which a percentage stands, or of which the header says %: "5%" there is 0,05 and 5 is 5, in the unit of the row. */
function percentages(table: string, row: number, places: readonly AmountPlace[], units: readonly unknown[] | undefined, body: readonly (readonly unknown[])[]): Finding[] {
  return places.flatMap((place) => {
    const { index, name, meaning } = place;
    const isMixed = (): boolean => meaning.kind === "number" && body.some((line) => typeof line[index] === "number" && Math.abs(line[index]) > 1);
    if (meaning.kind !== "quantity" && !isMixed()) return [];
    const typed = body.map((line) => line[index]).find((cell) => typeof cell === "string" && /[1-9][\d.,]*\s*%/u.test(cell));
    if (typed !== undefined) return [remark({ table, row, column: name }, said("readFromPercent", { typed: String(typed) }))];
    return meaning.per !== undefined && saysPercent(headersOf(place), units?.[index]) ? [remark({ table, row, column: name }, said("percentIsUnit"))] : [];
  });
}

/** A remark per column of shares of which the header says %, and in which plain numbers stand: 0,5 was read as half, not as half a percent. */
function doubtfulShares(table: string, row: number, places: readonly AmountPlace[], units: readonly unknown[] | undefined, body: readonly (readonly unknown[])[]): Finding[] {
  return places.flatMap((place) => {
    const { index, name, meaning } = place;
    if (meaning.kind !== "share" || place.scaleIsKnown || !saysPercent(headersOf(place), units?.[index])) return [];
    const doubtful = body.map((line) => plainCell(line[index])).find((cell) => typeof cell === "number" && cell !== 0 && Math.abs(cell) <= 1) as number | undefined;
    return doubtful === undefined ? [] : [remark({ table, row, column: name }, said("readAsShare", { value: doubtful }))];
  });
}

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
function doubtful(table: string, row: number, places: readonly AmountPlace[], marks: ReadonlyMap<string, "." | ",">, body: readonly (readonly unknown[])[]): Finding[] {
  return places.flatMap(({ index, name, group }) => {
    const mark = marks.get(group);
    const isDoubtful = mark !== undefined && body.some((line) => typeof line[index] === "string" && twoMeanings[mark].test(line[index]));
    return isDoubtful ? [remark({ table, row, column: name }, said("thousandsMark", { mark }))] : [];
  });
}
