import fc from "fast-check";
import { nation } from "../../bench/nation";
import { choicesReport, landPressure, stackingReport, type StackingInput } from "../../../core/stacking";
import type { Report } from "../../../core";
import { runs } from "../../runs";

/** A permutation of `size` places, drawn by fast-check. */
const orderOf = (size: number) => fc.shuffledSubarray(Array.from({ length: size }, (_, i) => i), { minLength: size, maxLength: size });

/** The same table with its rows (below the header) and its columns in another order. */
function shuffled(cells: readonly (readonly unknown[])[]) {
  return fc.tuple(orderOf(cells.length - 1), orderOf(cells[0]!.length)).map(([rows, columns]) => {
    const turned = [cells[0]!, ...rows.map((row) => cells[row + 1]!)];
    return turned.map((row) => columns.map((column) => row[column]));
  });
}

/** Shortage per task, net land per area. */
function figures({ rows }: Report): ReadonlyMap<string, number> {
  return new Map(rows.filter((row) => row[1] !== "Totaal").map((row) =>
    [`${row[0]} ${row[1]}`, Number(row[1] === "Netto grond" ? row[3] : row[5])]));
}

it("another order of rows and columns, in all three tables, changes no shortage, no net land and no pressure", async () => {
  await fc.assert(fc.asyncProperty(
    fc.integer({ min: 0, max: 1e6 }).chain((seed) => {
      const tables = nation(2, { seed });
      return fc.record({ given: fc.constant(tables), tasks: shuffled(tables.tasks), land: shuffled(tables.land), combinations: shuffled(tables.combinations) });
    }),
    async ({ given, ...turned }) => {
      const before = figures(await stackingReport(given));
      const after = figures(await stackingReport(turned));
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
      for (const [name, hectares] of before) expect(Math.abs(after.get(name)! - hectares)).toBeLessThan(1e-4);
      expect(await landPressure(turned)).toBeCloseTo(await landPressure(given), 7);
    },
  ), runs(15));
});

it("a choice is worth the same in another order of the rows", async () => {
  const values = ({ rows }: Report) => new Map(rows.map((row) => [`${row[0]} ${String(row[1]).split(" + ").sort().join()}`, Number(row[4])]));
  await fc.assert(fc.asyncProperty(
    fc.integer({ min: 0, max: 1e6 }).chain((seed) => {
      const tables = nation(1, { seed });
      return fc.record({ given: fc.constant(tables), tasks: shuffled(tables.tasks), land: shuffled(tables.land), combinations: shuffled(tables.combinations) });
    }),
    async ({ given, ...turned }) => {
      const [before, after] = [values(await choicesReport(given)), values(await choicesReport(turned as StackingInput))];
      for (const name of new Set([...before.keys(), ...after.keys()])) {
        expect(Math.abs((before.get(name) ?? 0) - (after.get(name) ?? 0))).toBeLessThan(1e-5);
      }
    },
  ), runs(6));
});
