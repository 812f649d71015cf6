import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { participation } from "./participation";
import { readParticipation, type ParticipationInput } from "./read";
import { participationTable, themesTable } from "./report";

/** PARTICIPATIE: per process whether residents were heard and answered, and what the law asks; or per theme what was said. */
export function participationReport(input: ParticipationInput, reader?: InputReader): Report {
  const { per, ...conversation } = readParticipation(input, reader);
  const all = participation(conversation);
  return per === "theme" ? themesTable(all) : participationTable(all);
}
