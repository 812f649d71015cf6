import type { GroupBill } from "../funding";
import { roundedToCents, type Cents } from "../numbers/cents";
import { plus, product, ratio } from "../numbers/ratio";
import { take, type HireOffer } from "../supply";
import { WHOLE, type Case, type Choice, type Part } from "./model";
import { payersOf } from "./payers";

/** A part of an amount of cents, rounded once. */
export function partOf(cents: Cents, millionths: number): Cents {
  if (millionths === WHOLE || cents === 0) return millionths === WHOLE ? cents : 0;
  const exact = cents * millionths;
  if (Number.isSafeInteger(exact)) return Math.round(exact / WHOLE);
  return Number((BigInt(cents) * BigInt(millionths) + BigInt(WHOLE / 2)) / BigInt(WHOLE));
}

/** The bill of a measure in a year (position): of all its parts together, rounded once. */
export function billOf(programme: Case, measure: number, parts: readonly Part[], layer: "incidental" | "structural", year: number): Cents {
  const { starts } = programme.measures[measure]!;
  if (parts.length === 1) return partOf(starts[parts[0]!.start]![layer][year]!, parts[0]!.millionths);
  let sum = 0n;
  for (const { start, millionths } of parts) sum += BigInt(starts[start]![layer][year]!) * BigInt(millionths);
  return Number((sum + BigInt(WHOLE / 2)) / BigInt(WHOLE));
}

/** The hours that a choice asks, per role and year. */
export function hoursOf({ roles, years, measures }: Case, choice: Choice): number[][] {
  const asked = roles.map(() => years.map(() => 0));
  choice.forEach((parts, measure) => {
    const { effort, starts } = measures[measure]!;
    for (const { start, millionths } of parts) {
      effort.forEach(({ role }, place) => starts[start]!.hours[place]!.forEach((hours, year) => {
        asked[role]![year]! += millionths === WHOLE ? hours : hours * (millionths / WHOLE);
      }));
    }
  });
  return asked;
}

/** Who is hired per role and year for hours that own staff lacks, cheapest first. */
export function hiredFor({ roles, peopleBind }: Case, asked: readonly (readonly number[])[]): HireOffer[][][] {
  return roles.map(({ own, hire }, role) => own.map((there, year) => {
    const lack = asked[role]![year]! - there;
    return peopleBind && lack > SAME * Math.max(1, there) ? take(hire[year]!, lack)[0] : [];
  }));
}

/** Hours and hectares are the same within so much of themselves. */
export const SAME = 1e-6;

/** What hiring costs in a year (position), rounded once. */
export function hiringIn(hired: readonly (readonly (readonly HireOffer[])[])[], year: number): Cents {
  const offers = hired.flatMap((role) => role[year]!);
  return offers.length === 0 ? 0 : roundedToCents(offers.map(({ hours, rate }) => product(ratio(Number(hours.toPrecision(12))), ratio(rate))).reduce(plus));
}

/** All bills of a choice: per year, by who may pay them. */
export function billsOf(programme: Case, choice: Choice, hired: readonly (readonly (readonly HireOffer[])[])[]): GroupBill[] {
  const { groups, ofMeasure, ofHiring } = payersOf(programme);
  return programme.years.flatMap((_, year) => {
    const sums = groups.map(() => 0);
    choice.forEach((parts, measure) => {
      if (parts.length === 0) return;
      for (const layer of ["incidental", "structural"] as const) sums[ofMeasure[measure]![layer]]! += billOf(programme, measure, parts, layer, year);
    });
    sums[ofHiring]! += hiringIn(hired, year);
    return groups.flatMap((payers, group): GroupBill[] => (sums[group]! > 0 ? [{ year, payers, cents: sums[group]! }] : []));
  });
}
