import type { Report } from "../tables/report";
import { progress } from "./progress";
import { readProgress, type ProgressInput } from "./read";
import { progressTable } from "./report";

/** VOORTGANG: per agreement plan, realised, forecast, status and escalation. */
export function progressReport(input: ProgressInput): Report {
  const monitoring = readProgress(input);
  return progressTable(progress(monitoring), monitoring);
}
