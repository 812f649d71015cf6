import type { Payment } from "../../core/funding";
import { broken, costOf, exactShortages, paidFor, type Programme } from "../core/balance/programmes";

/** Cents that the solver's figure of a task may be off by, beside a part of it. */
const NEAR = 1e-4;

/**
 * What of the payments cannot be: beyond a limit, a share passed by more than a cent an amount, or a task that does not get its
 * exact total to the cent (rounded half up, else the cent below). Empty when all is well.
 */
export async function brokenCents(given: Programme & { readonly plenty: boolean }, payments: readonly Payment[]): Promise<string[]> {
  const found = broken(given, payments, 1);
  const shortages = await exactShortages(given);
  shortages.forEach((short, task) => {
    const [cost, paid] = [costOf(given, task), paidFor(payments, { task })];
    if (given.plenty && paid !== cost) found.push(`opgave ${task}: ${paid} of ${cost}, with money in plenty`);
    const exact = cost - short;
    const near = NEAR + 1e-9 * cost;
    if (paid < Math.floor(exact - near) || paid > Math.round(exact + near)) found.push(`opgave ${task}: ${paid} where ${exact} is exact`);
  });
  return found;
}
