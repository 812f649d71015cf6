import { because, NoAnswer, type Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { matchHeader } from "../tables/match-header";
import { findingsOf } from "./inspect";
import { proposed } from "./mapping/propose";
import { findingsThrough, readThrough, type MappedTable } from "./mapping/read-through";
import type { Rules } from "./rules/rules";

/**
 * INLEZEN: a range read through rules. Without them by what is proposed for its kind, when that is sure: every column that the
 * table needs is there by its name.
 * @throws NoAnswer when it is not sure: the user says where the fields come from.
 */
export function readIn(kind: TableKind, range: unknown, rules: Rules | undefined): MappedTable {
  if (rules !== undefined) return readThrough(kind, range, rules);
  const mapped = proposed(kind, range);
  if (mapped.plan.missing.length > 0) throw new NoAnswer(because("chooseRules", { missing: mapped.plan.missing }));
  return mapped;
}

/** CONTROLE: what is found in a range; where it needs rules, or has them, what INLEZEN makes of it. */
export function findingsIn(kind: TableKind, range: unknown, rules: Rules | undefined): readonly Finding[] {
  if (rules !== undefined) return findingsThrough(readThrough(kind, range, rules));
  const first: unknown = Array.isArray(range) ? range[0] : undefined;
  const isTable = matchHeader(inputTables[kind], Array.isArray(first) ? first : []).problems.every(({ code }) => !lacking.has(code));
  if (isTable) return findingsOf(kind, range);
  const mapped = proposed(kind, range);
  return mapped.plan.missing.length === 0 ? findingsThrough(mapped) : findingsOf(kind, range);
}

/** The first row is no header of the table: a title stands above it, it has two rows, or a column has no name. */
const lacking: ReadonlySet<string> = new Set(["noHeader", "noColumn", "noneOfColumns", "noYears"]);
