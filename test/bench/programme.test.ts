import { loadHighs } from "../../core/optimise";
import { reached } from "../../core/programme/counts";
import { solved } from "../../core/programme/outcome";
import { readProgramme } from "../../core/programme/read";
import { standingOf } from "../../core/programme/standing";
import { marxanProgramme, readLines } from "./marxan";
import { knapsackProgramme, readKnapsacks } from "./mknap";

/** A hand-made file of OR-Library's form: two knapsacks, of six items within two capacities and of four within one. */
const MKNAP = `2
6 2 0
 10 13 7
 8 12 4
 3 4 2 3 5 1
 2 3 4 1 2 2
 9 7
4 1 12
 6 5 4 3
 4 3 2 2
 7
`;

test.each([[0], [1]])("knapsack %i of a file as OR-Library has them is filled as well as can be", async (place) => {
  const knapsack = readKnapsacks(MKNAP, "hand-made")[place]!;
  const { programme } = readProgramme(knapsackProgramme(knapsack));
  const [profit] = reached(programme, solved(await loadHighs(), programme).choice);
  expect(profit).toBe(bestOf(knapsack));
  if (knapsack.best > 0) expect(profit).toBe(knapsack.best);
});

function bestOf({ profits, weights, capacities }: ReturnType<typeof readKnapsacks>[number]): number {
  let best = 0;
  for (let set = 0; set < 2 ** profits.length; set++) {
    const sum = (amounts: readonly number[]) => amounts.reduce((all, each, at) => ((set >> at) & 1 ? all + each : all), 0);
    if (weights.every((own, limit) => sum(own) <= capacities[limit]!)) best = Math.max(best, sum(profits));
  }
  return best;
}

test("reserves of a file as Marxan has them reach every target at the least cost", async () => {
  const units = readLines("id,cost,status\n1,10,0\n2,6,0\n3,7,2\n4,1,3\n5,9,0\n");
  const features = readLines("id\tprop\tname\n1\t0.5\tone\n2\t0.4\ttwo\n");
  const amounts = readLines("species,pu,amount\n1,1,10\n1,2,4\n1,3,4\n2,3,2\n2,4,6\n2,5,8\n1,5,2\n");
  const { programme } = readProgramme(marxanProgramme(units, features, amounts));
  const { choice, short, fair } = solved(await loadHighs(), programme);
  expect(short).toEqual([0, 0]);
  // Unit 3 is in and 4 is out: 6,4 of the second needs 5, and 10 of the first then 2 beside them.
  expect(standingOf(programme, choice, fair).cost).toBeCloseTo(22, 2);
});
