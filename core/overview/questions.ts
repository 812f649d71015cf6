import type { TableKind } from "../domain/table";
import type { Cells } from "../tables";
import type { OverviewOptions, PeopleOptions, RiskOptions, Topic } from "./model";
import { horizonOfWork, yearsOfAll, yearsOfMoney } from "./horizon";
import { tablesOf } from "./tables-of";
import type { Tables } from "./by-kind";

/** Arrangements say something by themselves, too; so do lessons and questions. */
const instead: Readonly<Partial<Record<Topic, readonly TableKind[]>>> = { agreements: ["arrangementen"], learning: ["lessen", "leervragen"], wellbeing: ["effecten"] };

export function canAnswer(topic: Topic, given: Tables): boolean {
  const others = instead[topic] ?? [];
  return tablesOf[topic].needed.every((kind) => given.has(kind)) || others.some((kind) => given.has(kind));
}

/** The questions as the modules take them: the tables that they need, those that they may use, and the years. */
export const landQuestion = (given: Tables) => ({
  tasks: table(given, "opgaven"), land: table(given, "grond"), combinations: given.get("combinaties"),
});

export const moneyQuestion = (given: Tables, options: OverviewOptions) => ({
  tasks: table(given, "opgaven"), funding: table(given, "middelen"), index: given.get("index"), spending: given.get("uitgaven"),
  ...yearsOfMoney(given, options),
});

export const peopleQuestion = (given: Tables, options: PeopleOptions) => ({
  work: table(given, "werk"), staffing: table(given, "bezetting"), substitution: given.get("vervanging"),
  norm: options.norm, ...horizonOfWork(given, options),
});

/** KERNCIJFERS of all tables that are there: it says itself what they do not allow. */
export const keyFiguresQuestion = (given: Tables, options: OverviewOptions) => ({
  tasks: given.get("opgaven") ?? [], ...yearsOfAll(given, options), norm: options.norm, land: given.get("grond"), combinations: given.get("combinaties"),
  funding: given.get("middelen"), index: given.get("index"), spending: given.get("uitgaven"),
  work: given.get("werk"), staffing: given.get("bezetting"), substitution: given.get("vervanging"), changes: given.get("wijzigingen"),
});

export const programmeQuestion = (given: Tables, options: OverviewOptions) => ({
  measures: table(given, "maatregelen"), tasks: table(given, "opgaven"), yields: table(given, "opbrengsten"), funding: table(given, "middelen"),
  ...yearsOfMoney(given, options), effort: given.get("inzet"), staffing: given.get("bezetting"), norm: options.norm, land: given.get("grond"),
  combinations: given.get("combinaties"), index: given.get("index"),
});

export const learningQuestion = (given: Tables) => ({
  observations: given.get("waarnemingen"), norms: given.get("normen"), index: given.get("index"), questions: given.get("leervragen"), lessons: given.get("lessen"),
});

export const riskQuestion = (given: Tables, options: RiskOptions & Pick<OverviewOptions, "structural"> = {}) => ({
  risks: table(given, "risicos"), dependence: given.get("risicosamenhang"), years: options.years, structural: options.structural, certainty: options.certainty,
});

function table(given: Tables, kind: TableKind): Cells {
  const cells = given.get(kind);
  if (cells === undefined) throw new Error(`the question was asked without a table of kind ${kind}`);
  return cells;
}
