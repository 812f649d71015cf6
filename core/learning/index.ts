/** What areas teach, and what norms become: observations, learned norms, questions and lessons. */
export { agendaReport, changesReport, learningReport, lessonsReport, normsReport } from "./functions";
export { dutch } from "./in-words";
export { learnedNorms } from "./norms";
export { readLearning, type Learning, type LearningInput, type LearningTables } from "./read";
export { learnedFor, learnedNorm, type Settings } from "./learned";
export type { AgendaInput, ChangesInput, LessonsInput } from "./register/read";
export type { Interval, Learned, LearnedArea, LearnedNorm, Method, NormRemark, ObservedNorm, UsedNorm, Verdict } from "./model";
export { normInDetail, type AreaInDetail, type ForestLine, type NormInDetail } from "./summary";
export type { PlotMark } from "./plot-scale";
export { questionStandings } from "./register/questions";
export { readAgenda, readLessons } from "./register/read";
export {
  addressees, changesInDetail, nextId, questionInDetail, type AddresseeInDetail, type ChangeInDetail, type LessonInDetail, type QuestionInDetail,
} from "./register/summary";
export type { Attention } from "./register/lessons";
