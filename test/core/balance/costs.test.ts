import fc from "fast-check";
import { costsOf } from "../../../core/balance/costs";
import { InputError } from "../../../core/domain/findings";
import { roundedToCents } from "../../../core/numbers/cents";
import { product, ratio } from "../../../core/numbers/ratio";
import { steadyPrices } from "../../../core/prices";
import { exampleCosts, task } from "./example";
import { sum } from "./programmes";
import { refusal } from "../../in-dutch";

describe("costs per year", () => {
  it("are those of the worked example, to the cent", () => {
    const [nature, homes] = exampleCosts().tasks;
    expect(nature!.incidental).toEqual([3_000_000_00, 3_060_000_00, 3_121_200_00, 3_183_624_00]);
    expect(nature!.structural).toEqual([0, 51_000_00, 104_040_00, 159_181_20]);
    expect(homes!.incidental).toEqual([5_000_000_00, 5_100_000_00, 0, 0]);
    expect(homes!.structural).toEqual([0, 0, 0, 0]);
  });

  it("add up to the whole when prices stay as they are", () => fc.assert(fc.property(
    fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 14 }),
    fc.constantFrom("even" as const, "rising" as const, "falling" as const, "sCurve" as const),
    (units, cents, length, profile) => {
      const years = Array.from({ length: 15 }, (_, index) => 2027 + index);
      const { tasks } = costsOf([task({ units: units / 7, costPerUnit: cents / 100, targetYear: 2027 + length, profile })], years, steadyPrices);
      expect(sum(tasks[0]!.incidental)).toBe(roundedToCents(product(ratio(units / 7), ratio(cents / 100))));
    },
  )));

  it("stay after delivery, exactly: thirds of units make whole amounts", () => {
    const lasting = task({ units: 100, startYear: 2025, targetYear: 2027, structuralPerUnit: 300 });
    const { tasks } = costsOf([lasting], [2025, 2026, 2027, 2028, 2029], steadyPrices);
    expect(tasks[0]!.structural).toEqual([0, 10_000_00, 20_000_00, 30_000_00, 30_000_00]);
  });

  it("show nothing of what was delivered before the first year, but what it keeps costing", () => {
    const { tasks } = costsOf([task({ startYear: 2020, targetYear: 2020, units: 2, costPerUnit: 5, structuralPerUnit: 3 })], [2027], steadyPrices);
    expect(tasks[0]).toMatchObject({ incidental: [0], structural: [600] });
  });

  it("name the task whose costs no cell can hold", () => {
    expect(() => costsOf([task({ row: 7, units: 1e9, costPerUnit: 1e9 })], [2027], steadyPrices)).toThrow(InputError);
    expect(refusal(() => costsOf([task({ row: 7, units: 1e9, costPerUnit: 1e9 })], [2027], steadyPrices))).toMatch(/^Opgaven rij 7: de kosten zijn een bedrag/);
    const large = task({ units: 1, costPerUnit: 9e12 });
    expect(refusal(() => costsOf([large, large], [2027], steadyPrices))).toMatch(/^Opgaven: de kosten/);
  });
});
