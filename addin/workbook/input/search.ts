import type { Search, WorkbookFound } from "./found-ranges";

/** Looks through every visible sheet for tables. What reads the sheets is loaded at the first time: few who open the pane ask for it. */
export const findRanges = async (search?: Search): Promise<WorkbookFound> => (await import(/* webpackChunkName: "ranges" */ "./find-ranges")).findRanges(search);
