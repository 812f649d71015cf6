import type { Cents } from "../numbers/cents";
import { FlowNetwork } from "../numbers/maximum-flow";
import { ratio } from "../numbers/ratio";
import type { Source } from "./model";
import { spendable } from "./sources";

/** Bills of one year that the same sources may pay, together. */
export interface GroupBill {
  /** Position in the years asked. */
  readonly year: number;
  /** Positions of the sources, ascending. */
  readonly payers: readonly number[];
  readonly cents: Cents;
}

/** What a source pays of a group of bills. */
export interface GroupPayment {
  readonly source: number;
  readonly bill: GroupBill;
  readonly cents: Cents;
}

/** The most that a source may pay of a whole: its share, rounded up to the cent, so that no rest of a cent remains. */
export function shareOfGroup(share: number, whole: Cents): Cents {
  if (share >= 1) return whole;
  const { over, under } = ratio(share);
  return Number((over * BigInt(whole) + under - 1n) / under);
}

/**
 * Whether sources can pay all bills in full, to the cent, and if so one way to do it: a flow in whole cents from what comes in each year,
 * through what is carried, to the bills. undefined: a cent or more remains.
 */
export function fullPayment(bills: readonly GroupBill[], sources: readonly Source[], years: readonly number[]): GroupPayment[] | undefined {
  const due = bills.filter(({ cents }) => cents > 0);
  const place = (source: number, year: number): number => 2 + source * years.length + year;
  const network = new FlowNetwork(2 + sources.length * years.length + due.length);
  const free = sources.map(spendable);
  sources.forEach(({ carriedUntil }, source) => years.forEach((calendar, year) => {
    if (free[source]![year]! > 0) network.arc(0, place(source, year), free[source]![year]!);
    if (year + 1 < years.length && calendar < carriedUntil) network.arc(place(source, year), place(source, year + 1), Infinity);
  }));
  const flows = due.flatMap((bill, at) => {
    const node = 2 + sources.length * years.length + at;
    network.arc(node, 1, bill.cents);
    return bill.payers.map((source) => ({ source, bill, arc: network.arc(place(source, bill.year), node, shareOfGroup(sources[source]!.largestShare, bill.cents)) }));
  });
  const all = due.reduce((sum, { cents }) => sum + cents, 0);
  if (network.maximise(0, 1) < all) return undefined;
  return flows.flatMap(({ source, bill, arc }) => (network.flow(arc) > 0 ? [{ source, bill, cents: network.flow(arc) }] : []));
}
