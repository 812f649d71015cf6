/** Who is answerable for what: agreements passed down, arrangements across, and a whole split exactly over parts. */
export * from "./answers";
export { readGovernance, type GovernanceInput } from "./read";
export type { Governance } from "./model";
export { passedDown, type PassedDown } from "./passed-down";
export { safeguarding, type Safeguarded, type Safeguarding } from "./safeguarded";
export { primarilyAnswerable } from "./answerable";
export { overlappingGroups, overlappingPairs, type Overlap } from "./coherence";
export { reciprocity, type Exchange, type Reciprocity } from "./reciprocity";
export { METHODS, type Method, type Part, type Question } from "./apportionment/model";
export { split } from "./apportionment/split";
export { splitReport } from "./apportionment/report";
