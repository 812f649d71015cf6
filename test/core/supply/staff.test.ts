import fc from "fast-check";
import { staffingTable } from "../../../core/domain";
import { cheapestFirst, hireHours, hoursOf, hoursOfOneFte, ownHours, staffOf, staffWithoutNorm, take } from "../../../core/supply";
import { readTable } from "../../../core/tables";
import { refusal } from "../../in-dutch";

const horizon = { from: 2027, to: 2028, unit: "year" } as const;
const table = (...rows: unknown[][]) =>
  readTable(staffingTable, [["Organisatie", "Rol", "Fte", "Van", "Tot", "Productieve uren per fte", "Verzuim", "Inhuur max fte", "Inhuurtarief"], ...rows]);

describe("the people of Bezetting", () => {
  it("work the norm, or the hours of their own row, less absence, as long as they are there", () => {
    const staff = staffOf(table(["P", "ecoloog", 2, null, null, null, "10%", null, null], ["G", "ecoloog", 1, "2027K3", 2027, 1200, null, null, null]), horizon, 1363);
    expect(staff.map((row) => [2027, 2028].map((year) => ownHours(row, year, "year")))).toEqual([[2 * 1363 * 0.9, 2 * 1363 * 0.9], [600, 0]]);
    expect(hoursOfOneFte(staff, 1363)).toBe(1363);
    expect(hoursOfOneFte(staff, undefined)).toBeCloseTo((2 * 1363 + 1200) / 3, 9);
    expect(hoursOfOneFte([], undefined)).toBeUndefined();
  });

  it("may be hired beside own people, without absence", () => {
    const [row] = staffOf(table(["P", "ecoloog", 1, null, null, null, "10%", 0.5, 80]), horizon, 1400);
    expect(hireHours(row!, 2027, "year")).toBe(700);
    expect(ownHours(row!, 2027, "year")).toBe(1260);
  });

  it("have no silent norm, and none that costs more than a cell can hold", () => {
    expect(staffWithoutNorm(table(["P", "ecoloog", 1, null, null, 1200, null, null, null], ["P", "jurist", 1, null, null, null, null, null, null]))
      .map(({ row }) => row)).toEqual([3]);
    expect(refusal(() => staffOf(table(["P", "ecoloog", 1, null, null, null, null, 1e6, 1e9]), horizon, 1400))).toMatch(/^Bezetting rij 2: 'Inhuur max fte' /);
  });
});

describe("hiring", () => {
  const offers = fc.array(fc.record({ rate: fc.integer({ min: 1, max: 5 }), hours: fc.integer({ min: 1, max: 100 }) }), { maxLength: 8 });

  it("takes the cheapest first, and no more than there is", () => fc.assert(fc.property(offers, fc.nat(500), (given, hours) => {
    const [taken, kept] = take(cheapestFirst(given), hours);
    expect(hoursOf(taken)).toBe(Math.min(hours, hoursOf(given)));
    expect(hoursOf(taken) + hoursOf(kept)).toBe(hoursOf(given));
    const dearest = Math.max(0, ...taken.map(({ rate }) => rate));
    for (const { rate } of kept) expect(rate).toBeGreaterThanOrEqual(dearest);
  })));

  it("counts offers of one rate as one", () => {
    expect(cheapestFirst([{ rate: 9, hours: 1 }, { rate: 5, hours: 2 }, { rate: 9, hours: 3 }])).toEqual([{ rate: 5, hours: 2 }, { rate: 9, hours: 4 }]);
  });
});
