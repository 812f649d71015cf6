/**
 * Tables on somebody else's sheet: finds them, reads what the user said to be one, and says what is wrong in them.
 *
 *   const [table] = findTables({ row, column, cells }, "Projecten 2027");   // kind, columns, rows, what was noticed
 *   const bound = readBound(sheet, { ...table, kind: "opgaven" });          // cells with the core's own headers
 */
export { mappingOf, readBound, type Binding, type BoundTable, type Choices, type Mapping } from "./bound";
export { placeNow, type KnownPlace } from "./place-now";
export { keepable, proposedRules } from "./propose-rules";
export { rangeOf, readRange, type TableRange } from "./read-range";
export { tableInSelection, withBody, type SelectedTable } from "./selection";
export * from "./edit/rules";
export { readTemplate, templateText, type Template } from "./rules/template";
export * from "./edit/field-source";
export * from "./edit/rows";
export { headFields, likelyAcross } from "./edit/across";
export { choiceWords, textsIn, yearColumns } from "./values";
export { rulesForFormula, type FormulaRules } from "./as-formula";
export { partsOf, unquoted } from "./rules/notation";
export type { FieldOrigin, FieldPlan, Plan } from "./mapping/plan";
export { keyField } from "./mapping/plan";
export type { LeftOutRow } from "./mapping/body-rows";
export type { Mark } from "./follow-rules";
export { referenceTo } from "./old-choices";
export type { Body, RowKind } from "./body";
export type { ColumnMap } from "./columns";
export { findTables } from "./find-tables";
export { searchSheet, type SearchedSheet, type SearchedTable } from "./search";
export { type Confidence, type FoundTable, type Notice } from "./found";
export type { HeaderPlace } from "./header-row";
export type { Area as SheetArea, SheetCells } from "./sheet";
export { recogniseTable } from "./recognise";
export { findingsOf, inspect } from "./inspect";
export { inspectionReport, readInReport, variantReport } from "./functions";
export { changedTable, type ChangedTable } from "./variant/apply";
export { readVariants, type VariantInput, type Variants } from "./variant/read";
export type { InspectionInput, MappingInput } from "./read";
export { readIn } from "./read-in";
export { proposed } from "./mapping/propose";
export { findingsThrough, readThrough, type MappedTable, type RangeHints } from "./mapping/read-through";
export type { RangeCell } from "./mapping/grid";
export { readRules, rulesAsCells, rulesOf, writtenRules, type Rules } from "./rules/rules";
export type { OtherWord, WrittenRule } from "./rules/rule";
