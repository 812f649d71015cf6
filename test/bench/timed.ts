/** What a call takes, once, and what it gives. */
export async function timed<Result>(call: () => Result | Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  const start = performance.now();
  const result = await call();
  return { ms: performance.now() - start, result };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
