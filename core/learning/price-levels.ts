import { asNumber } from "../numbers/ratio";
import { pricesOf, type GivenIndex } from "../prices";

/** Moves values between price levels. A norm that must move needs every year between: nothing is taken for steady. */
export interface PriceLevels {
  /** @throws InputError for a year that the index lacks */
  factor(from: number, to: number): number;
  /** The years between two levels that the index lacks, earliest first. */
  missing(from: number, to: number): readonly number[];
}

export function priceLevels(given: GivenIndex): PriceLevels {
  const prices = pricesOf(given);
  const years = new Set(given?.rows.map(({ year }) => year));
  const between = (from: number, to: number): number[] => Array.from({ length: Math.abs(to - from) }, (_, place) => Math.min(from, to) + 1 + place);
  return {
    factor: remembered((from, to) => asNumber(prices(from, to))),
    missing: remembered((from, to) => between(from, to).filter((year) => !years.has(year))),
  };
}

/** Thousands of rows have the same few price levels. */
function remembered<Answer>(of: (from: number, to: number) => Answer): (from: number, to: number) => Answer {
  const known = new Map<number, Map<number, Answer>>();
  return (from, to) => {
    let answers = known.get(from);
    if (answers === undefined) known.set(from, answers = new Map());
    let answer = answers.get(to);
    if (answer === undefined) answers.set(to, answer = of(from, to));
    return answer;
  };
}
