/** Longer is a slip of the pen. */
const MOST = 30;

/** The years that were typed: "2027" or "2027-2036"; undefined when it is neither. */
export function yearsTyped(text: string): number[] | undefined {
  const [, from, until] = /^\s*((?:19|20|21)\d\d)(?:\s*(?:-|–|t\/m|tot|to)\s*((?:19|20|21)\d\d))?\s*$/.exec(text) ?? [];
  if (from === undefined) return undefined;
  const [first, last] = [Number(from), Number(until ?? from)];
  return last < first || last - first >= MOST ? undefined : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The years from the first one on: to the last where that is known, else so many. */
export const yearsAhead = (first: number, last: number | undefined, usual: number): number[] =>
  Array.from({ length: Math.max(1, Math.min(MOST, (last ?? first + usual - 1) - first + 1)) }, (_, index) => first + index);
