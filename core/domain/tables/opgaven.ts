import { z } from "zod";
import { amongRows, eachRow, unique } from "../check";
import { aboveZero, choice, euros, hectares, LARGEST_AREA, level, list, name, quantity, text, year, zeroOrMore } from "../column";
import { said } from "../findings/codes";
import { profiles } from "../profiles";
import { table, view, type RowOf } from "../table";

const columns = {
  task: name("Opgave", { also: ["opgaven", "plannaam", "project", "maatregel", "task"], required: true }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
  theme: name("Thema", { also: ["theme"] }),
  cluster: name("Cluster", {}),
  goal: quantity("Doel", { also: ["doelstelling", "aantal", "netto toevoeging", "target", "goal"], allowed: zeroOrMore }),
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
  targetYear: year("Doeljaar", { also: ["eindjaar", "oplevering", "gereed", "target year", "end year"] }),
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

/** What must hold where the tasks are about land. */
export const landChecks = [
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

const isFilled = (amount: number | undefined): boolean => amount !== undefined && amount !== 0;

/** The tasks as stacking reads them: what land do they claim? */
export const tasksOnLand = view(tasksTable, { checks: landChecks });

export type TaskRow = RowOf<typeof tasksTable>;
export type TaskOnLand = RowOf<typeof tasksOnLand>;

/** The land that a task claims, in hectares: its Ruimteclaim, else by its goal, else none. */
export function landClaim(task: Pick<TaskRow, "claim" | "goal" | "landPerUnit" | "density">): number {
  if (task.claim !== undefined) return task.claim;
  if (task.goal === undefined) return 0;
  if (task.landPerUnit !== undefined) return task.goal * task.landPerUnit;
  return task.density === undefined ? 0 : task.goal / task.density;
}
