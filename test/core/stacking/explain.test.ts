import fc from "fast-check";
import type { InputRow } from "../../../core";
import { loadHighs, type Highs } from "../../../core/optimise";
import { explainLand, type LandFigure } from "../../../core/stacking";
import type { Area, AreaOutcome } from "../../../core/stacking/model";
import { pressureOf } from "../../../core/stacking/pressure";
import { stack } from "../../../core/stacking/stack";
import { expectExplained, expectSame, linesOf } from "../explanations";
import { area, pair, someArea, task } from "./areas";

let highs: Highs;
beforeAll(async () => { highs = await loadHighs(); });

const twoAreas = fc.tuple(someArea(4), someArea(3)).map(([one, other]): Area[] => [one, { ...other, name: "Elders" }]);
const isIn = (areas: readonly Area[]) => ({ table, row }: InputRow): boolean =>
  areas.some(({ tasks, land }) => (table === "opgaven" ? tasks : table === "grond" ? land : []).some((each) => each.row === row));
const total = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((sum, item) => sum + of(item), 0);

/** Every figure that view Ruimte shows, with what the report says that it is. */
function figuresOf(areas: readonly Area[]): [LandFigure, number][] {
  const outcomes = areas.map((each) => stack(highs, each, 3));
  const pressures = areas.map((each) => pressureOf(highs, each, 3));
  const [gross, needed, available] = (["gross", "needed", "available"] as const).map((of) => total(pressures, (each) => each[of]));
  const tasks = outcomes.flatMap((outcome) => outcome.tasks.map((each) => ({ ...each, of: { name: each.task, area: outcome.area } })));
  const short = total(tasks, (each) => each.short);
  return [
    [{ figure: "gross" }, gross!], [{ figure: "needed" }, needed!], [{ figure: "available" }, available!],
    [{ figure: "shared" }, total(outcomes, ({ shared }) => shared)],
    [{ figure: "shortage" }, short], [{ figure: "realised" }, gross! - short],
    ...(available! > 0 ? [[{ figure: "pressure" }, needed! / available!] satisfies [LandFigure, number]] : []),
    ...(gross! > 0 ? [[{ figure: "served" }, 1 - short / gross!] satisfies [LandFigure, number]] : []),
    ...tasks.flatMap(({ of, realised, short: own }): [LandFigure, number][] => [[{ figure: "realised", task: of }, realised], [{ figure: "shortage", task: of }, own]]),
    ...outcomes.flatMap(landFigures),
  ];
}

const landFigures = ({ land }: AreaOutcome): [LandFigure, number][] => land.flatMap(({ area: where, type, hectares, used, free }): [LandFigure, number][] => [
  [{ figure: "there", area: where, type }, hectares], [{ figure: "used", area: where, type }, used], [{ figure: "free", area: where, type }, free],
]);

describe("the lines behind a figure about land", () => {
  it("make every figure of the report, and come from rows that are there", () => fc.assert(
    fc.property(twoAreas, (areas) => {
      for (const [figure, amount] of figuresOf(areas)) expectExplained(explainLand(highs, areas, 3, figure), amount, isIn(areas));
    }), { numRuns: 60 },
  ));

  it("make the same figures whatever the order of the rows", () => fc.assert(
    fc.property(someArea(4), (one) => {
      const turned: Area = {
        ...one, tasks: [...one.tasks].reverse(), land: [...one.land].reverse(),
        sharing: one.sharing.map((each) => ({ ...each, one: one.tasks.length - 1 - each.one, other: one.tasks.length - 1 - each.other })),
      };
      for (const { name } of one.tasks) {
        for (const figure of ["realised", "shortage"] as const) {
          const asked: LandFigure = { figure, task: { name, area: one.name } };
          expectSame(explainLand(highs, [turned], 3, asked)!.amount, explainLand(highs, [one], 3, asked)!.amount);
        }
      }
    }), { numRuns: 40 },
  ));

  const sunAndNature = area(
    [task("zon", 300, { row: 2, priority: 2 }), task("natuur", 200, { row: 3 }), task("woningen", 200, { row: 4 })],
    { landbouw: 400 }, [pair(0, 1, 0.5, 0.5)],
  );

  it("name the land, and with whom a task shares it; a shared hectare counts for what it yields", () => {
    const { parts } = explainLand(highs, [sunAndNature], 3, { figure: "shortage", task: { name: "zon", area: "Gebied" } })!;
    expect(parts).toEqual([
      { kind: "claims", amount: 300, lines: [{ names: ["zon"], amount: 300, rows: [{ table: "opgaven", row: 2 }] }] },
      { kind: "realised", amount: expect.closeTo(-50, 6) as number, lines: [
        { names: ["landbouw", "natuur"], amount: expect.closeTo(-50, 6) as number, rows: [{ table: "grond", row: 2 }] },
      ] },
    ]);
  });

  it("name the area where there are several", () => {
    const lines = linesOf(explainLand(highs, [sunAndNature, { ...sunAndNature, name: "Elders" }], 3, { figure: "gross" })!);
    expect(lines.map(({ names }) => names)).toContainEqual(["zon", "Elders"]);
  });

  it("are not there for what is not there", () => {
    expect(explainLand(highs, [sunAndNature], 3, { figure: "shortage", task: { name: "zee", area: "Gebied" } })).toBeUndefined();
    expect(explainLand(highs, [sunAndNature], 3, { figure: "used", area: "Elders", type: "landbouw" })).toBeUndefined();
  });
});
