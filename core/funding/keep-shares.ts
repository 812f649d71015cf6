import type { Cents } from "../numbers/cents";
import { grouped, taskYear } from "./funding-model";
import type { Payment, Source } from "./model";

/**
 * Holds every Maximaal aandeel against what is really paid, in whole cents. Rounding may have left the whole a cent
 * below what the share was taken of; then the payment gives up a cent, and what that cent was for falls short.
 */
export function keepShares(payments: readonly Payment[], sources: readonly Source[]): Payment[] {
  const kept = new Map(payments.map((payment) => [payment, payment.cents]));
  for (const own of grouped(payments, taskYear).values()) {
    const paid = (of: readonly Payment[]): Cents => of.reduce((sum, payment) => sum + kept.get(payment)!, 0);
    const over = (): Payment | undefined => own.findLast((payment) => {
      const { largestShare } = sources[payment.source]!;
      if (largestShare >= 1 || kept.get(payment) === 0) return false;
      return paid(own.filter(({ source }) => source === payment.source)) > part(largestShare, paid(own));
    });
    // One cent at a time: it makes the whole smaller too. Whole cents only go down, so this ends.
    for (let payment = over(); payment !== undefined; payment = over()) kept.set(payment, kept.get(payment)! - 1);
  }
  return payments.map((payment) => ({ ...payment, cents: kept.get(payment)! })).filter(({ cents }) => cents > 0);
}

/** The whole cents in a share of the whole. A third typed as 0.3333333333333333 is a third: what is beside it is the notation. */
const part = (share: number, whole: Cents): Cents => Math.floor(share * whole + 1e-6 + 1e-15 * whole);
