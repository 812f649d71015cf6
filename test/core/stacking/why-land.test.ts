import fc from "fast-check";
import { whyText } from "../../../addin/i18n/why-text";
import { loadHighs, type Highs } from "../../../core/optimise";
import { explainLand, type LandFigure } from "../../../core/stacking";
import type { Area } from "../../../core/stacking/model";
import { oneMoreHectare } from "../../../core/stacking/one-more-hectare";
import { stack } from "../../../core/stacking/stack";
import { runs } from "../../runs";
import { area, pair, someArea, task } from "./areas";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

const whyOf = (own: Area, name: string) => explainLand(highs, [own], 3, { figure: "shortage", task: { name, area: own.name } })!.why;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

it("claims of each task only what the stacking shows, and what one hectare more would do", () => fc.assert(fc.property(someArea(4), (own) => {
  const outcome = stack(highs, own, 3);
  const limits = oneMoreHectare(highs, own, 3);
  for (const [at, { name, claim, priority, landTypes }] of own.tasks.entries()) {
    if (claim === 0) continue;
    const { short, realised } = outcome.tasks[at]!;
    const [sentence, more] = whyOf(own, name);
    for (const language of ["nl", "en"] as const) expect(whyText(whyOf(own, name), language)).toMatch(/^\S.*\.$/u);
    const land = outcome.land.filter(({ type }) => landTypes?.includes(type) ?? true);
    switch (sentence!.code) {
      case "taskFits": expect(short).toBeLessThanOrEqual(1e-6 * claim); break;
      case "noLandForTask": expect(sum(land.map(({ hectares }) => hectares))).toBe(0); break;
      case "landTaken": {
        const { served, priority: own1, hectares, types, priorities } = sentence!.params;
        expect([served, own1, hectares]).toEqual([realised / claim, priority, sum(land.map((each) => each.hectares))]);
        expect(sum(land.map(({ free }) => free))).toBeLessThanOrEqual(1e-6 * hectares);
        expect(types).toEqual(land.filter((each) => each.hectares > 0).map(({ type }) => type));
        const users = land.flatMap(({ uses }) => uses.flatMap(({ tasks }) => tasks));
        expect(priorities).toEqual([...new Set(own.tasks.filter((each) => users.includes(each.name)).map((each) => each.priority))].sort());
        break;
      }
      default: throw new Error(sentence!.code);
    }
    if (more === undefined) continue;
    if (more.code !== "oneHectare") throw new Error(more.code);
    const { limit, kind, value } = more.params;
    expect(limits).toContainEqual(expect.objectContaining({ limit, kind, value }));
  }
}), runs(40)));

it("says in words where the land is full, and what helps", () => {
  const own = area([task("Natuur", 60), task("Woningbouw", 40, { priority: 2, landTypes: ["weiland"] })], { weiland: 50, akker: 20 }, [pair(0, 1, 0.25)]);
  expect(whyText(whyOf(own, "Woningbouw"), "nl").replaceAll("\u00a0", " ")).toBe(
    "Woningbouw krijgt 50%: prioriteit 2, en alle grond waar deze opgave mag landen (weiland, 50 ha) is in gebruik bij prioriteit 1 en 2. Eén hectare meer weiland scheelt 1 ha tekort.",
  );
  expect(whyText(whyOf(own, "Natuur"), "nl")).toBe("Natuur (prioriteit 1) krijgt alle gevraagde hectares.");
});

it("claims nothing of what asks nothing, and says where one hectare more helps", () => {
  const oost = { ...area([task("Natuur", 60), task("Zon", 0, { priority: 2 })], { weiland: 50, akker: 0 }), name: "Oost" };
  const west = { ...area([task("Natuur", 10)], { weiland: 50 }), name: "West" };
  const said = (areas: readonly Area[], asked: LandFigure): string => whyText(explainLand(highs, areas, 3, asked)!.why, "nl").replaceAll("\u00a0", " ");
  expect(said([oost, west], { figure: "shortage" })).toBe("Grond komt tekort bij prioriteit 1, bij Natuur: 10 ha. Eén hectare meer weiland in Oost scheelt 1 ha tekort.");
  expect(said([oost], { figure: "shortage", task: { name: "Zon", area: "Oost" } })).toBe("");
  expect(said([oost], { figure: "used", area: "Oost", type: "akker" })).toBe("Er is geen akker.");
});
