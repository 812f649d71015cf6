/** Does it fit on the land? What tasks claim together, share and fall short. */
export { choicesReport, landNeededReport, landPressure, sharedPairsReport, stackingReport } from "./functions";
export type { StackingInput } from "./read-question";
export { LAYERS } from "./model";
export type { Area as LandArea, AreaOutcome, LandOutcome, LandUse, TaskOutcome } from "./model";
export {
  cachedOneMoreHectare as oneMoreHectare, cachedPressure as pressureOf, cachedReading as readStacking, cachedSharedPairs as sharedPairs,
  cachedStack as stack,
} from "./cached";
export { totalPressure, type Pressure } from "./pressure";
export type { Choice as LandChoice } from "./one-more-hectare";
export type { SharedPair } from "./shared-pairs";
export { landNeededPerArea } from "./needed-summary";
export { areaNames, landAnswer, landUse, type LandAnswer, type LandTables, type LandTask } from "./summary";
export { explainLand, type LandFigure } from "./explain";
