/** The public face of the core: what the custom functions and the pane may lean on. */
export * from "./domain";
export * from "./tables";
export * from "./binding";
export * from "./overview";
export * from "./governance";
export * from "./progress";
export * from "./stacking";
export * from "./capacity";
export * from "./balance";
// Its functions are a face of their own: few who open the pane ask for them, and the first load is small.
export type * from "./versions";
/** Ahead of the first question; a solver that is not there yet is loaded by whatever needs it. */
export { loadHighs } from "./optimise";
