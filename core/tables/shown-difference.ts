import type { Meaning } from "../domain/value-kind";
import { tidyDifference } from "../numbers/tidy-sum";
import { UNNOTICED } from "../numbers/tolerances";
import { writingOf } from "./number-format";

/**
 * How far apart two results may be and still be the same to who reads them: half a unit of the last digit that is shown. Codes and days
 * are what they are; an amount in a unit of its own may carry what an optimiser leaves behind.
 */
export function shownTolerance(meaning: Meaning | undefined): number {
  const writing = writingOf(meaning);
  switch (writing.as) {
    case "code": case "day": case "moment": return 0;
    case "percentage": return halfOf(writing.decimals + 2);
    case "amount": case "euros": return halfOf(writing.decimals);
    default: return UNNOTICED;
  }
}

/** after - before; 0 where that is less than half a unit of the last digit that is shown. */
export function shownDifference(before: number, after: number, meaning: Meaning): number {
  const difference = tidyDifference(after, before);
  return Math.abs(difference) < shownTolerance(meaning) ? 0 : difference;
}

const halfOf = (decimals: number): number => 0.5 * 10 ** -decimals;
