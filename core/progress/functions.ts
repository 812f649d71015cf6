import type { InputReader } from "../tables";
import type { Report } from "../tables/report";
import { progress } from "./progress";
import { readProgress, type ProgressInput } from "./read";
import { progressTable } from "./report";

/** VOORTGANG: per agreement plan, realised, forecast, status and escalation. */
export function progressReport(input: ProgressInput, reader?: InputReader): Report {
  const monitoring = readProgress(input, reader);
  return progressTable(progress(monitoring), monitoring);
}
