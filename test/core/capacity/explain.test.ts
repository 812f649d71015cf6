import fc from "fast-check";
import type { InputRow } from "../../../core";
import { explainPeople, pooledNeeds, servedCapacity, type CapacityModel, type Need, type PeopleFigure } from "../../../core/capacity";
import { expectExplained, expectSame } from "../explanations";
import { inYears, model, staff, work, years } from "./build";
import { anyModel } from "./random";

const isIn = ({ work: asked, staff: people }: CapacityModel) => ({ table, row }: InputRow): boolean =>
  (table === "werk" ? asked : table === "bezetting" ? people : []).some((each) => each.row === row);

const figuresOf = ({ demand, supply, shortage }: Need, of: Omit<PeopleFigure, "figure">): [PeopleFigure, number][] => [
  [{ ...of, figure: "demand" }, demand], [{ ...of, figure: "supply" }, supply], [{ ...of, figure: "shortage" }, shortage],
  ...(supply > 0 ? [[{ ...of, figure: "load" }, demand / supply] satisfies [PeopleFigure, number]] : []),
  ...(demand > 0 ? [[{ ...of, figure: "served" }, 1 - shortage / demand] satisfies [PeopleFigure, number]] : []),
];

/** Every figure that view Mensen shows, with what the report says that it is. */
async function figures(asked: CapacityModel): Promise<[PeopleFigure, number][]> {
  const needs = await pooledNeeds(asked);
  const sum = (of: keyof Need): number => needs.reduce((total, { whole }) => total + whole[of], 0);
  return [
    ...figuresOf({ ...needs[0]!.whole, demand: sum("demand"), supply: sum("supply"), shortage: sum("shortage") }, {}),
    ...needs.flatMap(({ role, whole, perPeriod }) => [
      ...figuresOf(whole, { role }), ...perPeriod.flatMap((need, index) => figuresOf(need, { role, period: asked.horizon.from + index })),
    ]),
  ];
}

describe("the lines behind a figure about people", () => {
  it.each([[false, 100], [true, 80]])("make every figure of the report, and come from rows that are there (standing in: %s)", (standIns, numRuns) => fc.assert(
    fc.asyncProperty(anyModel(standIns), async (drawn) => {
      const asked = { ...drawn, staff: drawn.staff.map((row, index) => ({
        ...row, absence: index % 3 === 0 ? 0.06 : 0, span: index % 2 === 0 ? inYears(2027) : undefined,
      })) };
      const served = await servedCapacity(asked);
      for (const [figure, amount] of await figures(asked)) expectExplained(explainPeople(served, figure), amount, isIn(asked));
    }), { numRuns },
  ));

  it("make the same figures whatever the order of the rows", () => fc.assert(
    fc.asyncProperty(anyModel(true), async (asked) => {
      const [one, other] = [await servedCapacity(asked), await servedCapacity({ ...asked, work: [...asked.work].reverse(), staff: [...asked.staff].reverse() })];
      for (const { role } of asked.work) {
        for (const figure of ["demand", "supply", "shortage"] as const) {
          expectSame(explainPeople(other, { figure, role })!.amount, explainPeople(one, { figure, role })!.amount);
        }
      }
    }), { numRuns: 30 },
  ));

  it("name package and task, organisation, absence, stand-ins and hired people", async () => {
    const served = await servedCapacity(model({
      horizon: years(2027),
      work: [work("ecoloog", 1500, { row: 2, workPackage: "Natuurplan", task: "natuur" })],
      staff: [
        staff("provincie", "ecoloog", 1, { row: 2, hoursPerFte: 1000, absence: 0.1, hire: { fte: 0.1, hoursPerFte: 1000, rate: 90 } }),
        staff("waterschap", "hydroloog", 1, { row: 3, hoursPerFte: 500 }),
      ],
      substitutions: [{ role: "hydroloog", alsoRole: "ecoloog", efficiency: 0.8 }],
    }));
    expect(explainPeople(served, { figure: "shortage", role: "ecoloog", period: 2027 })!.parts).toEqual([
      { kind: "work", amount: 1500, lines: [{ names: ["Natuurplan", "natuur"], amount: 1500, rows: [{ table: "werk", row: 2 }] }] },
      { kind: "ownStaff", amount: -900, lines: [{ names: ["provincie"], amount: expect.closeTo(-900, 6) as number, rows: [{ table: "bezetting", row: 2 }] }] },
      { kind: "standIns", amount: -400, lines: [{ names: ["waterschap", "hydroloog"], amount: -400, rows: [{ table: "bezetting", row: 3 }] }] },
      { kind: "hired", amount: -100, lines: [{ names: ["provincie"], amount: -100, rows: [{ table: "bezetting", row: 2 }] }] },
    ]);
    expect(explainPeople(served, { figure: "supply", role: "ecoloog" })!.parts.map(({ kind, amount }) => [kind, amount])).toEqual([["staff", 1000], ["absence", -100]]);
  });

  it("are not there for a role, a period or a share of nothing", async () => {
    const served = await servedCapacity(model({ work: [work("jurist", 10)] }));
    expect(explainPeople(served, { figure: "demand", role: "kok" })).toBeUndefined();
    expect(explainPeople(served, { figure: "demand", period: 2050 })).toBeUndefined();
    expect(explainPeople(served, { figure: "load" })).toBeUndefined();
  });
});
