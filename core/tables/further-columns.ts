import { z } from "zod";
import { euros, growth, hectares, number, zeroOrMore, type Column } from "../domain/column";
import { plausibleRate } from "../domain/tables/index-table";
import type { Table } from "../domain/table";
import { isEmpty, plainCell, type Plain } from "./cell";
import { Flaw } from "./flaw";
import { headerKey } from "./header-key";
import type { HeaderMatch, WeightedPlace } from "./match-header";
import type { Place } from "./place";
import { asNumber, readCell, type Notation } from "./read-cell";
import { blankCell } from "./flaws";

/** Takes note of a flaw in the row that is being read. */
export type Report = (place: Place, flaw: Flaw) => void;
/** Reads from one row the columns whose names the table itself decides. */
export type FurtherReader = (cells: readonly unknown[], report: Report) => Readonly<Record<string, unknown>>;

/** The reader of a table's year columns, kinds of land or weighted rates, once its header is known. */
export function furtherReader(
  table: Table, match: HeaderMatch, body: readonly (readonly unknown[])[], notation: (place: Place) => Notation,
): FurtherReader | undefined {
  switch (table.further) {
    case "years": return readAmounts(match.years, table.least, notation);
    case "landUse": return readLandUse(match.rest.filter((place) => isLandUse(place, body)));
    case "weighted": return readWeighted(match.weighted);
    case "none": return undefined;
  }
}

function readAmounts(places: readonly Place[], least: number, notation: (place: Place) => Notation): FurtherReader {
  const column = euros("bedrag", { fallback: 0, allowed: z.number().min(least) });
  return (cells, report) => ({ amounts: places.map((place) => usable(cells, place, column, report, notation(place)) ?? 0) });
}

function readLandUse(places: readonly Place[]): FurtherReader {
  const column = hectares("oppervlakte", { allowed: zeroOrMore });
  return (cells, report) => ({
    landUse: places.flatMap((place) => {
      const hectares = usable(cells, place, column, report);
      return hectares === undefined ? [] : [{ name: place.name, hectares }];
    }),
  });
}

function readWeighted(places: readonly WeightedPlace[]): FurtherReader {
  const rates = growth("index", { allowed: plausibleRate, hint: "rate" });
  const weights = number("gewicht", { allowed: zeroOrMore });
  return (cells, report) => ({
    parts: places.flatMap((place) => {
      const rate = usable(cells, place, rates, report);
      const weight = usable(cells, place.weight, weights, report);
      // Nothing is a rate of 0; a weight that is not there is not known.
      if (weight !== undefined) return [{ name: place.name, rate: rate ?? 0, weight }];
      if (rate !== undefined && isBlank(cells[place.weight.index])) report(place.weight, blankCell(weights));
      return [];
    }),
  });
}

const isBlank = (cell: unknown): boolean => cell === 0 || isEmpty(plainCell(cell));

function usable(cells: readonly unknown[], place: Place, column: Column, report: Report, notation?: Notation): number | undefined {
  const value = readCell(cells[place.index], column, notation);
  if (!(value instanceof Flaw)) return value as number | undefined;
  report(place, value);
  return undefined;
}

/** Kinds of land that are always read as hectares, so that a mistyped figure is noticed. */
export const landUses: ReadonlySet<string> = new Set([
  "landbouw", "agrarisch", "natuur", "bos", "bebouwd", "bebouwing", "wonen", "water", "infrastructuur", "recreatie",
  "bedrijventerrein", "agriculture", "nature", "forest", "built", "builtup", "infrastructure",
]);

/** Any other column counts when numbers stand in it and nothing else; an error or a doubtful number does not hide it. */
function isLandUse(place: Place, body: readonly (readonly unknown[])[]): boolean {
  if (landUses.has(headerKey(place.name))) return true;
  const filled = body.map((cells) => plainCell(cells[place.index])).filter((cell) => !isEmpty(cell)).map(asHectares);
  return filled.some((value) => typeof value === "number") && filled.every((value) => value !== undefined);
}

function asHectares(cell: Plain): number | Flaw | undefined {
  if (cell instanceof Flaw) return cell;
  return typeof cell === "number" || typeof cell === "string" ? asNumber(cell) : undefined;
}
