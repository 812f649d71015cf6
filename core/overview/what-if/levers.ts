import { nameKey, sameName } from "../../domain/name";
import { staffingTable } from "../../domain/tables/bezetting";
import { landTable } from "../../domain/tables/grond";
import { indexTable, type IndexRow } from "../../domain/tables/index-table";
import { fundingTable } from "../../domain/tables/middelen";
import { tasksTable } from "../../domain/tables/opgaven";
import { spendingTable } from "../../domain/tables/uitgaven";
import { total } from "../../numbers/sum";
import { byKind, type Tables } from "../by-kind";
import { yearsOfMoney } from "../horizon";
import type { OverviewOptions, SourceTable } from "../model";
import { leverId, type Lever, type LeverKind } from "./model";

/** Steps that are easily aimed at, over the width of a slider. */
const PERCENT = { unit: "percent", least: -100, most: 100, step: 5 } as const;
/** A rise in prices that others would still believe. */
const POINTS = { unit: "points", least: -3, most: 3, step: 0.1 } as const;

/** Every slider that the tables allow: money, sources, land, people, goals, costs, prices; in sheet order. */
export function leversOf(tables: readonly SourceTable[], options: OverviewOptions = {}): Lever[] {
  const given = byKind(tables);
  return [...ofMoney(given, options), ...ofLand(given), ...ofPeople(given), ...ofTasks(given), ...ofPrices(given)];
}

/** Those that are shown before anybody asks for others: one of each thing, of people the role that is first. */
export function firstLevers(levers: readonly Lever[]): string[] {
  const has = (of: LeverKind): Lever | undefined => levers.find((lever) => lever.of === of);
  return [has("money") ?? has("source"), has("land"), has("role"), has("tasks"), has("costs"), has("index")].flatMap((lever) => (lever === undefined ? [] : [lever.id]));
}

function ofMoney(given: Tables, options: OverviewOptions): Lever[] {
  const content = given.content(fundingTable);
  if (content === undefined) return [];
  const { from = -Infinity, to = Infinity } = yearsOfMoney(given, options);
  const isAsked = content.years.map((year) => year >= from && year <= to);
  const amountOf = ({ amounts }: { readonly amounts: readonly number[] }): number => total(amounts.filter((_, at) => isAsked[at]), (amount) => amount);
  const general = content.rows.filter(isGeneral);
  const euros = (rows: typeof content.rows) => ({ now: { amount: total(rows, amountOf), kind: "euros" as const }, rows: rows.length });
  return [
    ...(total(general, amountOf) > 0 ? [{ id: leverId("money"), of: "money", ...PERCENT, ...euros(general) } as const] : []),
    ...content.rows.filter((row) => amountOf(row) > 0).flatMap((row): Lever[] => {
      const years = content.years.filter((_, at) => isAsked[at] === true && row.amounts[at]! > 0);
      return [
        { id: leverId("source", row.source), of: "source", name: row.source, ...PERCENT, ...euros([row]) },
        { id: leverId("stop", row.source), of: "stop", name: row.source, unit: "years", least: 0, most: years.length, step: 1, years, ...euros([row]) },
      ];
    }),
  ];
}

/** Money that no law or grant says what it is for. */
export const isGeneral = ({ kind, earmark }: { readonly kind: string; readonly earmark?: readonly string[] | undefined }): boolean => kind === "general" && earmark === undefined;

function ofLand(given: Tables): Lever[] {
  const rows = given.content(landTable)?.rows ?? [];
  return perName(rows, ({ landType }) => landType).flatMap(([name, own]) => {
    const amount = total(own, ({ hectares }) => hectares);
    return amount > 0 ? [measured("land", name, "hectares", amount, own.length)] : [];
  });
}

function ofPeople(given: Tables): Lever[] {
  const rows = given.content(staffingTable)?.rows ?? [];
  return perName(rows, ({ role }) => role).flatMap(([name, own]) => {
    const amount = total(own, ({ fte }) => fte);
    // Where nobody is there is nothing to multiply: only in a single row can somebody come.
    return amount > 0 || own.length === 1 ? [measured("role", name, "fte", amount, own.length)] : [];
  });
}

