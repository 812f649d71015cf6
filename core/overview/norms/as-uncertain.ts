import { sameName } from "../../domain/name";
import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import type { InputTable } from "../../domain/table";
import type { Tables } from "../by-kind";
import type { NormEffect } from "./effects";

/** What a norm says of the costs of a task, as a row of Onzekerheden: factors on what the plan reckons with. */
export interface UncertainNorm {
  readonly least: number;
  readonly mode: number;
  readonly most: number;
  /** The row of Onzekerheden that says something of these costs already (header = 1). */
  readonly row: number | undefined;
}

/** Of costs once: a factor in Onzekerheden counts for all costs of a task, and what it costs every year may have another norm. */
export function asUncertain(given: Tables, { pair: { task, column, learned, inUse } }: NormEffect): UncertainNorm | undefined {
  if (column !== "costPerUnit" || learned?.interval === undefined || inUse <= 0) return undefined;
  const [least, mode, most] = [learned.interval.low, learned.learned, learned.interval.high].map((value) => factor(value / inUse)) as [number, number, number];
  // More than a hundred times what was budgeted is not what the table may hold: somebody mistook a unit.
  if (least < 0 || most <= 0 || most > 100) return undefined;
  const said = given.content(uncertaintyTable)?.rows.find(({ about, name }) => about === "cost" && name !== undefined && sameName(name, task.name));
  return { least, mode, most, row: said?.row };
}

/** To a thousandth: more digits say nothing. */
const factor = (value: number): number => Math.round(value * 1000) / 1000;

/** The columns of a table by their names there; where nothing is filled in yet, by those that they start with. Undefined without the table. */
export function columnNames<T extends InputTable>(given: Tables, table: T): Readonly<Record<keyof T["columns"], string | undefined>> | undefined {
  const content = given.content(table);
  if (content === undefined && !given.empty.has(table.kind)) return undefined;
  return Object.fromEntries(Object.entries(table.columns).map(([key, { header }]) =>
    [key, content === undefined ? header : content.has(key as never) ? content.nameOf(key as never) : undefined])) as never;
}
