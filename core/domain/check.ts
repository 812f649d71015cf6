import type { Columns } from "./column";
import { nameKey } from "./name";
import type { Row, ValuesOf } from "./row";

/** What a check has found; the reader adds the table, the header and the cell's value. */
export interface Finding {
  readonly row: number;
  /** The key of the column concerned. */
  readonly column: string;
  /** To be read after the column's name, in Dutch. */
  readonly message: string;
  readonly advice: string;
}

/** A rule within one table. It sees only the rows in which all its columns could be read. */
export interface Check {
  readonly columns: readonly string[];
  readonly find: (rows: readonly Row[]) => readonly Finding[];
}

type Seen<C extends Columns, K extends keyof C> = { readonly row: number } & ValuesOf<Pick<C, K>>;
type Remark<K> = { readonly column: K; readonly message: string; readonly advice: string } | undefined;

/** A rule that looks at one row at a time. */
export function eachRow<C extends Columns, const K extends keyof C & string>(
  _columns: C, keys: readonly K[], look: (row: Seen<C, K>) => Remark<K>,
): Check {
  return {
    columns: keys,
    find: (rows) => rows.flatMap((row) => {
      const remark = look(row as Seen<C, K>);
      return remark === undefined ? [] : [{ row: row.row, ...remark }];
    }),
  };
}

/** A rule that compares rows. */
export function amongRows<C extends Columns, const K extends keyof C & string>(
  _columns: C, keys: readonly K[], look: (rows: readonly Seen<C, K>[]) => readonly Finding[],
): Check {
  return { columns: keys, find: (rows) => look(rows as readonly Seen<C, K>[]) };
}

/** No two rows have the same values in these columns (names compare without case); blank rows do not count. */
export function unique<C extends Columns, const K extends keyof C & string>(
  columns: C, keys: readonly K[], place: string, advice: string,
): Check {
  const [named] = keys;
  return amongRows(columns, keys, (rows) => {
    const first = new Map<string, number>();
    return rows.flatMap((row) => {
      if (row[named!] === undefined) return [];
      const same = JSON.stringify(keys.map((key) => comparable(row[key])));
      const earlier = first.get(same);
      if (earlier === undefined) first.set(same, row.row);
      return earlier === undefined ? [] : [{
        row: row.row, column: named!, message: `staat ook in rij ${earlier}${place}`, advice,
      }];
    });
  });
}

const comparable = (value: unknown): unknown => (typeof value === "string" ? nameKey(value) : value ?? null);
