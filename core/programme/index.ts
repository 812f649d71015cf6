/** Which measures, and when: a programme that comes as near to a fair reaching of all goals as money, people and land allow. */
export { goalReachReport, growthReport, headroomReport, noRegretReport, programmeReport, programmeYearsReport } from "./functions";
export { programmeInDetail } from "./summary";
export type {
  ClassInProgramme, GoalInProgramme, MeasureInProgramme, MeasureReason, ProgrammeInDetail, YearInProgramme, YieldInProgramme,
} from "./summary";
export { explainProgramme, type ProgrammeFigure } from "./explain";
export type { Lock, WhatIf } from "./what-if/changed";
export { grownProgrammes, type GrownProgramme } from "./what-if/grown";
export { headroomFound, type HeadroomInNames } from "./what-if/in-names";
export { programmeQuestions, type ProgrammeQuestions } from "./questions";
export { readProgramme, type ProgrammeInput } from "./read";
export type { Case } from "./model";
