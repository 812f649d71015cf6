/** Where the pane's questions are calculated: in a worker, so that it stays alive and can be stopped. */
export type { Ask, Asking } from "./ask";
export { calculator } from "./calculator";
export type { Answers, Question, Tell } from "./questions";
