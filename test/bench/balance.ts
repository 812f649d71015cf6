import { readTable, readYears, tasksWithMoney } from "../../core";
import { costsOf } from "../../core/balance/costs";
import { readAmbitions } from "../../core/balance/read";
import { billsOf, fund, fundingWithShortages, readSources } from "../../core/funding";
import { least, loadHighs, type Term } from "../../core/optimise";
import { layOut } from "../../core/optimise/layout";
import { medianTime, rounded, type Outcome, type Row } from "./outcome";
import { programme } from "./budget-programme";

/** Warm, median of five. */
const TIMES = 5;
const AIM = { tasks: 60, ratio: 8, seconds: 3 };
const ROWS = 10_000;

/**
 * Who pays what, all goals in order and to the cent, beside one plain solve of the same constraints for the least
 * total shortage (HiGHS as it comes). 40 sources and 15 years; 15, 30, 60 and 120 tasks.
 * Options: numbers of tasks instead of those; `--seed N`.
 */
export async function run(args: readonly string[]): Promise<Outcome> {
  const seed = args.includes("--seed") ? Number(args[args.indexOf("--seed") + 1]) : undefined;
  const sizes = args.filter((arg, place) => /^\d+$/.test(arg) && args[place - 1] !== "--seed").map(Number);
  const failures: string[] = [];
  const growth: Row[] = [];
  const reading: Row[] = [];
  for (const tasks of sizes.length > 0 ? sizes : [15, 30, 60, 120]) {
    const { row, solve } = await beside(tasks, seed);
    growth.push(row);
    if (tasks !== AIM.tasks) continue;
    if (row["ratio"]! as number > AIM.ratio) failures.push(`${tasks} tasks: ${row["ratio"]} times a plain solve; the aim is ${AIM.ratio}`);
    if (solve > AIM.seconds * 1000) failures.push(`${tasks} tasks: ${rounded(solve / 1000)} s; the aim is ${AIM.seconds} s`);
    const { tasks: table } = programme(ROWS);
    const read = await medianTime(() => readTable(tasksWithMoney, table), TIMES);
    reading.push({ rows: ROWS, "read ms": rounded(read), "solve ms": rounded(solve), ratio: rounded(read / solve) });
    if (read > solve) failures.push(`reading ${ROWS} rows takes longer than solving`);
  }
  return { tables: { "Ordered answer beside a plain solve": growth, "Reading beside solving": reading }, failures };
}

async function beside(tasks: number, seed: number | undefined): Promise<{ row: Row; solve: number }> {
  const given = programme(tasks, seed === undefined ? {} : { seed });
  const years = readYears(given.from, given.to);
  const ambitions = readAmbitions(given);
  const sources = readSources(given.funding, years, ambitions.tasks);
  const costs = costsOf(ambitions.tasks, years, ambitions.prices);

  const { funding, shortages } = fundingWithShortages(billsOf(costs), costs, sources);
  const total = [...shortages.values()].map((variable): Term => [variable, 1]);
  const { data } = layOut(funding.model, [least(total)]);
  const short = new Set<number>(shortages.values());
  const colCost = Float64Array.from({ length: data.numCols }, (_, column) => (short.has(column) ? 1 : 0));
  const highs = await loadHighs();
  const plain = await medianTime(() => {
    const model = highs.createModel();
    try {
      model.options.set({ output_flag: false });
      model.passModel({ ...data, colCost });
      if (model.run().modelStatus !== highs.constants.modelStatus.optimal) throw new Error("the plain solve found no optimum");
    } finally {
      model.dispose();
    }
  }, TIMES);
  const solve = await medianTime(() => fund(costs, sources), TIMES);
  const { variables, constraints } = funding.model;
  return {
    solve,
    row: {
      tasks, sources: sources.length, years: years.length, variables: variables.length, constraints: constraints.length,
      "plain ms": rounded(plain), "ordered ms": rounded(solve), ratio: rounded(solve / plain),
    },
  };
}
