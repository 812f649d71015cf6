/** What can go wrong, and what it takes to bear it: contributions, ratio and class, percentiles. */
export { riskBandwidthReport, riskCapacityReport, riskSharesReport } from "./functions";
export { readCertainty, readRegister, type CertainInput, type RegisterInput } from "./read";
export { readAvailable, readClasses, type Available, type CapacityInput } from "./read-capacity";
export { riskAtAGlance, type CurvePoint, type RiskAtAGlance, type RiskInDetail } from "./summary";
export { riskQuestions, type Percentile, type SharesAnswer, type SharesCase } from "./questions";
export type { Portfolio, Register, Risk } from "./model";
