/** What things are: the words of the domain and the declaration of every input table. */
export * from "./findings";
export * from "./calendar";
export * from "./name";
export * from "./themes";
export * from "./levels";
export * from "./learning-levels";
export * from "./profiles";
export * from "./table";
export * from "./row";
export type { Column, Reading, Share } from "./column";
export type { Check } from "./check";
export * from "./tables";
export * from "./row-keys";
export * from "./agreements";
export * from "./units";
export * from "./value-kind";
