/** What if it were otherwise: a face of its own, because few who open the pane ask for it, and the first load is small. */
export * from "./overview/what-if";
