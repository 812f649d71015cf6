import { remark, said } from "../../domain/findings";
import type { TableKind } from "../../domain/table";
import { plainCell } from "../../tables/cell";
import { asNumber } from "../../tables/read-cell";
import { Flaw } from "../../tables/flaw";
import { quotedName } from "../rules/notation";
import type { WrittenRule } from "../rules/rule";
import { NO_RULES, rulesOf } from "../rules/rules";
import { keyField } from "./plan";
import { readThrough, type MappedTable, type RangeHints } from "./read-through";

/** A range as a kind of table by the rules that are proposed for it: its names, and signs that are turned. */
export function proposed(kind: TableKind, cells: unknown, hints: RangeHints = {}): MappedTable {
  const plain = readThrough(kind, cells, NO_RULES, hints);
  const turned = namesBelowZero(plain);
  if (turned.length === 0) return plain;
  const mapped = readThrough(kind, cells, rulesOf([signRule(turned)]), { ...hints, header: plain.header });
  const { table } = mapped.plan;
  return {
    ...mapped,
    findings: [...mapped.findings, remark({ table: table.name, row: mapped.header.last + 1, column: table.columns[keyField(table)]!.header }, said("signTurned", { names: turned }))],
  };
}

export const signRule = (names: readonly string[]): WrittenRule => ({ field: "jaren", from: "alle", operation: `x -1 voor ${names.map(quotedName).join("; ")}` });

/** Posts of which every amount has a minus sign, beside others that have none. */
export function namesBelowZero({ plan, cells }: Pick<MappedTable, "plan" | "cells">): string[] {
  if (!plan.table.postsAreData || plan.years.length === 0) return [];
  const name = plan.fields.findIndex(({ key }) => key === keyField(plan.table));
  const first = cells[0]!.length - plan.years.length;
  const signs = cells.slice(1).map((line) => {
    const amounts = line.slice(first).map(amountOf).filter((amount) => amount !== 0);
    return { name: String(line[name] ?? "").trim(), below: amounts.length > 0 && amounts.every((amount) => amount < 0), above: amounts.some((amount) => amount > 0) };
  });
  return signs.some(({ above }) => above) ? signs.filter(({ below, name: own }) => below && own !== "").map(({ name: own }) => own) : [];
}

function amountOf(cell: unknown): number {
  const plain = plainCell(cell);
  const value = typeof plain === "number" || typeof plain === "string" ? asNumber(plain) : undefined;
  return value === undefined || value instanceof Flaw ? 0 : value;
}
