/** Does it fit on the land? What tasks claim together, share and fall short. */
export { LAYERS } from "./model";
export type { Area as LandArea, AreaOutcome, TaskOutcome } from "./model";
export { readStacking } from "./read";
export { stack } from "./stack";
export { pressureOf, totalPressure, type Pressure } from "./pressure";
export { oneMoreHectare, type Choice as LandChoice } from "./one-more-hectare";
export { sharedPairs, type SharedPair } from "./shared-pairs";
export { choicesReport, landPressure, sharedPairsReport, stackingReport, type StackingInput } from "./report";
