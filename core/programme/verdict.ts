import type { Bounds } from "./exact";

/** What was reached of a class, and how near to the best that is. */
export interface ClassOutcome {
  readonly priority: number;
  /** How many goals it has. */
  readonly goals: number;
  /** The sum of phi over lateness, and the sum of shortages. */
  readonly late: number;
  readonly short: number;
  readonly bound: number;
  readonly proven: boolean;
  /** All classes before it are proven, in lateness and in shortage: else what is proven here is so given those. */
  readonly givenEarlier: boolean;
}

/** Proven: within a thousandth of the bound, or a millionth. */
export const isProven = (value: number, bound: number): boolean => value - bound <= Math.max(1e-3 * value, 1e-6);

export function classOutcomes(
  classes: readonly { readonly priority: number; readonly goals: readonly number[] }[], standing: readonly { readonly late: number; readonly short: number }[], bounds: readonly Bounds[],
): ClassOutcome[] {
  let givenEarlier = false;
  return classes.map(({ priority, goals }, place) => {
    const { late, short } = standing[place]!;
    const bound = Math.max(0, bounds[place]!.late);
    const outcome: ClassOutcome = { priority, goals: goals.length, late, short, bound, proven: isProven(late, bound), givenEarlier };
    givenEarlier ||= !outcome.proven || !isProven(short, bounds[place]!.short);
    return outcome;
  });
}

/** By how many percentage points per goal it can be better at most: one decimal, rounded up. */
export const pointsToWin = ({ late, bound, goals }: ClassOutcome): number => Math.ceil((1000 * (late - bound)) / goals - 1e-9) / 10;

/** In Dutch, as a cell has it. */
export function verdictOf(outcome: ClassOutcome): string {
  const { proven, givenEarlier } = outcome;
  const points = pointsToWin(outcome);
  const text = proven ? "bewezen best" : `binnen ${points.toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false })} procentpunt`;
  return givenEarlier ? `${text}, gegeven de vorige` : text;
}
