import fc from "fast-check";
import { loadHighs } from "../../../core/optimise";
import type { Highs } from "../../../core/optimise";
import type { Area, AreaOutcome } from "../../../core/stacking/model";
import { stack } from "../../../core/stacking/stack";
import { area, pair, someArea, task } from "./areas";
import { refusal } from "../../in-dutch";
import { runs } from "../../runs";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

const short = (outcome: AreaOutcome) => outcome.tasks.map((each) => each.short);
const shares = (outcome: AreaOutcome) => outcome.tasks.map((each) => (each.claim > 0 ? each.short / each.claim : 0));
const near = (values: readonly number[], digits = 6) => values.map((value) => expect.closeTo(value, digits));

describe("stack", () => {
  it("lets two tasks share what they may", () => {
    const outcome = stack(highs, area([task("woningen", 100), task("water", 60)], { l: 500 }, [pair(0, 1, 0.5)]), 3);
    expect(outcome.net).toBeCloseTo(130, 9);
    expect(outcome.shared).toBeCloseTo(30, 9);
    expect(outcome.tasks.map((each) => each.shared)).toEqual(near([30, 30]));
    expect(short(outcome)).toEqual([0, 0]);
  });

  it("gives tasks without a claim zeros, and tasks without land nothing", () => {
    const outcome = stack(highs, area([task("leeg", 0), task("boot", 5, { landTypes: ["zee"] }), task("bos", 7)], { l: 10 }), 3);
    expect(outcome.tasks).toEqual([
      { task: "leeg", claim: 0, realised: 0, shared: 0, short: 0 },
      { task: "boot", claim: 5, realised: 0, shared: 0, short: 5 },
      { task: "bos", claim: 7, realised: 7, shared: 0, short: 0 },
    ]);
  });

  it("leaves everything short where there is no land", () => {
    const outcome = stack(highs, area([task("a", 10), task("b", 20, { priority: 2 })], { l: 0 }, [pair(0, 1, 1)]), 3);
    expect(short(outcome)).toEqual([10, 20]);
    expect(outcome.net).toBe(0);
  });

  it("is fair between 0,01 ha and 1.000.000 ha", () => {
    const tasks = [task("klein", 0.01), task("groot", 1_000_000), task("midden", 40)];
    // What may be shared is worth so many hectares more; everybody falls short by the same part.
    const saved = [{ sharing: [], gain: 0 }, { sharing: [pair(0, 1, 0.5)], gain: 0.005 }, {
      sharing: [pair(0, 1, 1, 0.5, 1), pair(1, 2, 0.1)], gain: 4.005,
    }];
    for (const { sharing, gain } of saved) {
      const outcome = stack(highs, area(tasks, { l: 800_000 }, sharing), 3);
      expect(shares(outcome)).toEqual(near(tasks.map(() => 1 - (800_000 + gain) / 1_000_040.01), 9));
      expect(outcome.net).toBeCloseTo(800_000, 4);
    }
  });

  it.each([3, 4])("lets fourteen tasks that may all share lie %i deep", (layers) => {
    const tasks = Array.from({ length: 14 }, (_, i) => task(`opgave ${i}`, 100));
    const sharing = tasks.flatMap((_, one) => tasks.slice(one + 1).map((__, i) => pair(one, one + 1 + i, 1)));
    const plenty = stack(highs, area(tasks, { l: 5000 }, sharing), layers);
    expect(plenty.net).toBeCloseTo(1400 / layers, 6);
    const scarce = stack(highs, area(tasks, { l: 200 }, sharing), layers);
    expect(shares(scarce)).toEqual(near(tasks.map(() => 1 - (200 * layers) / 1400), 9));
  });

  it("refuses more combinations than can be weighed", () => {
    const tasks = Array.from({ length: 100 }, (_, i) => task(`opgave ${i}`, 1));
    const sharing = tasks.flatMap((_, one) => tasks.slice(one + 1).map((__, i) => pair(one, one + 1 + i, 1)));
    expect(refusal(() => stack(highs, area(tasks, { l: 5 }, sharing), 3))).toContain("Combinaties: te veel opgaven mogen samen liggen in Gebied");
  });
});

