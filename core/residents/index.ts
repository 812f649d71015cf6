/** The conversation with residents: who was heard, who was answered, and what was done with it. */
export { participationReport } from "./functions";
export { readParticipation, type ParticipationInput } from "./read";
export type { Conversation } from "./model";
export { isAnswered, type Tally } from "./answered";
export { participation, type Participation } from "./participation";
export { dutyStanding, dutyText, type DutyStanding } from "./duty";
