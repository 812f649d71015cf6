import { certifiedFunding } from "../../../core/funding/certificate";
import { billsOf, fund, fundingWithShortages, sourcesThatPayNothing, unitOf } from "../../../core/funding";
import { brokenCents } from "../../bench/broken-cents";
import { seeded } from "../../bench/seeded";
import { sharedProgramme } from "../../bench/shared-programme";
import { source, task } from "../balance/example";
import { paidFor, programme } from "../balance/programmes";

test("programmes whose shares add up to 1 pay their exact total to the cent", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const given = sharedProgramme(seed);
    expect([seed, ...await brokenCents(given, await fund(given.costs, given.sources))]).toEqual([seed]);
  }
});

test("what is paid for a task does not depend on the order of the sources whose shares add up to 1", async () => {
  for (let seed = 1; seed <= 25; seed++) {
    const { tasks, sources, costs } = sharedProgramme(seed);
    const random = seeded(seed);
    const other = programme(tasks, sources.map((own) => [random(), own] as const).sort(([one], [two]) => one - two).map(([, own]) => own));
    const [one, two] = [await fund(costs, sources), await fund(other.costs, other.sources)];
    for (const task of tasks.keys()) expect([seed, task, paidFor(two, { task })]).toEqual([seed, task, paidFor(one, { task })]);
  }
});

describe("the certificate", () => {
  const given = programme([task({ name: "a", costPerUnit: 100 })], [source({ name: "s", amounts: [60_00, 0, 0, 0] })]);
  const bills = billsOf(given.costs);
  const { funding, shortages } = fundingWithShortages(bills, given.costs, given.sources);
  const holds = (paid: number): boolean => {
    const unit = unitOf(bills);
    const values = new Map<number, number>([
      ...funding.flows.map(({ variable }): [number, number] => [variable, paid / unit]),
      ...funding.used.map(({ variable }): [number, number] => [variable, paid / unit]),
      ...[...shortages.values()].map((variable): [number, number] => [variable, (100_00 - paid) / unit]),
    ]);
    const value = (variable: number): number => values.get(variable)!;
    const found = { value, total: (terms: readonly (readonly [number, number])[]) => terms.reduce((sum, [variable, factor]) => sum + factor * value(variable), 0) };
    return certifiedFunding(funding, shortages, bills, given.sources).holds!(found, []);
  };

  it("takes an answer that leaves no money while a task falls short", () => {
    expect([60_00, 59_99, 0].map(holds)).toEqual([true, false, false]);
  });
});

describe("sources that can pay nothing", () => {
  const third = (name: string) => source({ name, largestShare: 0.333, amounts: [1000_00, 0, 0, 0] });

  it("are named with what they may pay together", () => {
    const { costs, sources } = programme([task({ name: "a", costPerUnit: 100 })], [third("x"), third("y"), third("z")]);
    expect(sourcesThatPayNothing(costs, sources)).toEqual([{ task: 0, sources: [0, 1, 2], share: expect.closeTo(0.999, 12) }]);
  });

  it("are none where other money stands beside them, or where nothing costs", () => {
    const other = source({ name: "w", amounts: [1, 0, 0, 0] });
    const beside = programme([task({ name: "a", costPerUnit: 100 })], [third("x"), other]);
    expect(sourcesThatPayNothing(beside.costs, beside.sources)).toEqual([]);
    const free = programme([task({ name: "a" })], [third("x")]);
    expect(sourcesThatPayNothing(free.costs, free.sources)).toEqual([]);
  });
});
