import { priceLevels, readCostsAndSources, type BalanceInput, type PartOfLevel } from "../../balance";
import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import { billsOf, namesOf, type Bill, type Costs, type Source } from "../../funding";
import { InputReader, type Cells } from "../../tables";
import type { Factors, Futures } from "./model";
import { pricesToNothing, ratesBetween, type Rate } from "./prices";
import { readCount, Uncertainties, type FuturesInput } from "./read";

/** A bill, and what makes it uncertain. */
export interface UncertainBill extends Bill {
  readonly levels: readonly PartOfLevel[];
  readonly factors: Factors;
}

/** All that the chance of an ambition is worked out from, as plain data: it may be worked out elsewhere. */
export interface AmbitionCase {
  readonly costs: Costs;
  readonly sources: readonly Source[];
  /** By name; the bills of the model, in its order. */
  readonly bills: readonly UncertainBill[];
  /** Per source. */
  readonly money: readonly Factors[];
  readonly rates: readonly Rate[];
  readonly prices: Factors;
  readonly futures: Futures;
}

export interface AmbitionInput extends BalanceInput, FuturesInput {
  readonly uncertainties: Cells;
}

/**
 * @throws InputError for what is wrong in the tables, or where no row is about costs, prices or money
 */
export function readAmbitionCase({ uncertainties: cells, count, seed, ...input }: AmbitionInput, reader = new InputReader()): AmbitionCase {
  const asked = reader.attempt(() => readCount({ count, seed }));
  const money = reader.attempt((part) => readCostsAndSources(input, [], part));
  const table = reader.table(uncertaintyTable, cells);
  reader.refuse();
  const { costs, sources, prices } = money!;
  const marks = costs.tasks.map(({ task }) => namesOf(task));
  const uncertain = new Uncertainties(table, {
    cost: { names: marks.flat(), unknown: "remark" }, index: { names: [], unknown: "problem" }, source: { names: sources.map(({ name }) => name), unknown: "problem" },
  });
  reader.add(uncertain.findings);
  reader.refuse(uncertain.nothing(["kosten", "index", "bron"]));
  const bills = billsOf(costs).map((bill): UncertainBill => ({
    ...bill, levels: priceLevels(costs.tasks[bill.task]!.task, bill.layer, costs.years[bill.year]!, costs.years, prices), factors: uncertain.about("cost", marks[bill.task]),
  }));
  const rates = ratesBetween(bills.flatMap(({ levels, year }) => levels.map(({ level }) => ({ level, year: costs.years[year]! }))), prices);
  const ofPrices = uncertain.about("index");
  reader.add(rates.every(({ rate }) => rate === 0) ? uncertain.unused("index") : []);
  reader.refuse(pricesToNothing(rates, ofPrices, uncertain.rows));
  return {
    costs: { years: costs.years, tasks: costs.tasks.map(({ task: { name, area, theme, cluster, serves, priority }, incidental, structural }) => ({ task: { name, area, theme, cluster, serves, priority }, incidental, structural })) },
    sources, bills, rates, prices: ofPrices, money: sources.map(({ name }) => uncertain.about("source", [name])),
    futures: { rows: uncertain.rows, draws: uncertain.draws, ...asked! },
  };
}
