/** How agreements are getting on: plan, realised, forecast, status and who must give it attention. */
export { progressReport } from "./functions";
export { readProgress, type ProgressInput } from "./read";
export type { Monitoring } from "./model";
export { progress, type Progress } from "./progress";
export { plannedAt, type PlanLine } from "./plan-line";
export type { Status, Thresholds } from "./verdict";
export { dayOf, endOfDay } from "./time";
export { standings, type AgreementProgress, type Dated } from "./summary";
export { explainRealised } from "./explain";
