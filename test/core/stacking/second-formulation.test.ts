import fc from "fast-check";
import { loadHighs } from "../../../core/optimise";
import type { Highs } from "../../../core/optimise";
import type { Area } from "../../../core/stacking/model";
import { stack } from "../../../core/stacking/stack";
import { someArea } from "./areas";
import { bySecondFormulation } from "./second-formulation";
import { runs } from "../../runs";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

/** Shortages agree to this part of each claim, net land to this part of all claims. */
function agree(any: Area, layers: number, within: number): void {
  const outcome = stack(highs, any, layers);
  const second = bySecondFormulation(highs, any, layers);
  const claims = any.tasks.reduce((sum, { claim }) => sum + claim, 0);
  outcome.tasks.forEach(({ claim, short }, i) => {
    expect(Math.abs(short - second.shares[i]! * claim)).toBeLessThanOrEqual(within * claim);
  });
  expect(Math.abs(outcome.net - second.net)).toBeLessThanOrEqual(within * claims);
}

const layers = fc.integer({ min: 1, max: 4 });

describe("a second formulation finds the same", () => {
  it("on small areas", () => {
    fc.assert(fc.property(someArea(), layers, (any, deep) => { agree(any, deep, 1e-6); }), runs(150));
  });

  // Unscaled, it is itself no judge of 0,01 ha beside 1.000.000 ha: there the answers are worked out by hand (stack.test).
  it("on awkward scales: 0,01 ha beside 1.000 ha", () => {
    const scales = fc.array(fc.constantFrom(0.01, 0.37, 1, 40, 1000), { minLength: 5, maxLength: 5 });
    fc.assert(fc.property(someArea(), scales, fc.constantFrom(0.05, 0.4, 1), layers, (any, sizes, part, deep) => {
      const tasks = any.tasks.map((each, i) => ({ ...each, claim: each.claim > 0 ? sizes[i]! : 0 }));
      const claims = tasks.reduce((sum, { claim }) => sum + claim, 0);
      const land = any.land.map((each) => ({ ...each, hectares: (each.hectares / 120) * part * claims }));
      agree({ ...any, tasks, land }, deep, 1e-4);
    }), runs(75));
  });
});
