/** What can go wrong, and what it takes to bear it: contributions, ratio and class, percentiles. */
export { riskBandwidthReport, riskCapacityReport, riskSharesReport } from "./functions";
export { readRegister, type CertainInput, type RegisterInput } from "./read";
export type { CapacityInput } from "./read-capacity";
export { riskQuestions, type Percentile, type SharesAnswer, type SharesCase } from "./questions";
export type { Portfolio, Register, Risk } from "./model";
