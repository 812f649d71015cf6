/** Who is answerable for what: agreements passed down, arrangements across, and a whole split exactly over parts. */
export { cascadeReport, exchangeReport, mixReport, overlapReport, safeguardReport, splitReport } from "./functions";
export { readGovernance, type GovernanceInput } from "./read";
export type { Governance } from "./model";
export { cascadeLines, type CascadeLine, type CascadeStatus } from "./cascade";
export { safeguarding, type Safeguarded, type SafeguardedStatus, type Safeguarding } from "./safeguarded";
export { primarilyAnswerable } from "./answerable";
export { overlappingGroups, overlappingPairs, saving, type Overlap } from "./coherence";
export { clusterNames, mixes, type Mix } from "./mix";
export { contributionMatrices, type ContributionMatrix } from "./contribution-matrix";
export { remarksOn } from "./remarks";
export { lostRemark, safeguardRemarks } from "./safeguard-remarks";
export { reciprocity, type Exchange, type Reciprocity } from "./reciprocity";
export { METHODS, type Method, type Part, type Question } from "./apportionment/model";
export { split } from "./apportionment/split";
export {
  carriedBy, exchangesOf, joiningsOf, matricesOf, treeOf,
  type AgreementInTree, type AgreementTree, type ArrangementMatrix, type ContributionKind, type ExchangeLine, type Joining,
  type LostContribution, type MatrixCell, type SafeguardedAgreement,
} from "./summary";
export { explainAgreements, type AgreementsFigure } from "./explain";
