import type { Cents } from "../numbers/cents";
import { grouped, taskYear } from "./funding-model";
import type { Payment, Source } from "./model";

/**
 * Holds every Maximaal aandeel against what is really paid, to within one cent per amount. Rounding may have left the whole
 * below what the share was taken of; then the payment gives up what is too much, and what that was for falls short.
 */
export function keepShares(payments: readonly Payment[], sources: readonly Source[]): Payment[] {
  const kept = new Map(payments.map((payment) => [payment, payment.cents]));
  const paid = (of: readonly Payment[]): Cents => of.reduce((sum, payment) => sum + kept.get(payment)!, 0);
  for (const own of grouped(payments, taskYear).values()) {
    const limited = [...grouped(own, ({ source }) => source)].filter(([source]) => sources[source]!.largestShare < 1);
    // What is given up makes the whole smaller too. Each time all that is too much goes at once, so this soon ends.
    for (let changed = limited.length > 0; changed;) {
      changed = false;
      for (const [source, parts] of limited) {
        let excess = paid(parts) - largestPart(sources[source]!.largestShare, paid(own));
        for (const payment of [...parts].reverse()) {
          if (excess <= 0) break;
          const back = Math.min(excess, kept.get(payment)!);
          kept.set(payment, kept.get(payment)! - back);
          excess -= back;
          changed = true;
        }
      }
    }
  }
  return payments.map((payment) => ({ ...payment, cents: kept.get(payment)! })).filter(({ cents }) => cents > 0);
}

/**
 * The most that a share of the whole may be, in whole cents: to within a cent. A third typed as 0.3333333333333333 is a third:
 * what is beside it is the notation.
 */
export const largestPart = (share: number, whole: Cents): Cents => Math.floor(share * whole + 1 + 1e-6 + 1e-15 * whole);
