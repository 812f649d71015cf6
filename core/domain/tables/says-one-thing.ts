import { amongRows, type Check, type Fault, type Seen } from "../check";
import type { Columns } from "../column";
import type { Said } from "../findings/codes";
import { nameKey } from "../name";

interface OneThing<Row> {
  /** What a row says; undefined: it leaves that to the others. */
  readonly valueOf: (row: Row) => string | undefined;
  readonly column: string;
  readonly differs: (earlier: number) => Said;
  /** What is wrong when no row of that name says it; unset: it may stay unsaid. */
  readonly missing?: Said;
}

/** All rows of one name say the same, or leave it to the one that says it. */
export function saysOneThing<C extends Columns, const N extends keyof C & string, const K extends keyof C & string>(
  columns: C, named: N, keys: readonly K[], { valueOf, column, differs, missing }: OneThing<Seen<C, K>>,
): Check {
  return {
    ...amongRows(columns, [named, ...keys], (rows) => {
      const found = new Map<string, { readonly first: number; value?: string; row?: number }>();
      const faults: Fault[] = [];
      for (const row of rows) {
        const key = nameKey((row as never as Record<N, string>)[named]);
        const known = found.get(key) ?? { first: row.row };
        found.set(key, known);
        const value = valueOf(row as never);
        if (value === undefined) continue;
        if (known.value === undefined) Object.assign(known, { value, row: row.row });
        else if (known.value !== value) faults.push({ row: row.row, column, what: differs(known.row!) });
      }
      const unsaid = missing === undefined ? [] : [...found.values()].filter(({ value }) => value === undefined);
      return [...faults, ...unsaid.map(({ first }) => ({ row: first, column, what: missing! }))];
    }),
    when: [named],
  };
}
