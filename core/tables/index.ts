/**
 * From cells to records, and from records to cells.
 *
 *   const tasks = readTable(tasksOnLand, cells);      // the declaration is in core/domain/tables
 *   refuse(tasks.problems);                           // throws an InputError with all of them
 *   for (const task of tasks.rows) task.goal;         // number | undefined, as the declaration says
 *   tasks.problemAt(task.row, "landTypes", said("unknownLandType", { name: "maan", known: ["natuur"] }));
 *
 * An optional table that may be left out: `isOmitted(cells) ? [] : …`. Scalar arguments: argument.ts.
 */
export * from "./cells";
export { errorMeaning, type ErrorMeaning } from "./error-names";
export * from "./report";
export * from "./money-unit";
export * from "./number-format";
export * from "./input-columns";
export type { EditedCell, TableEdit } from "./table-edit";
export * from "./read-table";
export { asYesNo, holdsAmounts } from "./read-cell";
export * from "./between-tables";
export * from "./input-reader";
export * from "./optional";
export * from "./from-year";
export * from "./argument";
export * from "./years-asked";
export * from "./years-typed";
