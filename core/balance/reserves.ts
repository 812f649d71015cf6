import { isReserve, leftOver, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { FundedProgramme } from "./model";

/** A reserve in a year, in cents: closing = opening + inflow - outflow. */
export interface ReserveYear {
  readonly opening: Cents;
  /** What comes in; the amount of the first year is what it opens with. */
  readonly inflow: Cents;
  /** What is spent, and what lapses. */
  readonly outflow: Cents;
  readonly closing: Cents;
  /** What must stay. */
  readonly minimum: Cents;
}

export interface ReserveOverYears {
  readonly source: Source;
  /** One per year, in the order of the years asked. */
  readonly perYear: readonly ReserveYear[];
}

/** What comes into each reserve, goes out and stays, in the order of the sheet. */
export function reservesOverYears({ costs: { years }, sources, payments }: FundedProgramme): ReserveOverYears[] {
  return sources.flatMap((source, position) => (isReserve(source) ? [{ source, perYear: perYearOf(source, years, payments.filter((payment) => payment.source === position)) }] : []));
}

function perYearOf(source: Source, years: readonly number[], own: FundedProgramme["payments"]): ReserveYear[] {
  let stands = source.amounts[0]!;
  return leftOver(source, years, own).map(({ carried, lapsed }, year) => {
    const opening = stands;
    stands = carried;
    return {
      opening, inflow: year === 0 ? 0 : source.amounts[year]!, outflow: total(own, (payment) => (payment.year === year ? payment.cents : 0)) + lapsed,
      closing: carried, minimum: source.minimum,
    };
  });
}

/** All reserves of a year together. */
export function reservesTogether(reserves: readonly ReserveOverYears[], year: number): ReserveYear {
  const all = (of: (one: ReserveYear) => Cents): Cents => total(reserves, ({ perYear }) => of(perYear[year]!));
  return {
    opening: all(({ opening }) => opening), inflow: all(({ inflow }) => inflow), outflow: all(({ outflow }) => outflow),
    closing: all(({ closing }) => closing), minimum: all(({ minimum }) => minimum),
  };
}
