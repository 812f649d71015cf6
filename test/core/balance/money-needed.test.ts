import fc from "fast-check";
import { moneyNeeded, totalNeeded } from "../../../core/balance/money-needed";
import { fund, type Source } from "../../../core/funding";
import { runs } from "../../runs";
import { exampleCosts, exampleSources, source } from "./example";
import { costOf, paidFor, programme, programmes, sum, type Programme } from "./programmes";

/** What falls short of all tasks when this comes in beside the sources, in cents. */
async function shortWith({ tasks, sources }: Programme, amounts: readonly number[]): Promise<number> {
  const all: Source[] = [...sources, source({ name: "extra", structural: true, amounts })];
  const again = programme(tasks, all);
  const payments = await fund(again.costs, all);
  return sum(tasks.map((_, task) => costOf(again, task) - paidFor(payments, { task })));
}

it.each([[[1]], [[1, 0.5]], [[1, 0.5, 0.3333, 0.9, 0]]])("put back as that source everything is covered to the cent, and with 10 cents less it is not: shares %j", (shares) => fc.assert(
  fc.asyncProperty(programmes(...shares), async (any) => {
    const amounts = (await moneyNeeded(any.costs, any.sources)).map(({ extra }) => extra);
    expect(await shortWith(any, amounts)).toBe(0);
    const last = amounts.findLastIndex((cents) => cents > 0);
    if (last < 0 || amounts[last]! < 10) return;
    expect(await shortWith(any, amounts.map((cents, year) => (year === last ? cents - 10 : cents)))).toBeGreaterThan(0);
  }), runs(40),
));

it("is no more than the shortage, of which structural costs are at most what structural money lacks", () => fc.assert(
  fc.asyncProperty(programmes(1, 0.5), async ({ costs, sources, ...rest }) => {
    const needed = await moneyNeeded(costs, sources);
    const payments = await fund(costs, sources);
    const short = sum(costs.tasks.map((_, task) => costOf({ costs, sources, ...rest }, task) - paidFor(payments, { task })));
    // What is rounded up is at most a cent a year.
    expect(totalNeeded(needed).extra).toBeLessThanOrEqual(short + costs.years.length);
    for (const { extra, structural } of needed) expect(structural).toBeLessThanOrEqual(extra);
  }), runs(25),
));

it("of the worked example is what the manual says", async () => {
  const needed = await moneyNeeded(exampleCosts(), exampleSources);
  expect(needed.map(({ extra }) => extra)).toEqual([1_500_000_00, 4_655_500_00, 0, 0]);
  expect(needed.map(({ structural }) => structural)).toEqual([0, 0, 0, 0]);
});
