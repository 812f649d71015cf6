import type { TableKind } from "./table";

/**
 * By what a row is known again in another version of its table: the columns that together name it. Coarser than what must be
 * unique where a row may be given another date or period and stay the same row; several rows may then have one name.
 */
export const rowKeys: Readonly<Record<TableKind, readonly string[]>> = {
  opgaven: ["task", "area"],
  grond: ["area", "landType"],
  combinaties: ["one", "other"],
  middelen: ["source"],
  index: ["year"],
  begroting: ["post"],
  randvoorwaarden: ["task", "means"],
  werk: ["workPackage", "role", "organisation"],
  bezetting: ["organisation", "role"],
  vervanging: ["role", "alsoRole"],
  partijen: ["party"],
  afspraken: ["agreement"],
  gebieden: ["area"],
  arrangementen: ["arrangement"],
  bijdragen: ["arrangement", "party", "task", "kind"],
  metingen: ["agreement", "date", "year"],
  mijlpalen: ["agreement", "date", "year"],
  uitgaven: ["task", "area", "description", "nature"],
  maatregelen: ["measure"],
  opbrengsten: ["measure", "task", "area"],
  inzet: ["measure", "role"],
  risicos: ["risk"],
  risicosamenhang: ["one", "other"],
  weerstandscapaciteit: ["post"],
  balansposten: ["post"],
  investeringen: ["investment", "task"],
  voorwaarden: ["condition", "agreements", "party"],
  indicatoren: ["indicator", "area", "year"],
  effecten: ["measure", "task", "indicator", "group", "area", "term"],
  varianten: ["variant", "measure"],
  trajecten: ["process"],
  reacties: ["number", "process", "theme"],
  besluiten: ["decision", "subject", "subjectKind", "party"],
  bevoegdheden: ["level", "subjectKind", "body"],
  boodschappen: ["sentence"],
  jargon: ["word"],
};
