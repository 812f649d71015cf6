import fc from "fast-check";
import { profiles as words, type Profile } from "../../../core/domain/profiles";
import { profileWeights } from "../../../core/numbers/profile";

const profiles = Object.keys(words) as Profile[];

describe("the weights of a Verloop", () => {
  it.each([
    ["even", [1, 1, 1, 1]],
    ["rising", [1, 2, 3, 4]],
    ["falling", [4, 3, 2, 1]],
    ["sCurve", [10, 22, 22, 10]],
  ] as const)("%s over four periods", (profile, expected) => {
    expect(profileWeights(profile, 4)).toEqual(expected);
  });

  it("is the whole in one period and nothing in none", () => {
    for (const profile of profiles) {
      expect(profileWeights(profile, 1)).toEqual([1]);
      expect(profileWeights(profile, 0)).toEqual([]);
    }
  });

  it("gives every period whole, positive weight", () => {
    fc.assert(fc.property(fc.constantFrom(...profiles), fc.integer({ min: 1, max: 400 }), (profile, periods) => {
      const weights = profileWeights(profile, periods);
      expect(weights).toHaveLength(periods);
      expect(weights.every((weight) => Number.isSafeInteger(weight) && weight > 0)).toBe(true);
    }));
  });

  it("follows 3u² - 2u³", () => {
    const weights = profileWeights("sCurve", 10);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(total).toBe(1000);
    expect(weights.slice(0, 3).reduce((sum, weight) => sum + weight, 0) / total).toBeCloseTo(3 * 0.09 - 2 * 0.027, 12);
  });
});
