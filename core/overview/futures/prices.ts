import type { PartOfLevel } from "../../balance";
import { problem, said, type Finding } from "../../domain/findings";
import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import { toNumber } from "../../numbers/ratio";
import type { PriceIndex } from "../../prices";
import type { Drawn } from "./drawn";
import type { Factors, Uncertainty } from "./model";

/** How prices rise from the year before, per year. */
export interface Rate {
  readonly year: number;
  readonly rate: number;
}

/** What an amount that was indexed as budgeted is multiplied by in a future in which every rate is multiplied. */
export type PriceChange = (levels: readonly PartOfLevel[], year: number) => number;

export const samePrices: PriceChange = () => 1;

/** @param rows those with Betreft index */
export function priceChangeIn(future: number, rates: readonly Rate[], rows: Factors, { product }: Drawn): PriceChange {
  if (rows.length === 0 || rates.length === 0) return samePrices;
  const years = rates.map(({ year }) => year);
  const [first, last] = [Math.min(...years) - 1, Math.max(...years)];
  const rateOf = new Map(rates.map(({ year, rate }) => [year, rate]));
  /** The level of prices beside what was budgeted, from the year before the first rate. */
  const beside = [1];
  for (let year = first + 1; year <= last; year++) {
    const rate = rateOf.get(year) ?? 0;
    beside.push(beside.at(-1)! * (1 + rate * product(rows, year, future)) / (1 + rate));
  }
  const at = (year: number): number => beside[Math.max(0, Math.min(last, year) - first)]!;
  return (levels, year) => levels.reduce((sum, { level, share }) => sum + share * at(year) / at(level), 0);
}

/** The rates of every year between the price levels of amounts and the years that they are in: no other need be known. */
export function ratesBetween(amounts: readonly { readonly level: number; readonly year: number }[], prices: PriceIndex): Rate[] {
  const known = new Set<number>();
  for (const { level, year } of amounts) for (let each = Math.min(level, year) + 1; each <= Math.max(level, year); each++) known.add(each);
  return [...known].sort((a, b) => a - b).map((year) => ({ year, rate: toNumber(prices(year - 1, year)) - 1 }));
}

/** A rate below 0 that is multiplied so often that nothing would be left of prices. */
export function pricesToNothing(rates: readonly Rate[], own: Factors, rows: readonly Uncertainty[]): Finding[] {
  const inYear = (year: number): number[] => own.filter((row) => rows[row]!.from <= year);
  const most = (year: number): number => inYear(year).reduce((all, row) => all * Math.max(rows[row]!.factor.most, rows[row]!.chance === undefined ? 0 : 1), 1);
  const first = rates.find(({ year, rate }) => 1 + rate * most(year) <= 0);
  return first === undefined ? [] : [problem({
    table: uncertaintyTable.name, row: rows[inYear(first.year)[0]!]!.row, column: uncertaintyTable.columns.most.header,
  }, said("pricesToNothing", { year: first.year }))];
}
