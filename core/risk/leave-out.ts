/**
 * All but one, for each in turn: what is made of the others, by halves, so that hardly anything is made twice (n log n steps) and
 * nothing is divided out again (which a transform with zeros does not bear).
 *
 * @param include adds the items from the first up to, not including, the end. What it made at a depth is no longer looked at when it is asked again
 * for that depth, or a smaller one.
 */
export function leaveEachOut<State>(
  count: number, nothing: State, include: (state: State, first: number, end: number, depth: number) => State, visit: (item: number, others: State) => void,
): void {
  const inRange = (first: number, end: number, outside: State, depth: number): void => {
    if (end - first === 1) {
      visit(first, outside);
      return;
    }
    const middle = (first + end) >> 1;
    inRange(first, middle, include(outside, middle, end, depth), depth + 1);
    inRange(middle, end, include(outside, first, middle, depth), depth + 1);
  };
  if (count > 0) inRange(0, count, nothing, 0);
}
