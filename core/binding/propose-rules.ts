import type { TableKind } from "../domain/table";
import { guessedAs } from "./guessed";
import type { MappedTable } from "./mapping/read-through";
import { writtenPlan } from "./mapping/written-plan";
import { readRange, type TableRange } from "./read-range";
import type { WrittenRule } from "./rules/rule";

/** So many rows tell what a table is. */
const ROWS_THAT_TELL = 500;

/** The rules by which a range would be read as a kind that the user names. */
export function proposedRules(range: TableRange, kind: TableKind): readonly WrittenRule[] {
  const { header } = range.hints;
  const { mapped } = guessedAs(kind, range.cells.slice(0, (header?.last ?? 0) + 1 + ROWS_THAT_TELL), range.hints);
  return keepable(range, kind, writtenPlan(mapped));
}

/**
 * Rules as they are worth keeping: years that are all of them stay so when the next one is added, and names of parts between
 * subtotals are no rows.
 */
export function keepable(range: TableRange, kind: TableKind, rules: readonly WrittenRule[]): readonly WrittenRule[] {
  const few = { ...range, cells: range.cells.slice(0, (range.hints.header?.last ?? 0) + 1 + ROWS_THAT_TELL) };
  const mapped = readRange(few, kind, rules);
  return [...withAllYears(few, kind, rules, mapped), ...withoutHeadings(range, mapped)];
}

function withAllYears(range: TableRange, kind: TableKind, rules: readonly WrittenRule[], { plan }: MappedTable): readonly WrittenRule[] {
  const all = rules.map((rule) => (rule.field === "jaren" && rule.from !== "" && rule.operation !== "rijen naar jaren" ? { ...rule, from: "alle" } : rule));
  const same = JSON.stringify(readRange(range, kind, all).plan.years) === JSON.stringify(plan.years);
  return same ? all : rules;
}

function withoutHeadings({ headings }: TableRange, { plan, leftOut }: MappedTable): WrittenRule[] {
  if (plan.fields.some(({ origin }) => origin.by === "headings")) return [];
  const rows = headings.filter((heading) => !leftOut.some(({ row }) => row === heading));
  return rows.length === 0 ? [] : [{ field: "overslaan", from: rows.map((row) => `rij ${row + 1}`).join("; "), operation: "" }];
}
