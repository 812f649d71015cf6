/** What areas teach: a face of its own, because few who open the pane ask for it, and the first load is small. */
export * from "./learning";
export { normEffectsReport, tasksWithNormsReport } from "./overview/functions";
export { learningInDetail } from "./overview/learning-cached";
export { tasksWithNorms } from "./overview/learning";
export { learnedChange } from "./overview/learned-change";