describe("what holds", () => {
  const some = someArea(6);
  const layers = fc.integer({ min: 1, max: 4 });

  it("the order of the rows changes no shortage and no net land", () => {
    fc.assert(fc.property(some, layers, fc.infiniteStream(fc.nat()), (any, deep, draw) => {
      const order = any.tasks.map((_, i) => ({ i, key: draw.next().value! })).sort((a, b) => a.key - b.key).map(({ i }) => i);
      const turned: Area = {
        ...any,
        tasks: order.map((i) => any.tasks[i]!),
        land: [...any.land].reverse(),
        sharing: any.sharing.map((p) => ({ ...p, one: order.indexOf(p.other), other: order.indexOf(p.one), yieldOne: p.yieldOther, yieldOther: p.yieldOne })).reverse(),
      };
      const [one, other] = [stack(highs, any, deep), stack(highs, turned, deep)];
      expect(order.map((i) => shares(one)[i]!)).toEqual(near(shares(other)));
      expect(one.net).toBeCloseTo(other.net, 5);
    }), runs(150));
  });

  it("the same area gives the same figures to the last digit", () => {
    fc.assert(fc.property(some, layers, (any, deep) => {
      expect(stack(highs, any, deep)).toEqual(stack(highs, any, deep));
    }), runs(50));
  });

  it("parts add up, and nothing is used that is not there", () => {
    fc.assert(fc.property(some, layers, (any, deep) => {
      const outcome = stack(highs, any, deep);
      const there = any.land.reduce((sum, land) => sum + land.hectares, 0);
      expect(outcome.net).toBeLessThanOrEqual(there + 1e-6);
      expect(outcome.shared).toBeLessThanOrEqual(outcome.net + 1e-9);
      for (const each of outcome.tasks) {
        expect(each.realised + each.short).toBeCloseTo(each.claim, 9);
        expect(each.short).toBeGreaterThanOrEqual(0);
        expect(each.realised).toBeGreaterThanOrEqual(0);
        expect(each.shared).toBeLessThanOrEqual(outcome.shared + 1e-9);
      }
      const carried = outcome.tasks.reduce((sum, each) => sum + each.shared, 0);
      expect(carried).toBeGreaterThanOrEqual(2 * outcome.shared - 1e-6);
      expect(carried).toBeLessThanOrEqual(deep * outcome.shared + 1e-6);
    }), runs(500));
  });

  it("hectares times a thousand give results times a thousand", () => {
    fc.assert(fc.property(some, layers, fc.constantFrom(0.001, 1000), (any, deep, factor) => {
      const scaled: Area = {
        ...any,
        tasks: any.tasks.map((each) => ({ ...each, claim: each.claim * factor })),
        land: any.land.map((each) => ({ ...each, hectares: each.hectares * factor })),
      };
      const [one, other] = [stack(highs, any, deep), stack(highs, scaled, deep)];
      expect(shares(other)).toEqual(near(shares(one)));
      expect(other.net / factor).toBeCloseTo(one.net, 5);
    }), runs(150));
  });

  it("more land, more sharing or a claim less never makes it worse, class by class", () => {
    fc.assert(fc.property(some, layers, fc.constantFrom("land", "sharing", "claim"), fc.nat(), (any, deep, what, which) => {
      const better = improved(any, what, which);
      const [before, after] = [byClass(any, stack(highs, any, deep), any), byClass(better, stack(highs, better, deep), any)];
      const first = before.findIndex((share, i) => Math.abs(share - after[i]!) > 1e-6);
      if (first >= 0) expect(after[first]).toBeLessThan(before[first]!);
    }), runs(200));
  });
});

function improved(any: Area, what: string, which: number): Area {
  const at = <T>(list: readonly T[], change: (each: T) => T) => list.map((each, i) => (i === which % list.length ? change(each) : each));
  if (what === "land") return { ...any, land: at(any.land, (land) => ({ ...land, hectares: land.hectares + 15 })) };
  if (what === "sharing") return { ...any, sharing: at(any.sharing, (each) => ({ ...each, share: Math.min(1, each.share + 0.3) })) };
  return { ...any, tasks: at(any.tasks, (each) => ({ ...each, claim: 0 })) };
}

/** The relative shortages, class after class, the largest of each class first: what is compared from left to right. */
function byClass(_: Area, outcome: AreaOutcome, { tasks }: Area): number[] {
  const classes = [...new Set(tasks.map((each) => each.priority))].sort((a, b) => a - b);
  return classes.flatMap((priority) =>
    shares(outcome).filter((__, i) => tasks[i]!.priority === priority).sort((a, b) => b - a));
}
