import type * as Reports from "./reports";

/** Writing reports comes when it is asked for: the pane's first load does without it. */
const reports = (): Promise<typeof Reports> => import(/* webpackChunkName: "reports" */ "./reports");

export const writeReports: typeof Reports.writeReports = async (...given) => (await reports()).writeReports(...given);
export const previewReports: typeof Reports.previewReports = async (...given) => (await reports()).previewReports(...given);
export const writeReportsAt: typeof Reports.writeReportsAt = async (...given) => (await reports()).writeReportsAt(...given);
