import type { Columns } from "./column";
import { said, type Said } from "./findings/codes";
import type { Degree } from "./findings/finding";
import type { Named } from "./findings/tables";
import { nameKey } from "./name";
import type { Row, ValuesOf } from "./row";

/** What is wrong in a row, and in which column by its key; the reader adds the table, the header and the cell's value. */
export interface Fault {
  readonly row: number;
  /** All rows concerned, when there are more. */
  readonly rows?: readonly number[];
  /** The key of a column; another text stands for itself. */
  readonly column: string;
  readonly what: Said;
  /** Default: a problem. */
  readonly degree?: Degree;
}

/** A rule within one table. It sees only the rows in which all its columns could be read. */
export interface Check {
  readonly columns: readonly string[];
  /** It runs when the range has one of these; unset: one of `columns`. */
  readonly when?: readonly string[];
  /** `years` are those of the year columns, in the order of a row's amounts. */
  readonly find: (rows: readonly Row[], years: readonly number[]) => readonly Fault[];
}

/** A row, as far as these columns go. */
export type Seen<C extends Columns, K extends keyof C> = { readonly row: number } & ValuesOf<Pick<C, K>>;
type FaultIn<K> = { readonly column: K; readonly what: Said; readonly degree?: Degree } | undefined;

/** A rule that looks at one row at a time. */
export function eachRow<C extends Columns, const K extends keyof C & string>(
  _columns: C, keys: readonly K[], look: (row: Seen<C, K>, years: readonly number[]) => FaultIn<K>,
): Check {
  return {
    columns: keys,
    find: (rows, years) => rows.flatMap((row) => {
      const fault = look(row as Seen<C, K>, years);
      return fault === undefined ? [] : [{ row: row.row, ...fault }];
    }),
  };
}

/** A rule that compares rows. */
export function amongRows<C extends Columns, const K extends keyof C & string>(
  _columns: C, keys: readonly K[], look: (rows: readonly Seen<C, K>[]) => readonly Fault[],
): Check {
  return { columns: keys, find: (rows) => look(rows as readonly Seen<C, K>[]) };
}

/** No two rows have the same values in these columns (names compare without case); blank rows do not count. */
export function unique<C extends Columns, const K extends keyof C & string>(
  columns: C, keys: readonly K[], of: Named,
): Check {
  const [named] = keys;
  return amongRows(columns, keys, (rows) => {
    const first = new Map<string, number>();
    return rows.flatMap((row) => {
      if (row[named!] === undefined) return [];
      const same = JSON.stringify(keys.map((key) => comparable(row[key])));
      const earlier = first.get(same);
      if (earlier === undefined) first.set(same, row.row);
      return earlier === undefined ? [] : [{ row: row.row, column: named!, what: said("repeated", { of, earlier }) }];
    });
  });
}

const comparable = (value: unknown): unknown => (typeof value === "string" ? nameKey(value) : value ?? null);
