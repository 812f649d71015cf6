/** The hectares that may be used, and which claims may share them. */
export type { Claimant, Land, Sharing } from "./model";
export { landTypesOf, usableLand, type LandTypes } from "./usable";
export { readPairs, type Pairs } from "./pairs";
