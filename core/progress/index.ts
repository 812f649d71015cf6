/** How agreements are getting on: plan, realised, forecast, status and who must give it attention. */
export { conditionsReport, progressReport } from "./functions";
export { readProgress, type ProgressInput } from "./read";
export { readConditions, type ConditionsInput } from "./read-conditions";
export { conditions, deliveries, isWaited, type Condition, type ConditionStatus, type Delivery } from "./conditions";
export type { Monitoring } from "./model";
export { progress, type Progress } from "./progress";
export { plannedAt, type PlanLine } from "./plan-line";
export type { Status, Thresholds } from "./verdict";
export { dayOf, endOfDay } from "./time";
export { conditionsInDetail, standings, type AgreementProgress, type ConditionInDetail, type Dated } from "./summary";
export { explainRealised } from "./explain";
