export { readWorkbookFile } from "./read";
export { FileProblem } from "./problem";
export { areaAddress, cellAddress, cellKey, columnLetters, columnNumber, contains, oneCell, parseArea } from "./address";
export type { Area } from "./address";
export { isError } from "./model";
export type { FileCell, FileName, FileSheet, FileTable, FileValue, WorkbookFile } from "./model";
