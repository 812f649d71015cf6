import fc from "fast-check";
import { loadHighs, type Highs } from "../../../core/optimise";
import { LAYERS, type Area } from "../../../core/stacking/model";
import { landNeeded } from "../../../core/stacking/land-needed";
import { mayLand } from "../../../core/stacking/land-classes";
import { pressureOf } from "../../../core/stacking/pressure";
import { stack } from "../../../core/stacking/stack";
import { runs } from "../../runs";
import { area, someArea, task } from "./areas";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

/** Those that extra land can help: every task may land somewhere. */
const helpable = someArea().map((one): Area => ({
  ...one, tasks: one.tasks.map((each) => (one.land.some(({ type }) => mayLand(each, type)) ? each : { ...each, landTypes: undefined })),
}));

const withMore = (one: Area, extra: readonly { readonly type: string; readonly extra: number }[]): Area =>
  ({ ...one, land: [...one.land, ...extra.map(({ type, extra: hectares }) => ({ row: 99, type, hectares }))] });

const shortIn = (one: Area): number => stack(highs, one, LAYERS).tasks.reduce((most, { short, claim }) => Math.max(most, claim === 0 ? 0 : short / claim), 0);

it("put back as land nothing falls short, and with a little less of the last type something does", () => {
  fc.assert(fc.property(helpable, (one) => {
    const { types } = landNeeded(highs, one, LAYERS);
    expect(shortIn(withMore(one, types))).toBeLessThan(1e-6);
    const last = types.findLastIndex(({ extra }) => extra > 0.01);
    if (last < 0) return;
    expect(shortIn(withMore(one, types.map((each, at) => (at === last ? { ...each, extra: each.extra - 0.01 } : each))))).toBeGreaterThan(1e-6);
  }), runs(60));
});

it("is at least what is needed less what there is", () => {
  fc.assert(fc.property(helpable, (one) => {
    const { needed, available } = pressureOf(highs, one, LAYERS);
    const extra = landNeeded(highs, one, LAYERS).types.reduce((sum, each) => sum + each.extra, 0);
    expect(extra).toBeGreaterThanOrEqual(needed - available - 1e-6);
    if (extra < 1e-9) expect(shortIn(one)).toBeLessThan(1e-6);
  }), runs(30));
});

it("takes the last of the types that are alike, and none of the first where another will do", () => {
  const one = area([task("a", 100, { landTypes: ["x", "y"] }), task("b", 50, { landTypes: ["y", "z"] })], { x: 10, y: 20, z: 0 });
  expect(landNeeded(highs, one, LAYERS).types.map(({ extra }) => Math.round(extra * 1e6) / 1e6)).toEqual([0, 70, 50]);
  const alike = area([task("a", 100)], { x: 10, y: 20, z: 0 });
  expect(landNeeded(highs, alike, LAYERS).types.map(({ extra }) => Math.round(extra * 1e6) / 1e6)).toEqual([0, 0, 70]);
});

it("says so where no land of the area can help", () => {
  expect(() => landNeeded(highs, area([task("a", 100, { landTypes: ["elders"] })], { x: 10 }), LAYERS)).toThrow(/noLandTypeInArea/u);
});
