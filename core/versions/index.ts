/** Versions of inputs and results: what one holds, what is stored of it, and how two of them differ. */
export { keptRows, versionContent } from "./content";
export { compareVersions, differs } from "./compare-versions";
export { putBack, type PutBack } from "./put-back";
export { sameInputs } from "./same-inputs";
export { comparisonReports, differenceOf, type ComparisonReport } from "./report";
export { MOST as mostOfVersion, readContent, readHead, type Signature, type Unreadable, type VersionHead } from "./stored";
export { FORMAT as versionFormat, meaningAt } from "./model";
export type {
  Basis, BasisChange, CellChange, ChangedRow, ComparedColumn, Comparison, LoneRow, Side, Subject, TableComparison, VersionContent,
} from "./model";
