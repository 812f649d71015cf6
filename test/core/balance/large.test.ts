import { coverageOfTasks, coverageOfYears, totalCoverage } from "../../../core/balance/coverage";
import { readCostsAndSources } from "../../../core/balance/read";
import { totalBalance, yearBalances } from "../../../core/balance/years";
import { fund } from "../../../core/funding";
import { programme } from "../../bench/budget-programme";
import { broken } from "./programmes";
import { TIMES } from "../../runs";

/** Programmes as large as they come: 60 tasks, 40 sources, 15 years. */
const given = (tasks: number, seed: number, sources = 40) => readCostsAndSources(programme(tasks, { seed, sources }));

const programmes: [number, number, number][] = [[60, 1, 40], [40, 4, 40], [25, 5, 12], ...(TIMES > 1 ? [[60, 2, 40], [60, 3, 25]] as [number, number, number][] : [])];

test.each(programmes)("%i tasks (seed %i, %i sources): within every limit, and all totals agree", async (tasks, seed, count) => {
  const { costs, sources } = given(tasks, seed, count);
  const payments = await fund(costs, sources);
  expect(broken({ costs, sources }, payments, 1)).toEqual([]);
  const ofYears = totalBalance(yearBalances(costs, sources, payments));
  const ofTasks = totalCoverage(coverageOfTasks(costs, sources, payments), sources.length);
  const ofBoth = totalCoverage(coverageOfYears(costs, sources, payments), sources.length);
  for (const total of [ofTasks, ofBoth]) {
    expect([total.cost, total.covered, total.shortage]).toEqual([ofYears.cost, ofYears.covered, ofYears.shortage]);
    expect(total.bySource).toEqual(ofTasks.bySource);
  }
  expect(ofYears.shortage).toBeGreaterThan(0);
});
