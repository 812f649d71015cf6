export { ignoredTables } from "./ignored";
export { locate, type Place } from "./locate";
export type { NamedReport } from "./report-layout";
export { officeIsDark, officeReady, type Runtime } from "./runtime";
export { selectCell } from "./select";
export { readSettings, type Settings } from "./settings";
export { readTables, type WorkbookTable } from "./tables";
export { watchTables } from "./watch";
export { writeReports } from "./write-report";
