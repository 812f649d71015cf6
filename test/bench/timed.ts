/** What a call takes, once, and what it gives. */
export async function timed<Result>(call: () => Result | Promise<Result>): Promise<{ readonly ms: number; readonly result: Result }> {
  const start = performance.now();
  const result = await call();
  return { ms: performance.now() - start, result };
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

/** Processor time of a call in seconds: what else the machine does counts for little. */
export async function cpuOf<Result>(call: () => Result | Promise<Result>): Promise<{ readonly seconds: number; readonly result: Result }> {
  const before = process.cpuUsage();
  const result = await call();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}
