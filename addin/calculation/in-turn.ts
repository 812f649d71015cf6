let last: Promise<unknown> = Promise.resolve();

/** One after another: a sheet may hold many long functions, and a worker for each at a time would be too much of a good thing. */
export function inTurn<Result>(run: () => Promise<Result>): Promise<Result> {
  const mine = last.then(run);
  last = mine.catch(() => undefined);
  return mine;
}
