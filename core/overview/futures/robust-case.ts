import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import { namesOf } from "../../funding";
import { readProgramme, type Case, type ProgrammeInput } from "../../programme";
import type { ProgrammeRead } from "../../programme/read";
import { InputReader, type Cells } from "../../tables";
import type { Factors, Futures } from "./model";
import { pricesToNothing, ratesBetween, type Rate } from "./prices";
import { readCount, Uncertainties, type FuturesInput } from "./read";

/** All that says what of a programme stays, as plain data: it may be worked out elsewhere. */
export interface RobustCase {
  readonly programme: Case;
  /** Per measure the rows on its costs, and per yield of it those on that yield. */
  readonly measures: readonly { readonly cost: Factors; readonly yields: readonly Factors[] }[];
  /** Per source. */
  readonly money: readonly Factors[];
  /** Per role: the hours that measures ask, and those that own staff has. */
  readonly roles: readonly { readonly hours: Factors; readonly staff: Factors }[];
  readonly rates: readonly Rate[];
  readonly prices: Factors;
  readonly futures: Futures;
}

export interface RobustInput extends ProgrammeInput, FuturesInput {
  readonly uncertainties: Cells;
}

/** @throws InputError for what is wrong in the tables */
export function readRobustCase({ uncertainties: cells, count, seed, ...input }: RobustInput, reader = new InputReader()): { readonly given: RobustCase; readonly read: ProgrammeRead } {
  const asked = reader.attempt(() => readCount({ count, seed }));
  const read = reader.attempt((part) => readProgramme(input, part));
  const table = reader.table(uncertaintyTable, cells);
  reader.refuse();
  const { programme, marks, prices } = read!;
  const { measures, goals, sources, roles, years, peopleBind } = programme;
  const known = marks.flatMap(namesOf);
  const byName = (names: readonly string[]) => ({ names, unknown: "problem" as const });
  const people = peopleBind ? { hours: byName(roles.map(({ name }) => name)), staff: byName(roles.map(({ name }) => name)) } : {};
  const uncertain = new Uncertainties(table, { cost: byName(known), yield: byName(known), index: byName([]), source: byName(sources.map(({ name }) => name)), ...people });
  reader.add(uncertain.findings);
  const rates = ratesBetween(measures.flatMap(({ priceLevel, starts }) => starts.flatMap(({ incidental, structural }) =>
    years.flatMap((year, at) => (incidental[at]! + structural[at]! > 0 ? [{ level: priceLevel, year }] : [])))), prices);
  const ofPrices = uncertain.about("index");
  reader.add(rates.every(({ rate }) => rate === 0) ? uncertain.unused("index") : []);
  reader.refuse(pricesToNothing(rates, ofPrices, uncertain.rows));
  return {
    read: read!,
    given: {
      programme, rates, prices: ofPrices, money: sources.map(({ name }) => uncertain.about("source", [name])),
      measures: measures.map(({ payable, yields }) => ({
        cost: uncertain.about("cost", namesOf(payable)),
        // A yield goes by the task that it is for, not by all tasks that its measure serves.
        yields: yields.map(({ goal }) => uncertain.about("yield", [...namesOf({ ...payable, serves: undefined }), goals[goal]!.name])),
      })),
      roles: roles.map(({ name }) => ({ hours: uncertain.about("hours", [name]), staff: uncertain.about("staff", [name]) })),
      futures: { rows: uncertain.rows, draws: uncertain.draws, ...asked! },
    },
  };
}
