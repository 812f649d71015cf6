import { said } from "../domain/findings";
import { refuseArgument, yearArgument } from "./argument";

/** The years asked by the arguments van and tot, both included. InputError when they are no years, or the wrong way round. */
export function readYears(from: unknown, to: unknown): number[] {
  const first = yearArgument("van", from, {});
  const last = yearArgument("tot", to, {});
  if (last < first) refuseArgument("tot", said("toBeforeFrom"), last);
  return yearsBetween(first, last);
}

export const yearsBetween = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
