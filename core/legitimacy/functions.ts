import { defaultCompetences } from "../domain/competences";
import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { legitimacy } from "./legitimacy";
import { asksForDefaults, readLegitimacy, readRegister, type LegitimacyInput, type RegisterInput } from "./read";
import { register } from "./register";
import { competencesTableOf, legitimacyTable, registerTable } from "./report";

/** BESLUITEN: per subject and party the decision that holds. Who may decide is not judged here. */
export function registerReport(input: RegisterInput, reader?: InputReader): Report {
  const { rows, decisions, day } = readRegister(input, reader);
  return registerTable(register(rows, decisions, day));
}

/** LEGITIMITEIT: whether the right body decided on each agreement, arrangement, process and sum of money; without arguments who may decide on what. */
export function legitimacyReport(input: LegitimacyInput, reader?: InputReader): Report {
  return asksForDefaults(input) ? competencesTableOf(defaultCompetences) : legitimacyTable(legitimacy(readLegitimacy(input, reader)));
}
