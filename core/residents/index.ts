/** The conversation with residents: who was heard, who was answered, and what was done with it. */
export { participationReport } from "./functions";
export { readParticipation, type ParticipationInput } from "./read";
export type { Conversation } from "./model";
export { isAnswered, type Tally } from "./answered";
export { participation, type Participation, type ParticipationRemark } from "./participation";
export { residentsSummary, type ProcessInDetail, type Residents, type WaitingReaction } from "./summary";
export { dutyStanding, dutyText, type DutyStanding } from "./duty";
