import type { InputTable, TableKind } from "../table";
import { agreementsInspected, agreementsTable } from "./afspraken";
import { arrangementsInspected, arrangementsTable } from "./arrangementen";
import { balancePostsTable } from "./balansposten";
import { budgetTable } from "./begroting";
import { decisionsTable } from "./besluiten";
import { competencesTable } from "./bevoegdheden";
import { staffingTable } from "./bezetting";
import { contributionsTable } from "./bijdragen";
import { messagesTable } from "./boodschappen";
import { combinationsTable } from "./combinaties";
import { effectsTable } from "./effecten";
import { areasInspected, areasTable } from "./gebieden";
import { landTable } from "./grond";
import { indexTable } from "./index-table";
import { indicatorsTable } from "./indicatoren";
import { investmentsTable } from "./investeringen";
import { effortTable } from "./inzet";
import { jargonTable } from "./jargon";
import { questionsTable } from "./leervragen";
import { lessonsInspected, lessonsTable } from "./lessen";
import { measuresTable } from "./maatregelen";
import { measurementsTable, milestonesTable } from "./metingen";
import { fundingTable } from "./middelen";
import { normsTable } from "./normen";
import { uncertaintyTable } from "./onzekerheden";
import { yieldsTable } from "./opbrengsten";
import { tasksTable } from "./opgaven";
import { tasksAsGiven } from "./opgaven-with-money";
import { partiesInspected, partiesTable } from "./partijen";
import { preconditionsTable } from "./randvoorwaarden";
import { risksTable } from "./risicos";
import { riskDependenceTable } from "./risicosamenhang";
import { reactionsTable } from "./reacties";
import { processesTable } from "./trajecten";
import { spendingTable } from "./uitgaven";
import { variantsTable } from "./varianten";
import { substitutionTable } from "./vervanging";
import { riskCapacityTable } from "./weerstandscapaciteit";
import { conditionsInspected, conditionsTable } from "./voorwaarden";
import { observationsTable } from "./waarnemingen";
import { workTable } from "./werk";
import { changesTable } from "./wijzigingen";

/** The declaration of each kind of table. */
export const inputTables: Readonly<Record<TableKind, InputTable>> = {
  opgaven: tasksTable,
  grond: landTable,
  combinaties: combinationsTable,
  middelen: fundingTable,
  index: indexTable,
  begroting: budgetTable,
  randvoorwaarden: preconditionsTable,
  werk: workTable,
  bezetting: staffingTable,
  vervanging: substitutionTable,
  partijen: partiesTable,
  afspraken: agreementsTable,
  gebieden: areasTable,
  arrangementen: arrangementsTable,
  bijdragen: contributionsTable,
  metingen: measurementsTable,
  mijlpalen: milestonesTable,
  uitgaven: spendingTable,
  maatregelen: measuresTable,
  opbrengsten: yieldsTable,
  inzet: effortTable,
  risicos: risksTable,
  risicosamenhang: riskDependenceTable,
  weerstandscapaciteit: riskCapacityTable,
  onzekerheden: uncertaintyTable,
  balansposten: balancePostsTable,
  investeringen: investmentsTable,
  wijzigingen: changesTable,
  voorwaarden: conditionsTable,
  indicatoren: indicatorsTable,
  effecten: effectsTable,
  varianten: variantsTable,
  trajecten: processesTable,
  reacties: reactionsTable,
  besluiten: decisionsTable,
  bevoegdheden: competencesTable,
  boodschappen: messagesTable,
  jargon: jargonTable,
  waarnemingen: observationsTable,
  normen: normsTable,
  leervragen: questionsTable,
  lessen: lessonsTable,
};

/**
 * The declaration with everything that CONTROLE asks of it. In the house of Thorbecke a function goes on where
 * only the order in a table is at fault (it says so in the row concerned); CONTROLE names that fault too.
 */
const inspected: Partial<Record<TableKind, (has: (column: string) => boolean) => InputTable>> = {
  opgaven: tasksAsGiven,
  partijen: () => partiesInspected,
  afspraken: () => agreementsInspected,
  gebieden: () => areasInspected,
  arrangementen: () => arrangementsInspected,
  voorwaarden: () => conditionsInspected,
  lessen: () => lessonsInspected,
};

/** What CONTROLE reads a table by; `has` tells which columns the range has. */
export function inspectedTable(kind: TableKind, has: (column: string) => boolean): InputTable {
  return inspected[kind]?.(has) ?? inputTables[kind];
}
