import fc from "fast-check";
import { roundedToCents, toCents } from "../../../core/numbers/cents";
import { product, ratio } from "../../../core/numbers/ratio";
import { givenIndex, priceIndex, pricesOf, readPrices } from "../../../core/prices";
import { refusal } from "../../in-dutch";

const rate = (year: number, over: Partial<Parameters<typeof priceIndex>[0][number]>) => ({ row: 2, year, rate: undefined, correction: 0, parts: [], ...over });

describe("the price index", () => {
  const prices = priceIndex([rate(2027, { rate: 0.02 }), rate(2028, { rate: 0.015, correction: 0.005 }), rate(2030, { rate: 0.5 })]);
  const euros = (from: number, to: number) => roundedToCents(product(ratio(1_000_000), prices(from, to)));

  it("multiplies from the year after the price level, and divides on the way back", () => {
    expect(euros(2026, 2026)).toBe(1_000_000_00);
    expect(euros(2026, 2028)).toBe(toCents(1_040_400));
    expect(euros(2028, 2027)).toBe(toCents(980_392.16));
  });

  it("weighs rates: 2,0 % for 70 and 1,5 % for 30 is 1,85 %", () => {
    const weighted = priceIndex([rate(2027, { parts: [{ name: "Loon", rate: 0.02, weight: 70 }, { name: "Prijs", rate: 0.015, weight: 30 }] })]);
    const { over, under } = weighted(2026, 2027);
    expect(over * 10_000n).toBe(under * 10_185n);
  });

  it("names a year that it lacks", () => {
    expect(refusal(() => prices(2027, 2029))).toContain("Index: het jaar 2029 ontbreekt");
    expect(refusal(() => prices(2030, 2027))).toContain("Index: het jaar 2029 ontbreekt");
  });

  it("goes there and back to what it was, by whatever years", () => fc.assert(fc.property(
    fc.array(fc.integer({ min: -9, max: 49 }), { minLength: 9, maxLength: 9 }), fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
    (percents, [one, other, third]) => {
      const index = priceIndex(percents.map((percent, year) => rate(2028 + year, { rate: percent / 100 })));
      const way = product(index(2027 + one, 2027 + other), index(2027 + other, 2027 + third), index(2027 + third, 2027 + one));
      expect(way.over).toBe(way.under);
    },
  )));
});

describe("the table Index", () => {
  const cells = [["Jaar", "Index"], [2028, "2%"]];

  it("may be left out: prices stay as they are", () => {
    expect(givenIndex(null)).toBeUndefined();
    expect(pricesOf(undefined)(2027, 2060)).toEqual({ over: 1n, under: 1n });
  });

  it("is read the same as an option and where it must be there", () => {
    const { over, under } = readPrices(cells)(2027, 2028);
    expect(Number(over) / Number(under)).toBe(1.02);
    expect(pricesOf(givenIndex(cells))(2027, 2028)).toEqual({ over, under });
  });

  it("has its problems said by who gives it, with those of the other tables", () => {
    expect(givenIndex([["Jaar", "Index"], [2028, "veel"]])!.problems).toMatchObject([{ row: 2, column: "Index" }]);
    expect(refusal(() => readPrices(null))).toContain("Index");
  });
});
