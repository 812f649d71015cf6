/** How agreements are getting on: plan, realised, forecast, status and who must give it attention. */
import type { Report } from "../tables/report";
import { progress } from "./progress";
import { readProgress, type ProgressInput } from "./read";
import { progressReport as asReport } from "./report";

/** VOORTGANG: per agreement plan, realised, forecast, status and escalation. */
export function progressReport(input: ProgressInput): Report {
  const monitoring = readProgress(input);
  return asReport(progress(monitoring), monitoring);
}

export { explainRealised } from "./explain";
export { progress, type Progress } from "./progress";
export { readProgress, type ProgressInput } from "./read";
export type { Monitoring } from "./model";
export { dayOf, endOfDay } from "./time";
export type { Status, Thresholds } from "./verdict";
export { plannedAt, type PlanLine } from "./plan-line";
