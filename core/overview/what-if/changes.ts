import { changesTable, type ChangeRow } from "../../domain/tables/wijzigingen";
import { staffingTable } from "../../domain/tables/bezetting";
import { landTable } from "../../domain/tables/grond";
import { indexTable } from "../../domain/tables/index-table";
import { fundingTable } from "../../domain/tables/middelen";
import { tasksTable } from "../../domain/tables/opgaven";
import { spendingTable } from "../../domain/tables/uitgaven";
import { sameName } from "../../domain/name";
import type { TableKind } from "../../domain/table";
import { inverse, product, ratio, toNumber } from "../../numbers/ratio";
import { readTable } from "../../tables";
import { readVariants } from "../../binding";
import { byKind, type Tables } from "../by-kind";
import type { OverviewOptions, SourceTable } from "../model";
import { indexTurned, isGeneral, leversOf } from "./levers";
import type { Attempt, Lever, LeverKind, Move, WrittenChange } from "./model";

/** What changes in a column, by what it is called there. */
type Change = Omit<ChangeRow, "row" | "variant">;

/** What is tried as rows of Wijzigingen, in the order in which they are applied. @throws InputError for what is wrong in Wijzigingen */
export function changesOf(tables: readonly SourceTable[], options: OverviewOptions, attempt: Attempt): ChangeRow[] {
  if ("variant" in attempt) {
    const cells = tables.find(({ kind }) => kind === changesTable.kind)?.cells;
    return cells === undefined ? [] : [...readVariants(cells).of(attempt.variant)];
  }
  const given = byKind(tables);
  const levers = new Map(leversOf(tables, options).map((lever) => [lever.id, lever]));
  const changes = inOrder(attempt.moves).flatMap(({ lever: id, value }) => {
    const lever = levers.get(id);
    return lever === undefined || value === 0 ? [] : changesFor(lever, value, given);
  });
  return changes.map((change, at) => ({ row: at + 2, variant: "", ...change }));
}

/** One slider stands in one place: where it was put last. */
const inOrder = (moves: readonly Move[]): readonly Move[] => [...new Map(moves.map((move) => [move.lever, move])).values()];

function changesFor(lever: Lever, value: number, given: Tables): Change[] {
  const rows = rowsOf(lever, given);
  return columnsOf(lever, value, given).map(([table, column]): Change => ({
    table, rows, column, factor: undefined, plus: undefined, value: undefined, drop: undefined, note: undefined, ...amountOf(lever, value, given),
  }));
}

/** By the names in the key column of the table, so that they mean these rows and no others. */
function rowsOf({ of, name }: Lever, given: Tables): string[] | undefined {
  if (of === "index") {
    const { rows, isAll } = indexTurned(given)!;
    return isAll ? undefined : rows.map(({ year }) => String(year));
  }
  if (name !== undefined) return [name];
  const content = of === "money" ? given.content(fundingTable) : undefined;
  return content === undefined || content.rows.every(isGeneral) ? undefined : content.rows.filter(isGeneral).map(({ source }) => source);
}

function amountOf({ of, unit }: Lever, value: number, given: Tables): Partial<Change> {
  if (of === "stop") return { value: 0 };
  if (unit === "percent") return { factor: toNumber(product(ratio(100 + value), ratio(0.01))) };
  // A row of Wijzigingen counts in what the cell counts in: 100 ha is 0,1 under "x 1.000".
  const scale = unit === "hectares" ? given.content(landTable)?.placeOf("hectares")?.scale : unit === "fte" ? given.content(staffingTable)?.placeOf("fte")?.scale : undefined;
  return { plus: toNumber(product(ratio(value), unit === "points" ? ratio(0.01) : inverse(ratio(scale ?? 1)))) };
}

function columnsOf({ of, name, years = [] }: Lever, value: number, given: Tables): (readonly [TableKind, string])[] {
  const isOwn = ({ task }: { readonly task: string }): boolean => name === undefined || sameName(task, name);
  const tasks = given.content(tasksTable);
  const own = (tasks?.rows ?? []).filter(isOwn);
  const named = (key: "goal" | "claim" | "costPerUnit"): (readonly [TableKind, string])[] =>
    (own.some((row) => (row[key] ?? 0) > 0) ? [["opgaven", tasks!.nameOf(key)]] : []);
  const columns: Readonly<Record<LeverKind, () => (readonly [TableKind, string])[]>> = {
    money: () => [["middelen", "jaren"]],
    source: () => [["middelen", "jaren"]],
    stop: () => [["middelen", yearsFrom(years.at(-Math.min(value, years.length))!, given.content(fundingTable)!.years)]],
    land: () => [["grond", "Oppervlakte"]],
    role: () => [["bezetting", "Fte"]],
    tasks: () => [...named("goal"), ...named("claim")],
    task: () => [...named("goal"), ...named("claim")],
    costs: () => [...named("costPerUnit"), ...spendingOf(isOwn, given)],
    cost: () => [...named("costPerUnit"), ...spendingOf(isOwn, given)],
    index: () => [["index", indexTable.columns[indexTurned(given)!.key].header]],
  };
  return columns[of]();
}

const spendingOf = (isOwn: (row: { readonly task: string }) => boolean, given: Tables): (readonly [TableKind, string])[] =>
  ((given.content(spendingTable)?.rows ?? []).some(isOwn) ? [["uitgaven", "jaren"]] : []);

/** The year itself where it is the last. */
function yearsFrom(first: number, years: readonly number[]): string {
  const last = years.at(-1)!;
  return first >= last ? String(last) : `${first} t/m ${last}`;
}

/** A row of Wijzigingen as it is typed there: nought as `0%`, for an empty cell and 0 are one. */
export function written({ table, rows, column, factor, plus, value, drop, note }: ChangeRow): WrittenChange {
  const cells: Record<keyof WrittenChange, string | number | undefined> = {
    variant: undefined, table, rows: rows?.join("; "), column, factor: trueZero(factor), plus: trueZero(plus), value: trueZero(value), drop: drop === true ? "ja" : undefined, note,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
}

const trueZero = (value: number | string | undefined): number | string | undefined => (value === 0 ? "0%" : value);

/** The names of the variants of Wijzigingen, in order of first mention; none where the table is not there or not in order. */
export function variantNames(tables: readonly SourceTable[]): string[] {
  const cells = tables.find(({ kind }) => kind === changesTable.kind)?.cells;
  if (cells === undefined || readTable(changesTable, cells).problems.length > 0) return [];
  return [...readVariants(cells).names];
}
