/** What may turn out otherwise, and what then holds: a face of its own, because few who open the pane ask for it, and the first load is small. */
export { ambitionChanceReport, robustnessReport } from "./overview/futures/in-cells";
export { futuresQuestions, type FuturesQuestions } from "./overview/futures/questions";
export { ambitionChances, type AmbitionChance } from "./overview/futures/ambition";
export { readAmbitionCase, type AmbitionCase, type AmbitionInput } from "./overview/futures/ambition-case";
export { robustness, type Robustness } from "./overview/futures/robustness";
export { readRobustCase, type RobustCase, type RobustInput } from "./overview/futures/robust-case";
export { ambitionFutures, programmeFutures } from "./overview/futures/of-tables";
export type { FuturesOptions } from "./overview/futures/asked";
export type { Fan, FanRow, GoalStanding, MeasureStanding, ReasonInNames, RobustnessInNames } from "./overview/futures/summary";
