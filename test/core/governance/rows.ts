import fc from "fast-check";
import type { Cells, Report } from "../../../core";

const header = ["Afspraak", "Van", "Aan", "Opgave", "Gebied", "Doel", "Eenheid", "Jaar", "Valt onder", "Samenvoegen", "Datum"];
const ids = ["A", "B", "C", "D", "E", "F", "G"];

/** Tables of agreements in which anything can be wrong but a cell; every row has a day of its own. */
export const agreementRows: fc.Arbitrary<unknown[][]> = fc.array(fc.tuple(
  fc.constantFrom(...ids), fc.constantFrom("Rijk", "P"), fc.constantFrom("P", "Q", "R"), fc.constantFrom("wonen", "water"),
  fc.constantFrom(null, "Noord", "Zuid"), fc.integer({ min: -20, max: 400 }).map((tenths) => tenths / 10),
  fc.constantFrom("ha", "km2", "TWh"), fc.integer({ min: 2026, max: 2030 }),
  fc.constantFrom(null, ...ids, "X", "A; B"), fc.constantFrom(null, "som", "minimum"),
), { minLength: 1, maxLength: 14 }).map((rows) => rows.map((row, index) => [...row, 46_000 + index]));

export const withHeader = (rows: readonly unknown[][]): Cells => [header, ...rows];

/** The rows in an order that does not depend on the sheet's, without the remarks that name rows. */
export function sorted({ rows }: Report, columns = Infinity): string[] {
  return rows.map((row) => JSON.stringify(row.slice(0, columns))).sort();
}
