/** The public face of the core: what the custom functions and the pane may lean on. */
export * from "./domain/problem";
export * from "./tables/cells";
export * from "./tables/report";
export * from "./overview/model";
export * from "./governance";
