import { z } from "zod";
import { unique } from "../check";
import { aboveZero, count, name, quantity } from "../column";
import { table, type RowOf } from "../table";

const columns = {
  measure: name("Maatregel", { also: ["maatregelen", "measure"], required: true }),
  task: name("Opgave", { also: ["opgaven", "task"], required: true }),
  amount: quantity("Hoeveelheid", { also: ["opbrengst", "aantal", "amount", "quantity", "yield"], required: true, allowed: aboveZero }),
  delay: count("Vertraging", { unit: "jaar", also: ["vertraging jaren", "delay"], allowed: z.int().min(0).max(100), fallback: 0 }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
};

/** What each measure yields for each task, in the unit of the task's goal: one row per pair. */
export const yieldsTable = table({
  kind: "opbrengsten",
  name: "Opbrengsten",
  columns,
  checks: [unique(columns, ["measure", "task", "area"], "opbrengsten")],
});

export type YieldRow = RowOf<typeof yieldsTable>;
