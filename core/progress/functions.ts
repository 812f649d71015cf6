import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { conditions, deliveries } from "./conditions";
import { progress } from "./progress";
import { readProgress, type ProgressInput } from "./read";
import { readConditions, type ConditionsInput } from "./read-conditions";
import { conditionsTableOf, deliveriesTable, progressTable } from "./report";

/** VOORTGANG: per agreement plan, realised, forecast, status and escalation. */
export function progressReport(input: ProgressInput, reader?: InputReader): Report {
  const monitoring = readProgress(input, reader);
  return progressTable(progress(monitoring), monitoring);
}

/** VOORWAARDEN: what others must deliver for an agreement, whether it is there, and how many days it is late; or the same counted per party. */
export function conditionsReport(input: ConditionsInput, reader?: InputReader): Report {
  const read = readConditions(input, reader);
  const all = conditions(read);
  return read.per === "party" ? deliveriesTable(deliveries(all)) : conditionsTableOf(all, read.cascade !== undefined);
}
