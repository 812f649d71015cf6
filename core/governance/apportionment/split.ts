import { NoAnswer } from "../../domain/findings";
import { commonScale, fromDecimal, shortestDecimal } from "../../numbers/shortest-decimal";
import { whyBoundsFail } from "./bounds";
import { byDivisor, signposts } from "./divisor-method";
import type { Question, Split } from "./model";
import { byLargestRemainder } from "./remainder-method";

/**
 * Splits a whole exactly over parts by weight; the parts, multiples of the step, add up to the whole.
 * Numbers are read as their shortest decimals.
 * @throws NoAnswer when the bounds cannot hold; RangeError when an amount is no multiple of the step.
 */
export function split({ whole, method, step, parts }: Question): number[] {
  const steps = (amount: number) => {
    const count = inSteps(amount, step);
    if (count === undefined) throw new RangeError(`${amount} is no multiple of ${step}`);
    return count;
  };
  const weights = commonScale(parts.map(({ weight }) => weight)).integers;
  const exact: Split = {
    whole: steps(Math.abs(whole)),
    shares: parts.map(({ minimum, maximum }, index) => ({
      weight: weights[index]!,
      least: steps(minimum ?? 0),
      most: maximum === undefined ? undefined : steps(maximum),
    })),
  };
  const { digits, exponent } = shortestDecimal(step);
  const amount = (count: bigint) => fromDecimal({ digits: count * digits, exponent });

  const reason = whyBoundsFail(exact, amount);
  if (reason !== undefined) throw new NoAnswer(reason);
  const counts = method === "grootste rest" ? byLargestRemainder(exact) : byDivisor(exact, signposts[method]);
  return counts.map((count) => amount(whole < 0 ? -count : count));
}

/**
 * How many steps an amount is, exactly; undefined when it is no multiple of the step. An amount that a sheet added up
 * (0,1 + 0,2 = 0,30000000000000004) is then taken at the 15 digits that a cell shows.
 */
export function inSteps(amount: number, step: number): bigint | undefined {
  return exactSteps(amount, step) ?? exactSteps(Number(amount.toPrecision(15)), step);
}

function exactSteps(amount: number, step: number): bigint | undefined {
  const [size, unit] = commonScale([amount, step]).integers as [bigint, bigint];
  return size % unit === 0n ? size / unit : undefined;
}
