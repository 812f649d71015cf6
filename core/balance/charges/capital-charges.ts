import { roundedToCents, type Cents } from "../../numbers/cents";
import { annuityOf } from "../../numbers/annuity";
import { largestRemainder } from "../../numbers/largest-remainder";
import { product, ratio } from "../../numbers/ratio";
import { total } from "../../numbers/sum";
import type { Investment } from "../model";

/** What an investment costs in a year, in cents: closing = opening + spending - contribution - depreciation. */
export interface ChargeOfYear {
  /** Book value at 1 January. */
  readonly opening: Cents;
  readonly spending: Cents;
  /** Of others, deducted from what is spent this year. */
  readonly contribution: Cents;
  readonly depreciation: Cents;
  /** Over the opening book value. */
  readonly interest: Cents;
  readonly closing: Cents;
}

/**
 * The capital charges of an investment in each of the years (consecutive). What was spent before them is on the books in the first.
 * - Interest = book value at 1 January x rate, rounded once, also while it is being built and for what is not written off.
 * - Written off is what is spent less the contribution of others and the residual value, from the first year of depreciation:
 *   in equal parts (largest remainder, the larger ones first), or by equal charges: depreciation = charge - interest, and the last
 *   year writes off what is left.
 * Besluit begroting en verantwoording provincies en gemeenten (BBV), art. 59 and 62-64.
 */
export function capitalCharges(investment: Investment, years: readonly number[]): ChargeOfYear[] {
  const [from, to] = [years[0]!, years.at(-1)!];
  const start = Math.min(from, ...investment.spending.map(({ year }) => year));
  const depreciations = depreciationOf(investment);
  const charges: ChargeOfYear[] = [];
  let opening = investment.bookValue;
  let toDeduct = investment.contribution;
  for (let year = start; year <= to; year += 1) {
    const spending = total(investment.spending, (one) => (one.year === year ? one.cents : 0));
    const contribution = Math.min(toDeduct, spending);
    const interest = interestOver(opening, investment.rate);
    const depreciation = depreciations(year - investment.firstYear, interest);
    const closing = opening + spending - contribution - depreciation;
    if (year >= from) charges.push({ opening, spending, contribution, depreciation, interest, closing });
    toDeduct -= contribution;
    opening = closing;
  }
  return charges;
}

const interestOver = (bookValue: Cents, rate: number): Cents => roundedToCents(product({ over: BigInt(bookValue), under: 100n }, ratio(rate)));

/** What is written off in a year by its place in the term, where its interest is known; asked for in the order of the years. */
type Depreciation = (place: number, interest: Cents) => Cents;

function depreciationOf({ term, method, residual, contribution, bookValue, spending, rate }: Investment): Depreciation {
  if (term === "never") return () => 0;
  const base = bookValue + total(spending, ({ cents }) => cents) - contribution - residual;
  if (method === "linear" || rate === 0) {
    const parts = largestRemainder(base, new Array<number>(term).fill(1));
    return (place) => parts[place] ?? 0;
  }
  const charge = annuityOf(base, residual, rate, term);
  let left = base;
  return (place, interest) => {
    if (place < 0 || place >= term) return 0;
    // Of a few cents over many years the charge is rounded up so often that the last ones have nothing left.
    const part = place === term - 1 ? left : Math.min(left, Math.max(0, charge - interest));
    left -= part;
    return part;
  };
}
