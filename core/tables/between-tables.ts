import { rulesBetweenTables, type BetweenTables, type TablesSeen } from "../domain/between";
import type { Finding } from "../domain/findings";
import type { Table, TableKind } from "../domain/table";
import type { TableContent } from "./read-table";

/** A table that was read; undefined when it was not given. */
export type ReadTables = (kind: TableKind) => TableContent<Table> | undefined;

/**
 * What is found where two tables meet, of all tables that were read: a name in one that the other does not have, years of one
 * that do not fit the other. A cell that cannot be used stands in the way of the rules about its column, and of no others.
 */
export function betweenTables(tables: ReadTables, rules: readonly BetweenTables[] = rulesBetweenTables): Finding[] {
  const seen: TablesSeen = {
    rows: (table, columns) => tables(table.kind)?.readable(columns) as never ?? [],
    every: (table, columns) => {
      const content = tables(table.kind);
      return content === undefined ? [] : content.every(columns) as never;
    },
  };
  return rules.flatMap(({ about, find }) => (tables(about.kind) === undefined ? [] : tables(about.kind)!.findingsOf(find(seen))));
}
