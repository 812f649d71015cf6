import type { TableKind } from "../domain/table";
import type { Cells } from "../tables";
import type { Means, OverviewOptions } from "./model";
import { yearsOfMoney, yearsOfWork } from "./horizon";
import type { Tables } from "./by-kind";

/** What each question cannot do without. */
export const needed = {
  land: ["opgaven", "grond"],
  money: ["opgaven", "middelen"],
  people: ["werk", "bezetting"],
} as const satisfies Record<Means, readonly TableKind[]>;

export const canAnswer = (means: Means, given: Tables): boolean => needed[means].every((kind) => given.has(kind));

/** The questions as the modules take them: the tables that they need, those that they may use, and the years. */
export const landQuestion = (given: Tables) => ({
  tasks: table(given, "opgaven"), land: table(given, "grond"), combinations: given.get("combinaties"),
});

export const moneyQuestion = (given: Tables, options: OverviewOptions) => ({
  tasks: table(given, "opgaven"), funding: table(given, "middelen"), index: given.get("index"),
  ...yearsOfMoney(table(given, "middelen"), options),
});

export const peopleQuestion = (given: Tables, options: OverviewOptions) => ({
  work: table(given, "werk"), staffing: table(given, "bezetting"), substitution: given.get("vervanging"),
  norm: options.norm, ...yearsOfWork(table(given, "werk"), options),
});

function table(given: Tables, kind: TableKind): Cells {
  const cells = given.get(kind);
  if (cells === undefined) throw new Error(`the question was asked without a table of kind ${kind}`);
  return cells;
}
