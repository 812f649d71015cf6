export { requirementSets } from "./context";
export { coverage, isAnswered } from "./coverage";
export { createHost, type Host, type HostOptions } from "./external";
export { schemaOf, type Library } from "./library";
export { MemoryWorkbook } from "./memory";
export { Lists, sheetId } from "./lists";
export { areaText, common, parseAddress } from "./address";
export { isFormula, typed } from "./input";
export type * from "./workbook";