/** Of one row in its own unit, of more in per cent: each row then keeps its part. */
function measured(of: "land" | "role", name: string, kind: "hectares" | "fte", amount: number, rows: number): Lever {
  const unit = rows > 1 ? "percent" : kind;
  const lever = { id: leverId(of, name, unit), of, name, now: { amount, kind }, rows };
  if (unit === "percent") return { ...lever, ...PERCENT };
  const step = kind === "fte" ? 0.5 : stepFor(amount);
  return { ...lever, unit, least: -amount, most: kind === "fte" ? Math.max(5, amount) : amount, step };
}

/** 1, 10, 100, …: at most a twentieth of the whole. */
const stepFor = (amount: number): number => 10 ** Math.floor(Math.log10(amount / 20));

function ofTasks(given: Tables): Lever[] {
  const rows = given.content(tasksTable)?.rows ?? [];
  const sized = rows.filter(({ goal = 0, claim = 0 }) => goal > 0 || claim > 0);
  if (sized.length === 0) return [];
  return [
    { id: leverId("tasks"), of: "tasks", ...PERCENT, rows: sized.length },
    ...perName(sized, ({ task }) => task).map(([name, own]): Lever => {
      const units = new Set(own.map(({ unit }) => unit));
      const goal = total(own, (row) => row.goal ?? 0);
      const now = goal > 0 && units.size === 1 ? { amount: goal, kind: "quantity" as const, unit: own[0]!.unit }
        : goal === 0 ? { amount: total(own, (row) => row.claim ?? 0), kind: "hectares" as const } : undefined;
      return { id: leverId("task", name), of: "task", name, ...PERCENT, now, rows: own.length };
    }),
  ];
}

function ofPrices(given: Tables): Lever[] {
  const tasks = (given.content(tasksTable)?.rows ?? []).filter(({ costPerUnit = 0 }) => costPerUnit > 0);
  const spending = (given.content(spendingTable)?.rows ?? []).filter(({ amounts }) => amounts.some((amount) => amount > 0));
  const names = perName([...tasks, ...spending], ({ task }) => task);
  const index = indexTurned(given);
  const costs = names.map(([name, own]): Lever => {
    const [only, ...others] = tasks.filter(({ task }) => sameName(task, name));
    const now = only !== undefined && others.length === 0 && own.length === 1 ? { amount: only.costPerUnit!, kind: "euros" as const } : undefined;
    return { id: leverId("cost", name), of: "cost", name, ...PERCENT, now, rows: own.length };
  });
  return [
    ...(costs.length > 0 ? [{ id: leverId("costs"), of: "costs", ...PERCENT, rows: tasks.length + spending.length } as const, ...costs] : []),
    ...(index !== undefined && index.rows.length > 0 ? [{ id: leverId("index"), of: "index", ...POINTS, rows: index.rows.length } as const] : []),
  ];
}

/** Where a slider moves prices: as a correction on every year, else in the years whose rate is no mean by weights, for those have no rate of their own. */
export function indexTurned(given: Tables): { readonly key: "rate" | "correction"; readonly rows: readonly IndexRow[]; readonly isAll: boolean } | undefined {
  const index = given.content(indexTable);
  if (index === undefined) return undefined;
  if (index.has("correction")) return { key: "correction", rows: index.rows, isAll: true };
  const rows = index.rows.filter(({ parts }) => parts.length === 0);
  return index.has("rate") ? { key: "rate", rows, isAll: rows.length === index.rows.length } : undefined;
}

function perName<Row>(rows: readonly Row[], nameOf: (row: Row) => string | undefined): [name: string, rows: Row[]][] {
  const names = new Map<string, [string, Row[]]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === undefined) continue;
    const own = names.get(nameKey(name));
    if (own === undefined) names.set(nameKey(name), [name, [row]]);
    else own[1].push(row);
  }
  return [...names.values()];
}
