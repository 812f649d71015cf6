/** What areas teach, and what norms become: observations, learned norms, questions and lessons. */
export { agendaReport, changesReport, learningReport, lessonsReport, normsReport } from "./functions";
export { dutch } from "./in-words";
export { learnedNorms } from "./norms";
export { readLearning, type Learning, type LearningInput, type LearningTables } from "./read";
export { learnedFor, learnedNorm, type Settings } from "./learned";
export type { AgendaInput, ChangesInput, LessonsInput } from "./register/read";
export type { Interval, Learned, LearnedArea, LearnedNorm, Method, NormRemark, ObservedNorm, UsedNorm, Verdict } from "./model";
