import { nameKey } from "../domain/name";

interface Row {
  readonly row: number;
  readonly name: string;
  /** Serial number of the day. */
  readonly day: number;
  /** Undefined: nothing was filled in. */
  readonly value: number | undefined;
}

export interface MeasuredRows<R extends Row> {
  readonly measured: readonly (Omit<R, "value"> & { readonly value: number })[];
  /** Nothing filled in after an earlier measurement: not measured yet, and no record. */
  readonly notMeasured: readonly R[];
  /** Nothing filled in before anything was reached: 0. */
  readonly asZero: readonly R[];
}

/**
 * A cumulative figure that was left empty: after (by date) an earlier measurement other than 0 it was not measured, before that
 * nothing had been reached.
 */
export function measuredRows<R extends Row>(rows: readonly R[]): MeasuredRows<R> {
  const firstReached = new Map<string, number>();
  for (const { name, day, value } of rows) {
    if (value === undefined || value === 0) continue;
    const key = nameKey(name);
    firstReached.set(key, Math.min(day, firstReached.get(key) ?? Infinity));
  }
  const isLater = ({ name, day }: R): boolean => day > (firstReached.get(nameKey(name)) ?? Infinity);
  const empty = rows.filter(({ value }) => value === undefined);
  return {
    measured: rows.filter((row) => row.value !== undefined || !isLater(row)).map((row) => ({ ...row, value: row.value ?? 0 })),
    notMeasured: empty.filter(isLater),
    asZero: empty.filter((row) => !isLater(row)),
  };
}
