import { z } from "zod";
import { amongRows, eachRow, unique, type Check } from "../check";
import { aboveZero, choice, euros, hectares, LARGEST_AREA, level, list, name, quantity, text, year, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import type { Degree } from "../findings/finding";
import { profiles } from "../profiles";
import { table, view, type RowOf } from "../table";

const columns = {
  task: name("Opgave", { also: ["opgaven", "task"], required: true }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region"] }),
  theme: name("Thema", { also: ["theme"] }),
  cluster: name("Cluster", {}),
  goal: quantity("Doel", { also: ["doelstelling", "target", "goal"], allowed: zeroOrMore }),
  unit: text("Eenheid", { also: ["unit"] }),
  claim: hectares("Ruimteclaim", {
    also: ["claim", "ruimteclaim ha", "ruimtebeslag", "land claim", "hectares", "hectare", "ha"], allowed: zeroOrMore,
  }),
  landPerUnit: hectares("Ruimte per eenheid", {
    per: "eenheid", also: ["ha per eenheid", "land per unit", "ha per unit"], allowed: zeroOrMore,
  }),
  density: quantity("Dichtheid", {
    per: "hectare", also: ["eenheden per ha", "density", "units per ha"], allowed: aboveZero,
  }),
  landTypes: list("Grondsoorten", { also: ["grondsoort", "land types", "land type"] }),
  priority: level("Prioriteit", { also: ["prio", "priority"], allowed: z.int().min(1), fallback: 1 }),
  startYear: year("Startjaar", { also: ["start", "beginjaar", "start year"] }),
  targetYear: year("Doeljaar", { also: ["eindjaar", "target year", "end year"] }),
  costPerUnit: euros("Kosten per eenheid", { per: "eenheid", also: ["cost per unit"], allowed: zeroOrMore, remarksBlank: true }),
  structuralPerUnit: euros("Structureel per eenheid", {
    per: "eenheid", also: ["structurele kosten per eenheid", "structural per unit", "structural cost per unit"], allowed: zeroOrMore, countsAsZero: true,
  }),
  priceLevel: year("Prijspeil", { also: ["prijspeiljaar", "price level", "price level year"] }),
  profile: choice("Verloop", profiles, { also: ["profiel", "profile"], fallback: "even" }),
};

/** What to achieve in an area: one row per task. */
export const tasksTable = table({
  kind: "opgaven",
  name: "Opgaven",
  columns,
  checks: [unique(columns, ["task", "area"], "opgaven")],
});

const landChecks = [
  eachRow(columns, ["landPerUnit", "density"], (row) =>
    row.landPerUnit !== undefined && row.density !== undefined ? { column: "density", what: said("twoSizes") } : undefined),
  eachRow(columns, ["goal", "claim", "landPerUnit", "density"], (row) =>
    isFilled(row.goal) && row.claim === undefined && row.landPerUnit === undefined && row.density === undefined ? {
      column: "goal", what: said("noSize"),
    } : undefined),
  eachRow(columns, ["goal", "claim", "landPerUnit", "density"], (row) =>
    landClaim(row) <= LARGEST_AREA ? undefined : {
      column: row.claim === undefined ? "goal" : "claim", what: said("beyondEarth"),
    }),
  amongRows(columns, ["landTypes", "goal", "claim", "landPerUnit", "density"], (rows) =>
    (rows.every(({ landTypes }) => landTypes === undefined) ? [] : rows.filter((row) => row.landTypes === undefined && landClaim(row) > 0))
      .map(({ row }) => ({ row, column: "landTypes", what: said("landsAnywhere"), degree: "remark" }))),
];

const yearsInOrder =
  eachRow(columns, ["startYear", "targetYear"], (row) =>
    row.startYear !== undefined && row.targetYear !== undefined && row.targetYear < row.startYear ? {
      column: "targetYear", what: said("targetBeforeStart", { start: row.startYear }),
    } : undefined);

/** A task that must be reached and costs nothing at all: somebody forgot, unless its costs stand in another table. */
const hasCosts = (degree: Degree): Check => ({
  ...eachRow(columns, ["goal", "costPerUnit", "structuralPerUnit"], (row) =>
    isFilled(row.goal) && row.costPerUnit === undefined && row.structuralPerUnit === undefined ? {
      column: "costPerUnit", what: said("noCosts"), degree,
    } : undefined),
  when: ["costPerUnit", "structuralPerUnit"],
});

const costs = [["costPerUnit", "structuralPerUnit"]] as const;

const isFilled = (amount: number | undefined): boolean => amount !== undefined && amount !== 0;

/** The tasks as stacking reads them: what land do they claim? */
export const tasksOnLand = view(tasksTable, { checks: landChecks });

/** The tasks as balance reads them: what do they cost, and when? */
export const tasksWithMoney = view(tasksTable, {
  required: ["goal", "startYear", "targetYear"],
  oneOf: costs,
  checks: [yearsInOrder, hasCosts("problem")],
});

const forLand = ["claim", "landPerUnit", "density"];
const forMoney = ["startYear", "targetYear", "costPerUnit", "structuralPerUnit", "priceLevel", "profile"];

/**
 * The tasks as CONTROLE reads them. It cannot know which function comes next, so it asks what the columns that
 * are there call for: once one of the money columns exists they are all needed, and a table about money alone
 * needs no land. Of other tables it sees nothing, so that a task without costs is no more than a remark.
 */
export function tasksAsGiven(has: (column: string) => boolean) {
  const money = forMoney.some(has);
  const land = forLand.some(has) || !money;
  const required = money ? ["goal", "startYear", "targetYear"] as const : [];
  return view(tasksTable, {
    required,
    oneOf: money ? costs : [],
    checks: [...(land ? landChecks : []), ...(money ? [yearsInOrder, hasCosts("remark")] : [])],
  });
}

export type TaskRow = RowOf<typeof tasksTable>;
export type TaskOnLand = RowOf<typeof tasksOnLand>;
export type TaskWithMoney = RowOf<typeof tasksWithMoney>;

/** The land that a task claims, in hectares: its Ruimteclaim, else by its goal, else none. */
export function landClaim(task: Pick<TaskRow, "claim" | "goal" | "landPerUnit" | "density">): number {
  if (task.claim !== undefined) return task.claim;
  if (task.goal === undefined) return 0;
  if (task.landPerUnit !== undefined) return task.goal * task.landPerUnit;
  return task.density === undefined ? 0 : task.goal / task.density;
}
