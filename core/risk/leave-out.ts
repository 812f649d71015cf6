/**
 * All but one, for each in turn: what is made of the others, by halves, so that hardly anything is made twice (n log n steps) and
 * nothing is divided out again (which a transform with zeros does not bear).
 */
export function leaveEachOut<State>(count: number, nothing: State, include: (state: State, item: number) => State, visit: (item: number, others: State) => void): void {
  const inRange = (from: number, end: number, outside: State): void => {
    if (end - from === 1) {
      visit(from, outside);
      return;
    }
    const middle = (from + end) >> 1;
    const including = (first: number, last: number): State => {
      let state = outside;
      for (let item = first; item < last; item++) state = include(state, item);
      return state;
    };
    inRange(from, middle, including(middle, end));
    inRange(middle, end, including(from, middle));
  };
  if (count > 0) inRange(0, count, nothing);
}
