/** What figures are made of: a face of its own, because it is asked for only when somebody wants to know, and the first load is small. */
export { bySource, explained } from "./overview/explain";
