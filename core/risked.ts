/** What can go wrong, and whether it can be borne: a face of its own, because few who open the pane ask for it, and the first load is small. */
export * from "./risk";
export { riskOf } from "./overview/risk";
