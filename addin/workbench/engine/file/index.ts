export { readWorkbookFile } from "./read";
export { FileProblem } from "./problem";
export { areaAddress, cellAddress, parseArea } from "../../cells/address";
export { cellKey, contains, oneCell, type Area } from "../../cells/area";
export { arraysOf, isError } from "./model";
export type { FileCell, FileName, FileSheet, FileTable, FileValue, WorkbookFile } from "./model";
