import { loadHighs, type Highs } from "../../../core/optimise";
import { areaModel } from "../../../core/stacking/area-model";
import { isCertified } from "../../../core/stacking/certificate";
import { stack } from "../../../core/stacking/stack";
import { shuffled, wideArea } from "../../bench/wide-area";
import { area, task } from "./areas";
import { brokenCertificate } from "./broken-certificate";
import { exactStacking } from "./exact-stacking";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);
const layersOf = (seed: number): number => 1 + (seed % 4);

describe("claims from 0,001 to 1.000.000 ha", () => {
  it("hold their certificate, in whatever order the rows stand", () => {
    for (const seed of seeds(1, 150)) {
      const any = wideArea(seed, 0.001, 1e6);
      const turned = shuffled(any, seed);
      const [one, other] = [stack(highs, any, layersOf(seed)), stack(highs, turned.area, layersOf(seed))];
      expect([seed, ...brokenCertificate(any, one), ...brokenCertificate(turned.area, other)]).toEqual([seed]);
      const claims = any.tasks.reduce((sum, { claim }) => sum + claim, 0);
      turned.order.forEach((was, now) => {
        expect(Math.abs(one.tasks[was]!.short - other.tasks[now]!.short)).toBeLessThanOrEqual(1e-8 * claims);
      });
    }
  });

  it("are what exact arithmetic makes of them", () => {
    for (const seed of seeds(5000, 40)) {
      const any = wideArea(seed, 0.01, 1e6);
      const [found, exact] = [stack(highs, any, layersOf(seed)), exactStacking(any, layersOf(seed))];
      expect([seed, ...found.tasks.map(({ claim, short }) => (claim > 0 ? short / claim : 0))])
        .toEqual([seed, ...exact.shares.map((share) => expect.closeTo(share, 6) as number)]);
      expect(found.net / Math.max(1, exact.net)).toBeCloseTo(exact.net / Math.max(1, exact.net), 6);
    }
  });
});

test("of answers that are as fair and as lean the one that ranks first is given: small groups, in the order of the sheet", () => {
  for (const seed of seeds(7000, 40)) {
    const any = wideArea(seed, 1, 100);
    const layers = 2 + (seed % 3);
    const exact = exactStacking(any, layers);
    const uses = stack(highs, any, layers).land.flatMap((land) => land.uses);
    const rank = uses.reduce((sum, { tasks, hectares }) => sum + hectares * exact.places.get(tasks.join())!, 0);
    expect([seed, rank]).toEqual([seed, expect.closeTo(exact.rank, 3)]);
  }
});

describe("the certificate", () => {
  const any = area([task("a", 100, { landTypes: ["x"] }), task("b", 50)], { x: 60, y: 30 });
  const built = areaModel(any, 3);
  /** What each task gets of each type of land, in hectares. */
  const point = (of: Readonly<Record<string, number>>, short: readonly number[]) => {
    const values = new Map<number, number>();
    for (const { combination, place, variable, unit } of built.uses) {
      values.set(variable, (of[`${any.tasks[combination.tasks[0]!]!.name}${built.land[place]!.land.types[0]!.type}`] ?? 0) / unit);
    }
    built.shortages.forEach((variable, index) => values.set(variable!, short[index]!));
    return { value: (variable: number) => values.get(variable)!, total: () => 0 };
  };
  const holds = (of: Readonly<Record<string, number>>, short: readonly number[]): boolean => isCertified(built, point(of, short));

  it("takes an answer that adds up, within the land, with nothing left that a task could have", () => {
    expect(holds({ ax: 60, by: 30 }, [0.4, 0.4])).toBe(true);
  });

  it("refuses claims that do not add up, more land than there is, and land that is left", () => {
    expect(holds({ ax: 60, by: 30 }, [0.3, 0.4])).toBe(false);
    expect(holds({ ax: 70, by: 30 }, [0.3, 0.4])).toBe(false);
    expect(holds({ ax: 50, by: 30 }, [0.5, 0.4])).toBe(false);
    expect(holds({ ax: 60, by: 20 }, [0.4, 0.6])).toBe(false);
    expect(holds({ ax: NaN, by: 30 }, [0.4, 0.4])).toBe(false);
  });
});
