/**
 * Tables on somebody else's sheet: finds them, reads what the user said to be one, and says what is wrong in them.
 *
 *   const [table] = findTables({ row, column, cells }, "Projecten 2027");   // kind, columns, rows, what was noticed
 *   const bound = readBound(sheet, { ...table, kind: "opgaven" });          // cells with the core's own headers
 */
export { readBound, placeNow, type Binding, type BoundTable, type KnownPlace } from "./bound";
export type { Body, RowKind } from "./body";
export { columnsAmong, missingColumns, type ColumnMap } from "./columns";
export { findTables } from "./find-tables";
export { searchSheet, type SearchedSheet, type SearchedTable } from "./search";
export { firstRows, tableAt, type Confidence, type FoundTable, type Notice } from "./found";
export type { HeaderPlace } from "./header-row";
export type { Area as SheetArea, SheetCells } from "./sheet";
export { recogniseTable } from "./recognise";
export { findingsOf, inspect } from "./inspect";
export { inspectionReport, readInReport } from "./functions";
export type { InspectionInput, MappingInput } from "./read";
export { readIn } from "./read-in";
export { proposed } from "./mapping/propose";
export { findingsThrough, readThrough, type MappedTable, type RangeHints } from "./mapping/read-through";
export type { RangeCell } from "./mapping/grid";
export { readRules, rulesAsCells, rulesOf, writtenRules, type Rules } from "./rules/rules";
export type { WrittenRule } from "./rules/rule";
