import { InputError, problem, said, type Finding } from "../domain/findings";
import { nameKey, sameName } from "../domain/name";
import type { EffortRow } from "../domain/tables/inzet";
import { measuresTable, type MeasureRow } from "../domain/tables/maatregelen";
import { clusterOf } from "../domain/themes";
import { wholeNames } from "../domain/whole-names";
import type { Payable } from "../funding";
import { LARGEST_CENTS } from "../numbers/cents";
import { sum, total } from "../numbers/sum";
import type { PriceIndex } from "../prices";
import type { TableContent } from "../tables";
import type { Goal, Measure, Role } from "./model";
import { inNameOrder } from "./names";
import type { YieldForTask } from "./read-goals";
import type { LandRead } from "./read-land";
import { allowedYears, inFirstPrices, startIn } from "./starts";

/** The rows of Maatregelen in the order of their names. */
export const measuresInOrder = (rows: readonly MeasureRow[]): MeasureRow[] => inNameOrder(rows, ({ measure }) => [measure]).map((place) => rows[place]!);

/** By what an earmark may mean a measure: its name, theme or cluster, or a task that it yields for. */
export function payableOf(row: MeasureRow, yields: readonly YieldForTask[]): Payable {
  return {
    name: row.measure, area: row.area, theme: row.theme, cluster: row.cluster ?? (row.theme === undefined ? undefined : clusterOf(row.theme)),
    serves: yields.map(({ task }) => task.task), priority: 1,
  };
}

/** A start that is fixed must be one that is allowed, but for what was begun before the first year asked. */
export function lockedStarts({ rows, problemAt }: TableContent<typeof measuresTable>, years: readonly number[]): Finding[] {
  return rows.flatMap((row) => {
    const allowed = allowedYears(row, years);
    if (row.locked === true) return allowed.length > 0 ? [] : [problemAt(row.row, "locked", said("lockedWithoutStart"))];
    if (typeof row.locked !== "number" || row.locked < years[0]! || allowed.includes(row.locked)) return [];
    return [problemAt(row.row, "locked", said("lockedYearNotAllowed", { allowed }))];
  });
}

interface Beside {
  readonly years: readonly number[];
  readonly prices: PriceIndex;
  readonly goals: readonly Goal[];
  readonly yieldsOf: (row: MeasureRow) => readonly YieldForTask[];
  readonly roles: readonly Role[];
  readonly effort: readonly EffortRow[];
  readonly land: LandRead | undefined;
}

/** @throws InputError for costs of more than 15 digits, or a year that the index lacks */
export function measuresOf(rows: readonly MeasureRow[], beside: Beside): Measure[] {
  const placeOf = new Map(rows.map(({ measure }, place) => [nameKey(measure), place]));
  const whole = wholeNames(rows.map(({ measure }) => measure));
  const effortOf = new Map<string, EffortRow[]>();
  for (const row of beside.effort) effortOf.set(nameKey(row.measure), [...effortOf.get(nameKey(row.measure)) ?? [], row]);
  const measures = rows.map((row) => {
    try {
      return asMeasure(row, whole(row.after ?? []).map((name) => placeOf.get(nameKey(name))!), effortOf.get(nameKey(row.measure)) ?? [], beside);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new InputError([problem({ table: measuresTable.name, row: row.row, column: measuresTable.columns.cost.header }, said("costsTooLarge"))]);
    }
  });
  const largest = total(measures, ({ starts }) => Math.max(0, ...starts.map(({ incidental, structural }) => sum(incidental) + sum(structural))));
  if (largest > LARGEST_CENTS) throw new InputError([problem({ table: measuresTable.name }, said("costsTooLarge"))]);
  return measures;
}

function asMeasure(row: MeasureRow, after: readonly number[], effortRows: readonly EffortRow[], { years, prices, goals, yieldsOf, roles, land }: Beside): Measure {
  const running = typeof row.locked === "number" && row.locked < years[0]!;
  const fixed = typeof row.locked === "number" ? [row.locked] : undefined;
  const effort = effortRows.map(({ row: own, role, hours }) => ({ row: own, role: roles.findIndex(({ name }) => sameName(name, role)), hours }))
    .sort((one, other) => one.role - other.role);
  const yields = yieldsOf(row);
  return {
    row: row.row, name: row.measure, payable: payableOf(row, yields), duration: row.duration, priceLevel: row.priceLevel ?? years[0]!,
    starts: (fixed ?? allowedYears(row, years)).map((year) => startIn(year, row, effort, years, prices)),
    whole: row.execution === "whole", leastShare: row.execution === "scalable" ? row.leastShare : 1,
    locked: row.locked === undefined ? undefined : row.locked === false ? "out" : "in", running,
    after: running ? [] : after, group: row.group === undefined ? undefined : nameKey(row.group),
    yields: yields.map(({ row: own, task, amount, delay }) => ({ row: own, goal: goals.findIndex((goal) => goal.row === task.row), amount, delay })),
    effort, hectares: row.hectares, lots: land === undefined || row.hectares === 0 ? [] : land.lotsOf(row), landType: (row.landTypes ?? [])[0] ?? "",
    costNow: inFirstPrices(row.cost, row, years, prices), structuralNow: inFirstPrices(row.structural, row, years, prices),
  };
}
