import { sum } from "../../numbers/largest-remainder";
import type { Split } from "./model";

/**
 * Why no split keeps these bounds, in Dutch, or undefined when one does. A part without weight gets its
 * minimum and takes nothing of what is left.
 * @param show writes a number of steps in the user's unit
 */
export function whyBoundsFail({ whole, shares }: Split, show: (steps: bigint) => string): string | undefined {
  const crossed = shares.findIndex(({ least, most }) => most !== undefined && least > most);
  if (crossed >= 0) {
    const { least, most } = shares[crossed]!;
    return `deel ${crossed + 1}: het minimum ${show(least)} ligt boven het maximum ${show(most!)}`;
  }
  const least = sum(shares.map((share) => share.least));
  if (least > whole) return `de minima tellen op tot ${show(least)}, meer dan het totaal ${show(whole)}`;

  const most = shares.map((share) => (share.weight === 0n ? share.least : share.most));
  if (most.includes(undefined)) return undefined;
  const room = sum(most.map((bound) => bound ?? 0n));
  return room < whole ? `de delen bieden plaats voor ${show(room)}, minder dan het totaal ${show(whole)}` : undefined;
}
