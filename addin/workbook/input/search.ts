import type { WorkbookFound } from "./found-ranges";

/** Looks through every visible sheet for tables. What looks is loaded at the first time: few who open the pane ask for it. */
export const findRanges = async (): Promise<WorkbookFound> => (await import(/* webpackChunkName: "ranges" */ "./find-ranges")).findRanges();
