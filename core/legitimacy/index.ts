/** Who decided: whether the body that may do so took each decision, in time and for enough money. */
export { legitimacyReport, registerReport } from "./functions";
export { readLegitimacy, readRegister, type LegitimacyInput, type RegisterInput } from "./read";
export type { Decisions, Money, DecisionSubject } from "./model";
export { legitimacy, decidedShare, type Legitimacy, type LegitimacyStatus } from "./legitimacy";
export { decisionsStanding, type DecisionsStanding, type WaitingDecision } from "./summary";
export { register, type RegisterLine, type RegisterStatus } from "./register";
export { bodiesText, remarksOn as remarksOnLegitimacy } from "./report";
