import fc from "fast-check";
import { costsOf } from "../../../core/balance/costs";
import type { Task } from "../../../core/balance/model";
import { billsOf, fairness, fundingWithShortages, spendingLimits, unitOf, type Costs, type Payment, type Source } from "../../../core/funding";
import { solve } from "../../../core/optimise";
import { priceIndex } from "../../../core/prices";
import { source, task, years } from "./example";

/** Random programmes: a handful of tasks and sources over four years, with amounts that do not come out even. */
export interface Programme {
  readonly tasks: readonly Task[];
  readonly sources: readonly Source[];
  readonly costs: Costs<Task>;
}

const prices = priceIndex([2028, 2029, 2030].map((year) => ({ row: year - 2026, year, rate: 0.0185, correction: 0, parts: [] })));
const themes = ["water", "woningen", "natuur"];

const anyTask = fc.record({
  theme: fc.constantFrom(...themes),
  priority: fc.integer({ min: 1, max: 3 }),
  startYear: fc.integer({ min: 2025, max: 2030 }),
  length: fc.integer({ min: 0, max: 3 }),
  units: fc.integer({ min: 1, max: 300 }),
  costPerUnit: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100)),
  structuralPerUnit: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100)),
  profile: fc.constantFrom("even", "rising", "falling", "sCurve"),
});

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50_000_000 }));

const anySource = (shares: readonly number[]) => fc.record({
  kind: fc.constantFrom("general", "earmarked", "decentralised", "fund", "cofinancing", "reserve"),
  earmark: fc.oneof(fc.constant(undefined), fc.subarray([...themes, "opgave 0", "opgave 1"], { minLength: 1 })),
  structural: fc.boolean(),
  largestShare: fc.constantFrom(...shares),
  carriedUntil: fc.constantFrom(-Infinity, 2028, 2029, Infinity),
  amounts: fc.array(amount, { minLength: 4, maxLength: 4 }),
  floor: fc.constantFrom(0, 0, 0.5, 1),
});

/** Programmes whose sources have one of these shares as Maximaal aandeel. */
export const programmes = (...shares: readonly number[]): fc.Arbitrary<Programme> => fc
  .record({
    tasks: fc.array(anyTask, { minLength: 1, maxLength: 5 }),
    sources: fc.array(anySource(shares), { minLength: 1, maxLength: 5 }),
  })
  .map(({ tasks, sources }) => programme(
    tasks.map(({ length, ...own }, index) => task({ ...own, name: `opgave ${index}`, row: index + 2, targetYear: own.startYear + length })),
    sources.map(({ floor, ...own }, index) => source({ ...own, name: `bron ${index}`, minimum: canKeep(own) ? Math.round(floor * own.amounts[0]!) : 0 })),
  ));

/** Only a reserve that is carried to the last year may have a Minimum. */
const canKeep = ({ kind, carriedUntil }: { readonly kind: string; readonly carriedUntil: number }): boolean => kind === "reserve" && carriedUntil >= 2030;

export const programme = (tasks: readonly Task[], sources: readonly Source[]): Programme =>
  ({ tasks, sources, costs: costsOf(tasks, years, prices) });

export const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

export const costOf = ({ costs }: Programme, index: number): number =>
  sum([...costs.tasks[index]!.incidental, ...costs.tasks[index]!.structural]);

export const paidFor = (payments: readonly Payment[], which: Partial<Omit<Payment, "cents">>): number =>
  sum(payments.filter((payment) => Object.entries(which).every(([key, value]) => payment[key as keyof Payment] === value))
    .map(({ cents }) => cents));

/** The shortage of each task before rounding, in cents: what leximin alone decides. */
export async function exactShortages({ costs, sources }: Programme): Promise<number[]> {
  const bills = billsOf(costs);
  if (bills.length === 0) return costs.tasks.map(() => 0);
  const { funding, shortages } = fundingWithShortages(bills, costs, sources);
  const solution = await solve(funding.model, fairness(shortages, costs, bills));
  return costs.tasks.map((_, index) =>
    sum(bills.filter((bill) => bill.task === index).map((bill) => solution.value(shortages.get(bill)!))) * unitOf(bills));
}

/** What of the payments breaks a limit; empty when all is well. `slack`: cents by which a share may be passed. */
export function broken({ costs, sources }: Pick<Programme, "costs" | "sources">, payments: readonly Payment[], slack: number): string[] {
  const found: string[] = [];
  if (payments.some(({ cents }) => !Number.isSafeInteger(cents) || cents <= 0)) found.push("a payment is no whole, positive amount");
  const perSourceYear = totals(payments, ({ source, year }) => [source, year]);
  const perBill = totals(payments, ({ task, year, layer }) => [task, year, layer]);
  const perTaskYear = totals(payments, ({ task, year }) => [task, year]);
  const perShare = totals(payments, ({ source, task, year }) => [source, task, year]);
  for (const [index, own] of sources.entries()) {
    for (const { first, last, amount: limit } of spendingLimits(own, costs.years)) {
      const used = sum(costs.years.map((_, year) => (first <= year && year <= last ? perSourceYear.get(`${index}/${year}`) ?? 0 : 0)));
      if (used > limit) found.push(`${own.name} is overspent by ${used - limit} in ${costs.years[last]}`);
    }
  }
  for (const [index, { name, minimum, amounts }] of sources.entries()) {
    if (minimum === 0) continue;
    costs.years.forEach((year, at) => {
      const left = sum(amounts.slice(0, at + 1)) - sum(payments.filter((payment) => payment.source === index && payment.year <= at).map(({ cents }) => cents));
      if (left < minimum) found.push(`${name} has ${left} left at the end of ${year}, below ${minimum}`);
    });
  }
  for (const { source, task, layer } of payments) {
    const own = sources[source]!;
    const { name, theme } = costs.tasks[task]!.task;
    if (own.earmark !== undefined && !own.earmark.includes(name) && !own.earmark.includes(theme!)) found.push(`${own.name} is not meant for ${name}`);
    if (!own.structural && layer === "structural") found.push(`${own.name} is not structural`);
  }
  for (const [key, part] of perShare) {
    const [source, task, year] = key.split("/") as [string, string, string];
    const whole = perTaskYear.get(`${task}/${year}`)!;
    const { name, largestShare } = sources[Number(source)]!;
    if (part > largestShare * whole + slack + 1e-6) found.push(`${name} pays ${part} of ${whole}`);
  }
  for (const [position, cost] of costs.tasks.entries()) {
    for (const layer of ["incidental", "structural"] as const) {
      cost[layer].forEach((due, year) => {
        if ((perBill.get(`${position}/${year}/${layer}`) ?? 0) > due) found.push(`${cost.task.name} is overpaid`);
      });
    }
  }
  return found;
}

function totals(payments: readonly Payment[], keyOf: (payment: Payment) => readonly unknown[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const payment of payments) {
    const key = keyOf(payment).join("/");
    sums.set(key, (sums.get(key) ?? 0) + payment.cents);
  }
  return sums;
}
