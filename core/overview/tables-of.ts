import type { TableKind } from "../domain/table";
import type { Topic } from "./model";

/** The tables that a topic is about: those that it cannot do without, and those that it may use. */
export const tablesOf: Readonly<Record<Topic, { readonly needed: readonly TableKind[]; readonly used: readonly TableKind[] }>> = {
  land: { needed: ["opgaven", "grond"], used: ["combinaties"] },
  money: { needed: ["opgaven", "middelen"], used: ["index", "uitgaven"] },
  people: { needed: ["werk", "bezetting"], used: ["vervanging"] },
  knowledge: { needed: ["randvoorwaarden"], used: [] },
  instruments: { needed: ["randvoorwaarden"], used: [] },
  programme: { needed: ["maatregelen", "opgaven", "opbrengsten", "middelen"], used: ["inzet", "bezetting", "grond", "combinaties", "index"] },
  risk: { needed: ["risicos"], used: ["risicosamenhang", "weerstandscapaciteit"] },
  agreements: { needed: ["afspraken"], used: ["partijen", "gebieden", "arrangementen", "bijdragen", "metingen", "mijlpalen", "voorwaarden"] },
  learning: { needed: ["waarnemingen"], used: ["normen", "leervragen", "lessen", "index"] },
  wellbeing: { needed: ["indicatoren"], used: ["effecten", "varianten"] },
  residents: { needed: ["trajecten", "reacties"], used: [] },
  publicReport: { needed: ["boodschappen"], used: ["jargon"] },
  decisions: { needed: ["besluiten"], used: ["afspraken", "partijen", "bevoegdheden", "arrangementen", "bijdragen", "trajecten", "middelen"] },
};
