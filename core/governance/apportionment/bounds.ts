import { because, type Reason } from "../../domain/findings";
import { sum } from "../../numbers/largest-remainder";
import type { Split } from "./model";

/**
 * Why no split keeps these bounds, or undefined when one does. A part without weight gets its
 * minimum and takes nothing of what is left.
 * @param amount a number of steps in the user's unit
 */
export function whyBoundsFail({ whole, shares }: Split, amount: (steps: bigint) => number): Reason | undefined {
  const crossed = shares.findIndex(({ least, most }) => most !== undefined && least > most);
  if (crossed >= 0) {
    const { least, most } = shares[crossed]!;
    return because("boundsCross", { part: crossed + 1, least: amount(least), most: amount(most!) });
  }
  const least = sum(shares.map((share) => share.least));
  if (least > whole) return because("leastTooMuch", { least: amount(least), whole: amount(whole) });

  const most = shares.map((share) => (share.weight === 0n ? share.least : share.most));
  if (most.includes(undefined)) return undefined;
  const room = sum(most.map((bound) => bound ?? 0n));
  return room < whole ? because("mostTooLittle", { most: amount(room), whole: amount(whole) }) : undefined;
}
