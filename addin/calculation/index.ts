import { calculator } from "./calculator";

/** Where long questions of the pane and of custom functions are calculated: in a worker, so that Excel stays alive and they can be stopped. */
export const ask = calculator(() => new Worker(/* webpackChunkName: "calculation" */ new URL("./worker.ts", import.meta.url)));

export { formulasNext, inBetween, paneFirst } from "./in-between";
export { inTurn } from "./in-turn";
export type { Ask, AskOptions } from "./ask";
export type { Progress, ReportProgress } from "./progress";
export type { Question, QuestionArguments, QuestionResult } from "./questions";
