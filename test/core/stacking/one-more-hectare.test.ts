import fc from "fast-check";
import { loadHighs } from "../../../core/optimise";
import type { Highs } from "../../../core/optimise";
import type { Area, AreaOutcome } from "../../../core/stacking/model";
import { oneMoreHectare } from "../../../core/stacking/one-more-hectare";
import { sharedPairs } from "../../../core/stacking/shared-pairs";
import { stack } from "../../../core/stacking/stack";
import { area, pair, someArea, task } from "./areas";
import { runs } from "../../runs";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

const example3 = area(
  [task("zon", 300, { priority: 2 }), task("natuur", 200), task("woningen", 200)], { landbouw: 400 }, [pair(0, 1, 0.5, 0.5)],
);

describe("oneMoreHectare", () => {
  it("says what binds in the third worked example", () => {
    expect(oneMoreHectare(highs, example3, 3)).toEqual([
      { area: "Gebied", limit: "landbouw", kind: "land", hectares: 400, value: expect.closeTo(1, 9) },
      { area: "Gebied", limit: "zon + natuur", kind: "sharing", hectares: 100, value: expect.closeTo(0.5, 9) },
    ]);
  });

  it("speaks of net land where nothing falls short", () => {
    const plenty = { ...example3, land: [{ row: 2, type: "landbouw", hectares: 1000 }] };
    expect(oneMoreHectare(highs, plenty, 3)).toEqual([
      { area: "Gebied", limit: "zon + natuur", kind: "sharing", hectares: 100, value: expect.closeTo(0.5, 9) },
    ]);
  });

  it("knows what land of a type of which there is none would bring", () => {
    const none = area([task("haven", 10, { landTypes: ["water"] }), task("bos", 5)], { landbouw: 20, water: 0 });
    expect(oneMoreHectare(highs, none, 3).map(({ limit, value }) => [limit, value])).toEqual([["water", expect.closeTo(1, 9)]]);
  });

  it("gives types that are alike the same value, each with its own size", () => {
    const alike = area([task("a", 50), task("b", 50)], { klei: 10, veen: 30 });
    expect(oneMoreHectare(highs, alike, 3)).toEqual([
      { area: "Gebied", limit: "klei", kind: "land", hectares: 10, value: expect.closeTo(1, 9) },
      { area: "Gebied", limit: "veen", kind: "land", hectares: 30, value: expect.closeTo(1, 9) },
    ]);
  });

  it("is what solving a changed area from scratch gives, for every limit", () => {
    const measure = (outcome: AreaOutcome, short: boolean) => (short ? outcome.tasks.reduce((sum, each) => sum + each.short, 0) : outcome.net);
    fc.assert(fc.property(someArea(), fc.constantFrom(1, 40), (drawn, factor) => {
      const any = {
        ...drawn,
        tasks: drawn.tasks.map((each, i) => ({ ...each, name: `opgave ${i}`, claim: each.claim * factor })),
        land: drawn.land.map((each) => ({ ...each, hectares: each.hectares * factor })),
      };
      const now = stack(highs, any, 3);
      const short = now.tasks.some((each) => each.short > 0);
      const found = oneMoreHectare(highs, any, 3);
      const compare = (limit: string, kind: string, more: Area) => {
        const value = measure(now, short) - measure(stack(highs, more, 3), short);
        const listed = found.find((choice) => choice.kind === kind && choice.limit === limit)?.value ?? 0;
        expect(Math.abs(listed - value)).toBeLessThan(2e-6);
      };
      for (const type of new Set(any.land.map((land) => land.type))) {
        compare(type, "land", { ...any, land: [...any.land, { row: 9, type, hectares: 1 }] });
      }
      any.sharing.forEach((each, index) => {
        const most = Math.min(any.tasks[each.one]!.claim, any.tasks[each.other]!.claim);
        if (most === 0) return;
        const more = { ...each, share: each.share + 1 / most };
        compare(`opgave ${each.one} + opgave ${each.other}`, "sharing", { ...any, sharing: any.sharing.with(index, more) });
      });
    }), runs(100));
  });
});

describe("sharedPairs", () => {
  it("saves nothing where the same shortages stay: in the third worked example all land is needed anyway", () => {
    expect(sharedPairs(highs, example3, 3)).toEqual([
      { area: "Gebied", one: "zon", other: "natuur", shared: expect.closeTo(100, 9), most: 100, gain: expect.closeTo(0, 9) },
    ]);
  });

  it("leaves the gain open where more sharing is allowed than used", () => {
    const three = area([task("a", 100), task("b", 100), task("c", 10)], { l: 1000 }, [pair(0, 1, 0.4), pair(0, 2, 1, 0, 0)]);
    expect(sharedPairs(highs, three, 3)).toEqual([
      { area: "Gebied", one: "a", other: "b", shared: expect.closeTo(40, 9), most: 40, gain: expect.closeTo(1, 9) },
      { area: "Gebied", one: "a", other: "c", shared: 0, most: 10, gain: undefined },
    ]);
  });

  it("never shares more than may be shared", () => {
    fc.assert(fc.property(someArea(), (any) => {
      for (const each of sharedPairs(highs, any, 2)) expect(each.shared).toBeLessThanOrEqual(each.most + 1e-6);
    }), runs(300));
  });

  // Where tasks are bound to a type of land that is full, a hectare may be worth more than itself; where all fits anywhere it is not.
  it("never saves more than one hectare for one hectare, shared by two, where there is land for all", () => {
    fc.assert(fc.property(someArea(), (drawn) => {
      const tasks = drawn.tasks.map((each) => ({ ...each, landTypes: undefined }));
      const plenty = { ...drawn, tasks, land: [{ row: 2, type: "landbouw", hectares: 1 + tasks.reduce((all, { claim }) => all + claim, 0) }] };
      for (const { gain } of sharedPairs(highs, plenty, 2)) if (gain !== undefined) expect(gain).toBeLessThanOrEqual(1 + 1e-6);
    }), runs(150));
  });
});
