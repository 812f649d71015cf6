import type { Fault, Seen } from "../check";
import type { Code } from "../findings/codes";
import type { InputTable } from "../table";

/** What a rule between tables sees of them. A table without records counts as not given. */
export interface TablesSeen {
  /** The rows in which these columns could be read; none where the table was not given. */
  rows<T extends InputTable, const K extends keyof T["columns"] & string>(table: T, columns: readonly K[]): readonly Seen<T["columns"], K>[];
  /** The same where that is every row; else undefined: what could not be read cannot be missed. */
  every<T extends InputTable, const K extends keyof T["columns"] & string>(table: T, columns: readonly K[]): readonly Seen<T["columns"], K>[] | undefined;
}

/** A rule about the rows of one table beside those of others. */
export interface BetweenTables {
  /** The table in which the faults stand. */
  readonly about: InputTable;
  readonly find: (tables: TablesSeen) => readonly Fault[];
}

/** What is remarked on a table alone, and does not hold where another table says more: these codes, in these rows. */
export interface Withdrawal {
  readonly about: InputTable;
  readonly codes: readonly Code[];
  readonly rows: (tables: TablesSeen) => ReadonlySet<number>;
}
