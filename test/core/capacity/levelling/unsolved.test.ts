import { level } from "../../../../core/capacity/levelling/level";
import { verdict } from "../../../../core/capacity/levelling/report";
import { windows, type Windows } from "../../../../core/capacity/levelling/windows";
import type { LevellingProblem } from "../../../../core/capacity/levelling/model";

jest.mock("../../../../core/optimise", () => {
  const actual = jest.requireActual<Record<string, unknown> & { readonly Unsolved: new (failure: string) => Error }>("../../../../core/optimise");
  return { ...actual, solve: () => Promise.reject(new actual.Unsolved("failed")) };
});

/** Two packages of 100 hours that both want the first of two periods, and 150 hours in each. */
const problem = (supply: number): LevellingProblem => ({
  supply: [[supply, supply]],
  jobs: ["a", "b"].map((name) => ({ name, start: 0, earliest: 0, latest: 1, length: 1, hours: [[100]], after: [] })),
});
const levelled = (supply: number) => level(problem(supply), windows(problem(supply).jobs) as Windows);

test("a solver that gives up is no answer: the plan of the search stands, and where nothing overloads that is proven all the same", async () => {
  const { plan, after, bound } = await levelled(150);
  expect(plan).toEqual([0, 1]);
  expect([after.overload, bound, verdict(after.overload, bound)]).toEqual([0, 0, "bewezen optimaal"]);
});

test("where something overloads the verdict then says less", async () => {
  const { after, bound } = await levelled(80);
  expect([after.overload, bound, verdict(after.overload, bound)]).toEqual([40, 0, "binnen 100 %"]);
});
