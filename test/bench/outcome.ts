/** What a benchmark found: printed as tables, and written as it is to coverage/bench/MODULE.json. */
export interface Outcome {
  /** By title; a row per case, a column per figure. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  /** What missed its aim; the command then ends with 1. */
  readonly failures: readonly string[];
}

export type Row = Readonly<Record<string, string | number>>;

/** The median time of a call in milliseconds, after two calls to get warm. */
export async function medianTime(call: () => unknown, times = 9): Promise<number> {
  await call();
  await call();
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    await call();
    taken.push(performance.now() - start);
  }
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)]!;
}

/** Two decimals are enough to compare. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
