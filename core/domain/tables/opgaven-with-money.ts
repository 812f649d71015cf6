import { eachRow, type Check } from "../check";
import { said } from "../findings/codes";
import type { Degree } from "../findings/finding";
import { view, type RowOf } from "../table";
import { landChecks, tasksTable } from "./opgaven";

const { columns } = tasksTable;

/** What a task says of how much is delivered, and when. */
const delivery = ["goal", "startYear", "targetYear"] as const;
const costs = ["costPerUnit", "structuralPerUnit"] as const;

interface Costs {
  readonly costPerUnit: number | undefined;
  readonly structuralPerUnit: number | undefined;
}

const saysNoCosts = ({ costPerUnit, structuralPerUnit }: Costs): boolean => costPerUnit === undefined && structuralPerUnit === undefined;

const yearsInOrder =
  eachRow(columns, ["startYear", "targetYear"], (row) =>
    row.startYear !== undefined && row.targetYear !== undefined && row.targetYear < row.startYear ? {
      column: "targetYear", what: said("targetBeforeStart", { start: row.startYear }),
    } : undefined);

/** A task that must be reached and costs nothing at all: somebody forgot, unless its costs stand in another table. */
const hasCosts = (degree: Degree): Check => ({
  ...eachRow(columns, ["goal", ...costs], (row) =>
    row.goal !== undefined && row.goal !== 0 && saysNoCosts(row) ? { column: "costPerUnit", what: said("noCosts"), degree } : undefined),
  when: costs,
});

const blank = (column: (typeof delivery)[number]) => said("blank", { wants: { of: "cell", kind: columns[column].reading } });

/** The tasks as balance reads them: what do they cost, and when? */
export const tasksWithMoney = view(tasksTable, { required: delivery, oneOf: [costs], checks: [yearsInOrder, hasCosts("problem")] });

/** The same where a table Uitgaven says what the tasks in some rows cost: those need not say so themselves. */
export function tasksBesideSpending(inSpending: ReadonlySet<number>) {
  const except = (check: Check): Check => ({
    ...check, when: ["task"], find: (rows, years) => check.find(rows.filter(({ row }) => !inSpending.has(row)), years),
  });
  const isThere = delivery.map((column) =>
    eachRow(columns, [column], (row) => (row[column] === undefined ? { column, what: blank(column) } : undefined)));
  return view(tasksTable, { checks: [yearsInOrder, ...[...isThere, hasCosts("problem")].map(except)] });
}

const forLand = ["claim", "landPerUnit", "density"];
const forMoney = ["startYear", "targetYear", ...costs, "priceLevel", "profile"];

/** Of a task without costs these may stand in Uitgaven too, so that what is blank there is no more than a remark. */
const saysDelivery = delivery.map((column) => eachRow(columns, [column, ...costs], (row) => {
  if (row[column] !== undefined) return undefined;
  return saysNoCosts(row) ? { column, what: said("blankWithoutCosts"), degree: "remark" } : { column, what: blank(column) };
}));

/**
 * The tasks as CONTROLE reads them. It cannot know which function comes next, so it asks what the columns that
 * are there call for: once one of the money columns exists they are all needed, and a table about money alone
 * needs no land. Of other tables it sees nothing, so that a task without costs is no more than a remark.
 */
export function tasksAsGiven(has: (column: string) => boolean) {
  const money = forMoney.some(has);
  const land = forLand.some(has) || !money;
  return view(tasksTable, {
    required: money ? delivery : [],
    mayBeBlank: true,
    oneOf: money ? [costs] : [],
    checks: [...(land ? landChecks : []), ...(money ? [yearsInOrder, ...saysDelivery, hasCosts("remark")] : [])],
  });
}

export type TaskWithMoney = RowOf<typeof tasksWithMoney>;
