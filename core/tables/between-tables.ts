import { rulesBetweenTables, withdrawals, type BetweenTables, type TablesSeen } from "../domain/between";
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
  const seen = seenBy(tables);
  return rules.flatMap(({ about, find }) => (tables(about.kind) === undefined ? [] : tables(about.kind)!.findingsOf(find(seen))));
}

const seenBy = (tables: ReadTables): TablesSeen => ({
  rows: (table, columns) => tables(table.kind)?.readable(columns) as never ?? [],
  every: (table, columns) => {
    const content = tables(table.kind);
    return content === undefined ? [] : content.every(columns) as never;
  },
});

/** Without what was remarked on one table alone, and does not hold where another says more: that nothing counts as 0. */
export function withoutWithdrawn(remarks: readonly Finding[], tables: ReadTables): Finding[] {
  const seen = seenBy(tables);
  return withdrawals.reduce<Finding[]>((left, { about, codes, rows }) => {
    const concerned = rows(seen);
    if (concerned.size === 0) return left;
    return left.flatMap((finding) => (finding.table === about.name && codes.includes(finding.code) ? withoutRows(finding, concerned) : [finding]));
  }, [...remarks]);
}

/** The finding in the rows that are left of it. */
function withoutRows({ rows, ...finding }: Finding, concerned: ReadonlySet<number>): Finding[] {
  const [first, ...others] = (rows ?? [finding.row]).filter((row) => row === undefined || !concerned.has(row)) as number[];
  if (first === undefined) return [];
  return [{ ...finding, row: first, ...(others.length === 0 ? {} : { rows: [first, ...others] }) }];
}
