import fc from "fast-check";
import { mixes, readGovernance } from "../../../core/governance";

const contributions = fc.array(fc.tuple(
  fc.constantFrom("RES", "Deal", "Tafel", "onbekend"), fc.constantFrom("P1", "p1", "P2", "P3"), fc.constantFrom("windenergie", "woningen", "water", "museum"),
), { maxLength: 15 });
const arrangements = [["Arrangement", "Gebied", "Trekker"], ["RES", "Noord", "P1"], ["Deal", "Noord", "P9"], ["Tafel", "Zuid", "P2"]];
const mixOf = (rows: readonly (readonly string[])[]) => mixes(readGovernance({
  arrangements, contributions: [["Arrangement", "Partij", "Opgave", "Soort", "Omvang"], ...rows.map((row) => [...row, "geld", 1])],
}, ["arrangements", "contributions"]), []);

test("the shares of a mix are 1 together, whatever the order of the contributions; without any there are none", () => {
  fc.assert(fc.property(contributions, (rows) => {
    const found = mixOf(rows);
    expect(found.map(({ row, area }) => row?.arrangement ?? area)).toEqual(["RES", "Deal", "Tafel", "Noord", "Zuid"]);
    for (const { row, area, shares, tasks, centre } of found) {
      const own = rows.filter(([name]) => (row === undefined ? arrangements.some(([of, in_]) => of === name && in_ === area) : name === row.arrangement));
      expect(shares === undefined).toBe(own.length === 0);
      if (shares !== undefined) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(tasks).toBe(new Set(own.map(([, , task]) => task)).size);
      expect(centre === undefined).toBe(own.length === 0);
    }
    expect(mixOf([...rows].reverse()).map(({ shares, parties }) => ({ shares, parties }))).toEqual(found.map(({ shares, parties }) => ({ shares, parties })));
  }));
});
