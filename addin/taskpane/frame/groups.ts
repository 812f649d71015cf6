import type { TableKind } from "../../../core";
import type { Dictionary } from "../../i18n/nl";
import type { ViewName } from "../state/view-name";

export interface Group {
  readonly name: keyof Dictionary["groups"];
  readonly views: readonly [ViewName, ...ViewName[]];
}

/** The views about the figures: a tab for each group, and in it one for each of its views. They need an answer. */
export const groups: readonly Group[] = [
  { name: "overview", views: ["overview", "whatIf", "check"] },
  { name: "means", views: ["land", "money", "people"] },
  { name: "programme", views: ["programme", "planning", "risk"] },
  { name: "agreements", views: ["agreements", "decisions"] },
  { name: "learning", views: ["learning", "wellbeing", "residents", "publicReport"] },
];

/** The views to do something with the workbook, in the menu; they work without an answer, too. */
export const tools: readonly ViewName[] = ["binding", "insert", "versions", "share", "board"];

/** Undefined for a tool. */
export const groupOf = (view: ViewName): Group | undefined => groups.find(({ views }) => views.includes(view));

interface Answers {
  readonly question: (t: Dictionary) => string;
  /** The tables that it reads for that. */
  readonly tables: readonly TableKind[];
  /** Those of them that tell that it is asked, where others are there for more; default: all. */
  readonly own?: readonly TableKind[];
}

/** What a view answers; one that is not here works with any table. */
export const answersOf: Readonly<Partial<Record<ViewName, Answers>>> = {
  land: { question: (t) => t.land.question, tables: ["opgaven", "grond"] },
  money: { question: (t) => t.money.question, tables: ["opgaven", "middelen", "begroting", "investeringen"] },
  people: { question: (t) => t.people.question, tables: ["werk", "bezetting"] },
  programme: { question: (t) => t.programme.question, tables: ["maatregelen", "opgaven", "opbrengsten", "middelen"], own: ["maatregelen", "opbrengsten"] },
  planning: { question: (t) => t.plan.question, tables: ["werk", "bezetting"] },
  risk: { question: (t) => t.risk.question, tables: ["risicos", "weerstandscapaciteit", "onzekerheden", "balansposten"] },
  agreements: { question: (t) => t.agreements.question, tables: ["afspraken", "arrangementen", "bijdragen", "metingen"] },
  learning: { question: (t) => t.learning.question, tables: ["waarnemingen", "normen", "leervragen", "lessen"], own: ["waarnemingen", "leervragen", "lessen"] },
  wellbeing: { question: (t) => t.wellbeing.question, tables: ["indicatoren", "effecten", "varianten"], own: ["indicatoren", "effecten"] },
  residents: { question: (t) => t.residents.question, tables: ["trajecten", "reacties"] },
  publicReport: { question: (t) => t.publicReport.question, tables: ["boodschappen", "jargon"], own: ["boodschappen"] },
  decisions: { question: (t) => t.decisions.question, tables: ["besluiten", "afspraken", "partijen", "bevoegdheden"], own: ["besluiten"] },
};

/** Whether it has one of the tables that tell that it is asked. */
export const hasOwnTables = (view: ViewName, kinds: readonly TableKind[]): boolean => {
  const answers = answersOf[view];
  return answers === undefined || (answers.own ?? answers.tables).some((kind) => kinds.includes(kind));
};

/** Whether one of its views has one of its tables. */
export const hasTables = ({ views }: Group, kinds: readonly TableKind[]): boolean => views.some((view) => hasOwnTables(view, kinds));

/** The first of its views that has one of its tables. */
export const firstView = ({ views }: Group, kinds: readonly TableKind[]): ViewName => views.find((view) => hasOwnTables(view, kinds)) ?? views[0];
