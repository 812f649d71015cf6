/** Which measures, and when: a programme that comes as near to a fair reaching of all goals as money, people and land allow. */
export { goalReachReport, growthReport, headroomReport, noRegretReport, programmeReport, programmeYearsReport } from "./functions";
export { programmeQuestions, type ProgrammeQuestions } from "./questions";
export type { ProgrammeInput } from "./read";
export type { Case } from "./model";
